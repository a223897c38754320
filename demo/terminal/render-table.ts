import { type Paint } from './paint.ts'
import { padTo, widthOf } from './wrap.ts'

/** A Markdown table in aligned columns; its header is dim. Rows are its source lines, the ruler included. */
export function renderTable(
  rows: readonly string[],
  paint: Paint,
  render: (cell: string) => string,
): readonly string[] {
  const cells = rows.filter((row) => !isRuler(row)).map((row) => cellsOf(row).map(render))
  const columns = Math.max(...cells.map((row) => row.length))
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...cells.map((row) => widthOf(row[column] ?? ''))),
  )
  const lines = cells.map((row) =>
    widths
      .map((width, column) => padTo(row[column] ?? '', width))
      .join('  ')
      .trimEnd(),
  )
  return lines.map((line, at) => (at === 0 ? paint.dim(line) : line))
}

function isRuler(row: string): boolean {
  return /^[\s|:-]+$/u.test(row) && row.includes('-')
}

/** Between unescaped bars. */
function cellsOf(row: string): readonly string[] {
  const inner = row.trim().replace(/^\|/u, '').replace(/\|$/u, '')
  return inner.split(/(?<!\\)\|/u).map((cell) => cell.trim().replaceAll('\\|', '|'))
}
