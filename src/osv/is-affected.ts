import { type Ecosystem } from '../core/dependency.ts'
import { type OsvAffected } from './record.ts'
import { type CompareVersions, versionOrder } from './version-order.ts'

/** Whether a version is one an advisory speaks of: listed, or within a range. A version that cannot be compared is not. */
export function isAffected(
  affected: OsvAffected,
  { ecosystem, version }: { readonly ecosystem: Ecosystem; readonly version: string },
): boolean {
  const plain = ecosystem === 'go' ? version.replace(/^v/u, '') : version
  if (affected.versions?.includes(plain) === true) return true
  const compare = versionOrder(ecosystem)
  return rangesOf(affected).some((range) => isWithin(range, plain, compare))
}

/** The lowest version above this one that ends a range it lies in; null when none does. */
export function fixedIn(
  affected: OsvAffected,
  { ecosystem, version }: { readonly ecosystem: Ecosystem; readonly version: string },
): string | null {
  const compare = versionOrder(ecosystem)
  return rangesOf(affected)
    .flatMap((range) => range.events.flatMap(({ fixed }) => fixed ?? []))
    .filter((fixed) => (compare(fixed, version) ?? 0) > 0)
    .reduce<string | null>((lowest, fixed) => {
      return lowest === null || (compare(fixed, lowest) ?? 0) < 0 ? fixed : lowest
    }, null)
}

/** Neither a range with an end nor a list: whatever version is taken, it is affected. */
export function isWhole(affected: OsvAffected): boolean {
  const ranges = rangesOf(affected)
  const isOpen = ranges.some(({ events }) => {
    const starts = events.some(({ introduced }) => introduced === '0')
    return (
      starts &&
      events.every(({ fixed, last_affected: last }) => fixed === undefined && last === undefined)
    )
  })
  return isOpen || (ranges.length === 0 && (affected.versions ?? []).length === 0)
}

type Range = NonNullable<OsvAffected['ranges']>[number]

function rangesOf({ ranges = [] }: OsvAffected): readonly Range[] {
  return ranges.filter(({ type }) => type === 'SEMVER' || type === 'ECOSYSTEM')
}

/** Events in the order of versions switch on and off, as the schema's algorithm has it; `0` comes before everything. */
function isWithin({ events }: Range, version: string, compare: CompareVersions): boolean {
  let isOn = false
  for (const { at, kind } of inOrder(events, compare)) {
    const order = at === '0' ? 1 : compare(version, at)
    if (order === null) return false
    if (kind === 'introduced' && order >= 0) isOn = true
    if (kind === 'fixed' && order >= 0) isOn = false
    if (kind === 'last' && order > 0) isOn = false
  }
  return isOn
}

function inOrder(events: Range['events'], compare: CompareVersions) {
  return events
    .flatMap(({ introduced, fixed, last_affected: last }) => [
      ...(introduced === undefined ? [] : [{ at: introduced, kind: 'introduced' as const }]),
      ...(fixed === undefined ? [] : [{ at: fixed, kind: 'fixed' as const }]),
      ...(last === undefined ? [] : [{ at: last, kind: 'last' as const }]),
    ])
    .toSorted((first, second) => {
      if (first.at === '0' || second.at === '0')
        return Number(second.at === '0') - Number(first.at === '0')
      return compare(first.at, second.at) ?? 0
    })
}
