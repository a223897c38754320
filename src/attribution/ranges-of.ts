import { type AttributedRange } from '../core/attribution.ts'
import { addedLineNumbers, type ChangedFile } from '../core/change-set.ts'
import { type Verdict } from './combine-origins.ts'

/** The added lines of a file, all with one verdict, as ranges of consecutive lines. */
export function rangesOf(file: ChangedFile, verdict: Verdict): readonly AttributedRange[] {
  const ranges: AttributedRange[] = []
  for (const line of addedLineNumbers(file)) {
    appendRange(ranges, { path: file.path, startLine: line, endLine: line, verdict })
  }
  return ranges
}

export interface JudgedLines {
  readonly path: string
  readonly startLine: number
  readonly endLine: number
  readonly verdict: Verdict
}

/** Adds lines at the end, joined to the last range when they continue it with the same verdict. */
export function appendRange(ranges: AttributedRange[], lines: JudgedLines): void {
  const { path, startLine, endLine, verdict } = lines
  const last = ranges.at(-1)
  if (last?.path === path && last.endLine + 1 === startLine && isSame(last, verdict)) {
    ranges[ranges.length - 1] = { ...last, endLine }
  } else {
    ranges.push({ path, startLine, endLine, ...verdict })
  }
}

/** Evidence is compared by identity: one verdict is one object. */
function isSame(range: AttributedRange, verdict: Verdict): boolean {
  return (
    range.commitSha === verdict.commitSha &&
    range.origin === verdict.origin &&
    range.involvement === verdict.involvement &&
    range.evidence === verdict.evidence
  )
}
