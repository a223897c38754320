import { groupBy } from './group-by.ts'
import { codeKey, type Placed } from './place-detections.ts'

/**
 * Those that the baseline holds. Equal code in a file is told apart by its occurrence only, so a copy put above the original would take
 * its name: of equal ones, as many as the baseline holds are known, those on lines the change does not add first.
 */
export function knownBefore(
  placed: readonly Placed[],
  fingerprints: ReadonlySet<string>,
): ReadonlySet<Placed> {
  if (fingerprints.size === 0) return new Set()
  const known = new Set<Placed>()
  for (const equals of groupBy(placed, ({ detection }) => codeKey(detection)).values()) {
    const count = equals.filter(({ finding }) => fingerprints.has(finding.fingerprint)).length
    const oldFirst = equals.toSorted((a, b) => Number(a.isOnAddedLine) - Number(b.isOnAddedLine))
    for (const one of oldFirst.slice(0, count)) known.add(one)
  }
  return known
}
