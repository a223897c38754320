import { type Suppressed } from '../core/assessment.ts'
import { type Detection, type Finding } from '../core/finding.ts'
import { applySuppressions } from './apply-suppressions.ts'
import { type OriginAt } from './change-lines.ts'
import { knownBefore } from './known-before.ts'
import { byPlace, placeDetections } from './place-detections.ts'
import { type Suppression, unused, withoutReason } from './suppressions.ts'
import { withoutDuplicates } from './without-duplicates.ts'

export interface Judged {
  /** On lines the change adds. */
  readonly findings: readonly Finding[]
  /** On other lines of the changed files, or in the baseline. */
  readonly context: readonly Finding[]
  readonly suppressed: readonly Suppressed[]
}

interface Surroundings {
  readonly suppressions: readonly Suppression[]
  /** Paths that were not analysed to the end: an ignore there may silence what was not seen. */
  readonly incompletePaths: ReadonlySet<string>
  readonly originAt: OriginAt
  /** Fingerprints of the baseline. */
  readonly knownBefore: ReadonlySet<string>
}

/** From detections to findings: without duplicates, in their place, less what ignore comments silence. */
export function judgeDetections(
  detections: readonly Detection[],
  surroundings: Surroundings,
): Judged {
  const { suppressions, incompletePaths, originAt } = surroundings
  const placed = placeDetections(withoutDuplicates(detections), originAt)
  const applied = applySuppressions(placed, suppressions, originAt)
  const aboutIgnores = [
    ...suppressions.filter((one) => one.reason === null).map((one) => withoutReason(one)),
    ...applied.unused.filter((one) => !incompletePaths.has(one.path)).map((one) => unused(one)),
  ]
  const all = [...applied.remaining, ...placeDetections(aboutIgnores, originAt)]
  const known = knownBefore(all, surroundings.knownBefore)
  const judged = all.filter((one) => one.isOnAddedLine && !known.has(one))
  const aside = all.filter((one) => !one.isOnAddedLine || known.has(one))
  return {
    findings: judged.map((one) => one.finding).toSorted(byPlace),
    context: aside.map((one) => one.finding).toSorted(byPlace),
    suppressed: applied.suppressed,
  }
}
