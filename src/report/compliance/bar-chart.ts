import { escaped, type Html } from './html-text.ts'

interface BarChart {
  /** Unique in the page. */
  readonly id: string
  readonly title: string
  readonly description: string
  readonly rows: readonly Bar[]
}

interface Bar {
  readonly label: string
  readonly parts: readonly BarPart[]
}

interface BarPart {
  readonly name: string
  readonly value: number
  /** Class of the page's style that colours it. */
  readonly tone: string
}

const width = 720
const labelWidth = 130
const rowHeight = 26

/** Stacked horizontal bars as SVG, without script or style. A table beside it carries the data. */
export function barChart({ id, title, description, rows }: BarChart): Html {
  const most = Math.max(1, ...rows.map(({ parts }) => totalOf(parts)))
  const height = rows.length * rowHeight + 6
  const bars = rows.map((row, index) => barOf(row, { top: index * rowHeight + 4, most }))
  return [
    `<svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-desc">`,
    `<title id="${id}-title">${escaped(title)}</title>`,
    `<desc id="${id}-desc">${escaped(description)}</desc>`,
    ...bars,
    '</svg>\n',
  ].join('\n')
}

interface Place {
  readonly top: number
  readonly most: number
}

function barOf({ label, parts }: Bar, { top, most }: Place): Html {
  const room = width - labelWidth - 70
  const pieces: Html[] = []
  let left = labelWidth
  for (const { name, value, tone } of parts) {
    const long = Math.round((value / most) * room * 100) / 100
    if (value === 0) continue
    pieces.push(
      `<rect class="${escaped(tone)}" x="${left}" y="${top}" width="${long}" height="18"><title>${escaped(label)}, ${escaped(name)}: ${value}</title></rect>`,
    )
    left = Math.round((left + long) * 100) / 100
  }
  const end = `<text x="${left + 6}" y="${top + 14}">${totalOf(parts)}</text>`
  return `<text x="0" y="${top + 14}">${escaped(label, 18)}</text>${pieces.join('')}${end}`
}

function totalOf(parts: readonly BarPart[]): number {
  return parts.reduce((total, { value }) => total + value, 0)
}
