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
  const surest: Index = new Map()
  const kept = new Set(own)
  for (const detection of own) noteAt(surest, detection)
  for (const detection of foreign) {
    const rivals = rivalsOf(surest, detection)
    if (rivals.some((rival) => sureness(rival) >= sureness(detection))) continue
    for (const rival of rivals) kept.delete(rival)
    kept.add(detection)
    noteAt(surest, detection)
  }
  return [...kept]
}

/** By path and weakness, then by line: who is surest there. */
type Index = Map<string, Map<number, Detection>>

function rivalsOf(surest: Index, detection: Detection): readonly Detection[] {
  const rivals = new Set<Detection>()
  for (const key of keysOf(detection)) {
    const here = surest.get(key)
    if (here === undefined) continue
    for (const line of linesOf(detection)) {
      const rival = here.get(line)
      if (rival !== undefined && rival.ruleId !== detection.ruleId) rivals.add(rival)
    }
  }
  return [...rivals]
}

function noteAt(surest: Index, detection: Detection): void {
  for (const key of keysOf(detection)) {
    const here = surest.get(key) ?? new Map<number, Detection>()
    surest.set(key, here)
    for (const line of linesOf(detection)) {
      const there = here.get(line)
      if (there === undefined || sureness(there) < sureness(detection)) here.set(line, detection)
    }
  }
}

/** Longer regions are whole functions: their first lines stand for them. */
const maxLines = 20

function linesOf({ location: { startLine, endLine } }: Detection): readonly number[] {
  const count = Math.min(endLine - startLine + 1, maxLines)
  return Array.from({ length: count }, (_, index) => startLine + index)
}

function keysOf({ cwe, location }: Detection): readonly string[] {
  return cwe.map((one) => JSON.stringify([location.path, broader.get(one) ?? one]))
}

function sureness({ confidence }: Detection): number {
  return confidences.indexOf(confidence)
}
