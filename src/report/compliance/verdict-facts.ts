import { origins } from '../../core/attribution.ts'
import { categories, severities } from '../../core/finding.ts'
import { gapReasons } from '../../core/gap.ts'
import { listAt, oneOf, parseJson, textAt, valueAt } from './read-json.ts'
import { type FindingGroup } from './report.ts'

/** What a report takes from a whole verdict: kinds and counts, no place and no text. */
export interface VerdictFacts {
  readonly findings: readonly FindingGroup[]
  /** Every new package was looked up in its registry and among advisories, or there was none. */
  readonly isLookedUp: boolean
  /** Gaps by reason, ordered by name. */
  readonly gaps: readonly (readonly [reason: string, count: number])[]
}

/** Null for a text that is no verdict of a version known here. */
export function readVerdict(body: string): VerdictFacts | null {
  const verdict = parseJson(body)
  const findings = valueAt(verdict, 'analysis', 'findings')
  if (!Array.isArray(findings)) return null
  const groups = new Map<string, FindingGroup>()
  for (const finding of findings) {
    const group = groupOf(finding)
    if (group === null) return null
    const key = JSON.stringify([group.origin, group.severity, group.category, group.cwe])
    groups.set(key, { ...group, count: (groups.get(key)?.count ?? 0) + 1 })
  }
  const gaps = [
    ...listAt(verdict, 'analysis', 'gaps'),
    ...listAt(verdict, 'attribution', 'gaps'),
  ].map((gap) => oneOf(gapReasons, textAt(gap, 'reason')) ?? 'unknown')
  const isLookedUp =
    Array.isArray(valueAt(verdict, 'analysis', 'packageFacts')) && !gaps.includes('not-checked')
  return { findings: byKey(groups), gaps: countEach(gaps), isLookedUp }
}

function groupOf(finding: unknown): FindingGroup | null {
  const origin = oneOf(origins, valueAt(finding, 'origin'))
  const severity = oneOf(severities, valueAt(finding, 'severity'))
  const category = oneOf(categories, valueAt(finding, 'category'))
  if (origin === null || severity === null || category === null) return null
  const cwe = listAt(finding, 'cwe').filter((one): one is number => Number.isSafeInteger(one))
  return {
    origin,
    severity,
    category,
    cwe: [...new Set(cwe)].toSorted((first, second) => first - second),
    count: 0,
  }
}

function byKey<Value>(map: ReadonlyMap<string, Value>): readonly Value[] {
  return [...map].toSorted(([first], [second]) => (first < second ? -1 : 1)).map(([, one]) => one)
}

function countEach(names: readonly string[]): VerdictFacts['gaps'] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].toSorted(([first], [second]) => (first < second ? -1 : 1))
}
