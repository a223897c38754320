import { escaped, type Html } from '../compliance/html-text.ts'

interface ColumnChart {
  /** Unique in the page. */
  readonly id: string
  readonly title: string
  readonly description: string
  /** In this order from the bottom up; `tone` is the class of the page's style that colours it. */
  readonly series: readonly { readonly name: string; readonly tone: string }[]
  readonly columns: readonly Column[]
}

interface Column {
  readonly label: string
  /** One for each of the series. */
  readonly values: readonly number[]
}

const width = 720
const height = 230
const left = 56
const top = 12
const bottom = 28
const room = { width: width - left - 8, height: height - top - bottom } as const
/** More labels than this would touch. */
const mostLabels = 8

/** Stacked columns as SVG with a legend, without script or style. A table beside it carries the data. */
export function columnChart(chart: ColumnChart): Html {
  const { id, title, description, columns } = chart
  const most = niceCeiling(Math.max(1, ...columns.map(({ values }) => sum(values))))
  const step = room.width / Math.max(1, columns.length)
  return [
    '<figure class="chart">',
    legend(chart),
    `<svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-desc">`,
    `<title id="${id}-title">${escaped(title)}</title>`,
    `<desc id="${id}-desc">${escaped(description)}</desc>`,
    ...[0, 0.5, 1].map((share) => gridLine(share, most)),
    ...columns.map((column, index) =>
      columnOf(chart, column, { at: left + index * step, step, most }),
    ),
    ...columns.map((column, index) => labelOf(column, { index, count: columns.length, step })),
    '</svg>',
    '</figure>\n',
  ].join('\n')
}

function legend({ series }: ColumnChart): Html {
  const items = series.map(
    ({ name, tone }) =>
      `<li><svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><rect class="${escaped(tone)}" width="12" height="12" rx="2"/></svg> ${escaped(name)}</li>`,
  )
  return `<ul class="legend">${items.join('')}</ul>`
}

function gridLine(share: number, most: number): Html {
  const y = rounded(top + room.height * (1 - share))
  return `<line class="grid" x1="${left}" x2="${width - 8}" y1="${y}" y2="${y}"/><text class="axis" x="${left - 8}" y="${y + 4}" text-anchor="end">${short(most * share)}</text>`
}

interface Place {
  readonly at: number
  readonly step: number
  readonly most: number
}

function columnOf({ series }: ColumnChart, { label, values }: Column, place: Place): Html {
  const wide = rounded(Math.max(1, Math.min(place.step * 0.72, 48)))
  const x = rounded(place.at + (place.step - wide) / 2)
  let y = top + room.height
  const pieces = series.map(({ name, tone }, index) => {
    const value = values[index] ?? 0
    const tall = (value / place.most) * room.height
    y -= tall
    return value === 0
      ? ''
      : `<rect class="${escaped(tone)}" x="${x}" y="${rounded(y)}" width="${wide}" height="${rounded(tall)}"><title>${escaped(label)}, ${escaped(name)}: ${value}</title></rect>`
  })
  return pieces.join('')
}

function labelOf(
  { label }: Column,
  place: { readonly index: number; readonly count: number; readonly step: number },
): Html {
  const every = Math.ceil(place.count / mostLabels)
  if (place.index % every !== 0) return ''
  const x = rounded(left + (place.index + 0.5) * place.step)
  return `<text class="axis" x="${x}" y="${height - 8}" text-anchor="middle">${escaped(label, 12)}</text>`
}

/** The next of 1, 2, 4, 5, 10 times a power of ten. */
function niceCeiling(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  return power * ([1, 2, 4, 5].find((factor) => factor * power >= value) ?? 10)
}

function short(value: number): string {
  if (value >= 10_000) return `${rounded(value / 1000)}k`
  return String(rounded(value))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
