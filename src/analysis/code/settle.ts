import { confidences, type Detection, severities } from '../../core/finding.ts'

/** One finding per place and weakness: of rules that say the same of one line the surest speaks. Ordered by place. */
export function settle(detections: readonly Detection[]): readonly Detection[] {
  const best = new Map<string, Detection>()
  for (const detection of detections) {
    const { path, startLine, startColumn } = detection.location
    const key = [path, startLine, startColumn, detection.cwe[0] ?? detection.ruleId].join('\n')
    const known = best.get(key)
    if (known === undefined || weight(detection) > weight(known)) best.set(key, detection)
  }
  return [...best.values()].toSorted(byPlace)
}

function weight(detection: Detection): number {
  return confidences.indexOf(detection.confidence) * 10 + severities.indexOf(detection.severity)
}

function byPlace(a: Detection, b: Detection): number {
  if (a.location.path !== b.location.path) return a.location.path < b.location.path ? -1 : 1
  const byLine = a.location.startLine - b.location.startLine
  if (byLine !== 0) return byLine
  const byColumn = a.location.startColumn - b.location.startColumn
  if (byColumn !== 0) return byColumn
  return a.ruleId < b.ruleId ? -1 : 1
}
