import { type Suppressed } from '../core/assessment.ts'
import { type OriginAt } from './change-lines.ts'
import { groupBy } from './group-by.ts'
import { type Placed } from './place-detections.ts'
import { isSuppressing, notHonoured, type Suppression } from './suppressions.ts'

export interface SuppressionResult {
  readonly remaining: readonly Placed[]
  readonly suppressed: readonly Suppressed[]
  /** Those that silence nothing, though they name a rule and a reason. */
  readonly unused: readonly Suppression[]
}

/**
 * An ignore with a reason silences the findings it names. One written by an AI tool in this change does not count: whoever
 * wrote the problem shall not be the one to wave it through.
 */
export function applySuppressions(
  placed: readonly Placed[],
  suppressions: readonly Suppression[],
  originAt: OriginAt,
): SuppressionResult {
  const byPath = groupBy(suppressions, (suppression) => suppression.path)
  const used = new Set<Suppression>()
  const suppressed: Suppressed[] = []
  const remaining: Placed[] = []
  for (const item of placed) {
    const hits = (byPath.get(item.detection.location.path) ?? []).filter(
      (suppression) => suppression.reason !== null && isSuppressing(suppression, item.detection),
    )
    for (const hit of hits) used.add(hit)
    const reason = hits.find((hit) => !isByAi(hit, originAt))?.reason ?? null
    if (reason !== null) suppressed.push({ finding: item.finding, reason })
    else remaining.push(hits.length === 0 ? item : { ...item, finding: notHonoured(item.finding) })
  }
  const unused = suppressions.filter((one) => one.reason !== null && !used.has(one))
  return { remaining, suppressed, unused }
}

function isByAi(suppression: Suppression, originAt: OriginAt): boolean {
  const origin = originAt(suppression.path, suppression.line)
  return origin === 'ai' || origin === 'mixed'
}
