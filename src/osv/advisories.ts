import { type AdvisoryReport } from '../core/advisory.ts'
import { type DependencyChange } from '../core/dependency.ts'
import { type UnknownReason } from '../core/package-facts.ts'
import { type OsvRecord } from './record.ts'
import { toAdvisory } from './to-advisory.ts'

/** Where advisories come from: the service, or a folder of the operator's. */
export interface RecordSource {
  /** Host or folder. */
  readonly from: string
  /** Records that may speak of these packages, in any order; what was not asked about is not in `checked`. Never throws. */
  readonly recordsFor: (packages: readonly DependencyChange[]) => Promise<Records>
}

export interface Records {
  readonly records: readonly OsvRecord[]
  /** Keys of `packageKey`. */
  readonly checked: ReadonlySet<string>
  /** Why some were not; null when all were. */
  readonly missing: UnknownReason | null
}

export interface AdvisoryAnswer {
  /** Null: nobody was asked. */
  readonly advisories: AdvisoryReport | null
  readonly advisoriesMissing: UnknownReason | null
}

/** The advisories that are true of what a change brings in, each once a package, in order of id. */
export async function advisoriesOn(
  source: RecordSource,
  packages: readonly DependencyChange[],
): Promise<AdvisoryAnswer> {
  const { records, checked, missing } = await source.recordsFor(packages)
  const found = packages.flatMap((dependency) =>
    withoutAliases(records).flatMap((record) => toAdvisory(record, dependency) ?? []),
  )
  return {
    advisories: { advisories: found, checked, from: source.from },
    advisoriesMissing: missing,
  }
}

/** One flaw is often told by several databases: of those that name each other the first by id stays, malware before all. */
function withoutAliases(records: readonly OsvRecord[]): readonly OsvRecord[] {
  const told = new Set<string>()
  return records.toSorted(byGravity).filter((record) => {
    const names = [record.id, ...(record.aliases ?? [])]
    const isTold = names.some((name) => told.has(name))
    if (!record.withdrawn) for (const name of names) told.add(name)
    return !isTold
  })
}

function byGravity(first: OsvRecord, second: OsvRecord): number {
  const order = Number(second.id.startsWith('MAL-')) - Number(first.id.startsWith('MAL-'))
  if (order !== 0 || first.id === second.id) return order
  return first.id < second.id ? -1 : 1
}
