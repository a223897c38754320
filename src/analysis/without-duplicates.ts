import { type Category, confidences, type Detection, severities } from '../core/finding.ts'
import { groupBy } from './group-by.ts'

/** CWE-259 (password) and CWE-321 (key) are kinds of CWE-798 (credentials). */
const broader: ReadonlyMap<number, number> = new Map([
  [259, 798],
  [321, 798],
])

/** Who knows best, when two analysers see the same weakness in the same line. */
const preference: readonly Category[] = [
  'secret',
  'dependency',
  'infrastructure',
  'code',
  'provenance',
]

/**
 * One detection for one thing: the same rule at the same place counts once, and so does the same weakness in the same line
 * when analysers of different categories report it; the surer, then the graver, then the more specific stays.
 */
export function withoutDuplicates(detections: readonly Detection[]): readonly Detection[] {
  const distinct = new Map(detections.map((detection) => [placeKey(detection), detection]))
  const kept = new Set(distinct.values())
  const byWeakness = groupBy(
    [...kept].flatMap((detection) => weaknessKeys(detection).map((key) => ({ key, detection }))),
    (entry) => entry.key,
  )
  for (const group of byWeakness.values()) {
    const [best] = group.map((entry) => entry.detection).toSorted(byWorth)
    for (const { detection } of group) {
      if (best !== undefined && detection.category !== best.category) kept.delete(detection)
    }
  }
  return [...kept]
}

function placeKey(detection: Detection): string {
  const { path, startLine, startColumn, endLine, endColumn } = detection.location
  return JSON.stringify([detection.ruleId, path, startLine, startColumn, endLine, endColumn])
}

function weaknessKeys(detection: Detection): readonly string[] {
  const { path, startLine } = detection.location
  return detection.cwe.map((cwe) => JSON.stringify([path, startLine, broader.get(cwe) ?? cwe]))
}

function byWorth(first: Detection, second: Detection): number {
  return (
    confidences.indexOf(second.confidence) - confidences.indexOf(first.confidence) ||
    severities.indexOf(second.severity) - severities.indexOf(first.severity) ||
    preference.indexOf(first.category) - preference.indexOf(second.category)
  )
}
