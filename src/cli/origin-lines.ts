import { type AttributedRange, type Origin } from '../core/attribution.ts'
import { strongest } from '../report/authorship.ts'
import { paint, type Style } from '../report/paint.ts'
import { visibleText } from '../report/visible-text.ts'

/** Texts by path and 1-based line. */
export type SourceLines = ReadonlyMap<string, ReadonlyMap<number, string>>

/** One row a line: number, origin, tool and model, commit, evidence, text; a heading for each file. */
export function toOriginLines(
  ranges: readonly AttributedRange[],
  sources: SourceLines,
  colour: boolean,
): string {
  if (ranges.length === 0) return 'No lines.\n'
  const rows = ranges.flatMap(toRows)
  const widths = columnWidths(rows)
  const output: string[] = []
  let path: string | null = null
  for (const row of rows) {
    if (row.range.path !== path) {
      path = row.range.path
      if (output.length > 0) output.push('')
      output.push(paint(visibleText(path, 200), 'bold', colour))
    }
    const text = sources.get(path)?.get(row.line) ?? ''
    const [number = '', origin = '', ...facts] = row.cells.map((cell, at) => pad(cell, widths, at))
    const shown = paint(origin, styles[row.range.origin], colour)
    output.push(`${number}  ${shown}  ${facts.join('  ')}  ${visibleText(text, 160)}`.trimEnd())
  }
  return `${output.join('\n')}\n`
}

const styles = {
  ai: 'magenta',
  mixed: 'yellow',
  bot: 'green',
  human: 'green',
  unknown: 'dim',
} as const satisfies Record<Origin, Style>

interface Row {
  readonly range: AttributedRange
  readonly line: number
  readonly cells: readonly string[]
}

function toRows(range: AttributedRange): readonly Row[] {
  const evidence = strongest(range.evidence)
  const agent = [evidence?.tool ?? '', evidence?.model ?? ''].filter((part) => part !== '')
  const facts = [
    range.origin,
    visibleText(agent.join(' '), 40),
    commitName(range.commitSha),
    evidence === null ? 'no trace' : visibleText(`${evidence.detail}, ${evidence.strength}`, 60),
  ]
  return Array.from({ length: range.endLine - range.startLine + 1 }, (_, index) => {
    const line = range.startLine + index
    return { range, line, cells: [String(line), ...facts] }
  })
}

function commitName(sha: string | null): string {
  return sha === null ? 'not known' : sha.slice(0, 8)
}

function columnWidths(rows: readonly Row[]): readonly number[] {
  const widths: number[] = []
  for (const { cells } of rows) {
    for (const [at, cell] of cells.entries()) widths[at] = Math.max(widths[at] ?? 0, cell.length)
  }
  return widths
}

/** Numbers to the right, words to the left. */
function pad(cell: string, widths: readonly number[], at: number): string {
  const width = widths[at] ?? 0
  return at === 0 ? cell.padStart(width) : cell.padEnd(width)
}
