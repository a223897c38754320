import { type Location } from '../core/finding.ts'

/** Turns offsets of one text into 1-based lines and columns (UTF-16 units); lines end at `\n`. */
export interface LineIndex {
  readonly lineCount: number
  readonly locate: (path: string, start: number, end: number) => Location
  /** Offset of the first character of a 1-based line, clamped to the text. */
  readonly startOf: (line: number) => number
}

export function indexLines(text: string): LineIndex {
  const starts = lineStarts(text)
  return {
    lineCount: starts.length,
    locate: (path, start, end) => {
      const startLine = lineAt(starts, start)
      const endLine = lineAt(starts, Math.max(start, end - 1))
      return {
        path,
        startLine,
        startColumn: start - (starts[startLine - 1] ?? 0) + 1,
        endLine,
        endColumn: end - (starts[endLine - 1] ?? 0) + 1,
      }
    },
    startOf: (line) => starts[line - 1] ?? text.length,
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low + 1
}
