import { confidences, type Detection } from '../../core/finding.ts'

/** CWE-259 (password) and CWE-321 (key) are kinds of CWE-798 (credentials). */
const broader: ReadonlyMap<number, number> = new Map([
  [259, 798],
  [321, 798],
])

/**
 * Own detections and those of other tools, one for one thing: where the same weakness is reported for overlapping lines, the surer stays,
 * ours when they are equally sure, then the tool that comes first.
 */
export function withoutKnown(
  own: readonly Detection[],
  foreign: readonly Detection[],
): readonly Detection[] {
  if (foreign.length === 0) return own
  const surest = new Map<string, Detection>()
  const kept = new Set(own)
  for (const detection of own) noteAt(surest, detection)
  for (const detection of foreign) {
    const rivals = placesOf(detection)
      .flatMap((place) => surest.get(place) ?? [])
      .filter((rival) => rival.ruleId !== detection.ruleId)
    if (rivals.some((rival) => sureness(rival) >= sureness(detection))) continue
    for (const rival of rivals) kept.delete(rival)
    kept.add(detection)
    noteAt(surest, detection)
  }
  return [...kept]
}

function noteAt(surest: Map<string, Detection>, detection: Detection): void {
  for (const place of placesOf(detection)) {
    const there = surest.get(place)
    if (there === undefined || sureness(there) < sureness(detection)) surest.set(place, detection)
  }
}

/** Longer regions are whole functions: their first lines stand for them. */
const maxLines = 50

function placesOf({ cwe, location }: Detection): readonly string[] {
  const { path, startLine, endLine } = location
  const lines = Math.min(endLine - startLine + 1, maxLines)
  return cwe.flatMap((one) =>
    Array.from({ length: lines }, (_, index) =>
      JSON.stringify([path, startLine + index, broader.get(one) ?? one]),
    ),
  )
}

function sureness({ confidence }: Detection): number {
  return confidences.indexOf(confidence)
}
