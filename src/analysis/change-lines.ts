import { type AttributedRange, type Attribution, type Origin } from '../core/attribution.ts'
import { type ChangedFile } from '../core/change-set.ts'
import { addedLinesOf } from './added-lines.ts'
import { groupBy } from './group-by.ts'

/** Origin of a line (1-based) this change adds; null for any other line. */
export type OriginAt = (path: string, line: number) => Origin | null

/** An added line that no range covers is of unknown origin. Look-ups take logarithmic time. */
export function originsOfAddedLines(
  files: readonly ChangedFile[],
  attribution: Attribution,
): OriginAt {
  const isAddedByPath = new Map(files.map((file) => [file.path, addedLinesOf(file)]))
  const rangesByPath = groupBy(
    attribution.ranges.toSorted((a, b) => a.startLine - b.startLine),
    (range) => range.path,
  )
  return (path, line) => {
    if (isAddedByPath.get(path)?.(line) !== true) return null
    return rangeAt(rangesByPath.get(path) ?? [], line)?.origin ?? 'unknown'
  }
}

function rangeAt(ranges: readonly AttributedRange[], line: number): AttributedRange | null {
  let low = 0
  let high = ranges.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((ranges[middle]?.startLine ?? 0) <= line) low = middle
    else high = middle - 1
  }
  const range = ranges[low]
  return range !== undefined && range.startLine <= line && line <= range.endLine ? range : null
}
