import { origins } from '../../core/attribution.ts'
import { escaped, figure, type Html, table } from '../compliance/html-text.ts'
import { columnChart } from './column-chart.ts'
import { startOfWeek } from './figures.ts'
import { keyFigures } from './markup.ts'
import { type SummedFigures } from './sum-figures.ts'
import { categoryWords, exceptionWords, originWords } from './words.ts'

/** The figures of a period: of all repositories a person can read, or of one. */
export function figureSections(sums: SummedFigures): Html {
  return [
    totalFigures(sums),
    '<h2>Added lines by origin</h2>\n',
    weekChart(sums),
    originTable(sums),
    '<h2>Findings</h2>\n',
    findingNote,
    findingTable(sums),
    fixTable(sums),
    '<h2>Exceptions</h2>\n',
    exceptionTable(sums),
    '<h2>Week by week</h2>\n',
    weekTable(sums),
  ].join('')
}

function totalFigures({ totals, findings, byOrigin }: SummedFigures): Html {
  const lines = origins.reduce((total, origin) => total + byOrigin[origin].lines, 0)
  const byAi = byOrigin.ai.lines + byOrigin.mixed.lines
  return keyFigures([
    {
      name: 'Merged with a verdict',
      value: percent(totals.judged, totals.merged),
      note: `${totals.judged} of ${totals.merged} merged pull requests`,
    },
    {
      name: 'Lines with AI traces',
      value: percent(byAi, lines),
      note: `${byAi} of ${lines} added lines that were merged`,
    },
    {
      name: 'Findings fixed before merging',
      value: percent(findings.fixed, findings.found),
      note: `${findings.fixed} of ${findings.found} found; ${findings.merged} were merged`,
    },
    {
      name: 'Merged with gaps',
      value: percent(totals.withGaps, totals.judged),
      note: `${totals.withGaps} of ${totals.judged} had parts nobody could look at`,
    },
  ])
}

/** Of nothing there is no share. */
function percent(part: number, whole: number): Html {
  if (whole === 0) return '–'
  const share = (100 * part) / whole
  const isRounded = share > 0 && share < 100
  return `${isRounded ? Math.min(99, Math.max(1, Math.round(share))) : share} %`
}

function weekChart({ weeks }: SummedFigures): Html {
  return columnChart({
    id: 'lines-by-week',
    title: 'Added lines that were merged, by week and origin',
    description:
      'One column for each week, stacked by the origin of the lines. The table “Week by week” has the numbers.',
    series: origins.map((origin) => ({ name: originWords[origin], tone: origin })),
    columns: weeks.map(({ week, lines }) => ({
      label: dayOf(week),
      values: origins.map((origin) => lines[origin]),
    })),
  })
}

function dayOf(week: number): string {
  return new Date(startOfWeek(week)).toISOString().slice(0, 10)
}

function originTable({ byOrigin }: SummedFigures): Html {
  const rows = origins.map((origin) => {
    const { changes, lines } = byOrigin[origin]
    return [
      originWords[origin],
      figure(`origin.${origin}.changes`, changes),
      figure(`origin.${origin}.lines`, lines),
    ]
  })
  return table({
    caption: 'Merged changes; one with lines of several origins counts for each',
    head: ['Origin', 'Merged changes', 'Added lines'],
    rows,
  })
}

const findingNote: Html =
  '<p class="soft">Findings first seen in the period on lines a pull request adds. Fixed: a later verdict of the same pull request no longer had them. Merged: still there at the merge, let in by policy, a waiver or past us. The rest is in pull requests that are open or were closed.</p>\n'

function findingTable({ groups, findings }: SummedFigures): Html {
  const rows = groups.map(({ origin, category, ...counts }) => [
    `${originWords[origin]} · ${categoryWords[category]}`,
    ...countsOf(`findings.${origin}.${category}`, counts),
  ])
  const all = ['All', ...countsOf('findings', findings)]
  return table({
    caption: 'Findings by origin and category',
    head: ['Origin and category', 'Found', 'Fixed', 'Merged', 'In pull requests not merged'],
    rows: rows.length === 0 ? [] : [...rows, all],
  })
}

function countsOf(
  name: string,
  { found, fixed, merged }: SummedFigures['findings'],
): readonly Html[] {
  return [
    figure(`${name}.found`, found),
    figure(`${name}.fixed`, fixed),
    figure(`${name}.merged`, merged),
    figure(`${name}.open`, found - fixed - merged),
  ]
}

function fixTable({ byOrigin }: SummedFigures): Html {
  const rows = origins
    .filter((origin) => byOrigin[origin].fixed > 0)
    .map((origin) => {
      const { fixed, medianFix, slowFix } = byOrigin[origin]
      return [
        originWords[origin],
        figure(`fix.${origin}.fixed`, fixed),
        duration(medianFix),
        duration(slowFix),
      ]
    })
  return table({
    caption: 'Time from the first verdict with a finding to the first without it',
    head: ['Origin of the line', 'Fixed', 'Half took no longer than', 'Nine of ten no longer than'],
    rows,
  })
}

/** Minutes as people say them. */
function duration(minutes: number | null): Html {
  if (minutes === null) return '–'
  if (minutes < 120) return `${minutes} min`
  if (minutes < 48 * 60) return `${Math.round(minutes / 60)} h`
  return `${Math.round(minutes / 1440)} days`
}

function exceptionTable({ exceptions }: SummedFigures): Html {
  const rows = Object.entries(exceptionWords)
    .filter(([type]) => exceptions.has(type))
    .map(([type, words]) => [
      escaped(words),
      figure(`exceptions.${type}`, exceptions.get(type) ?? 0),
    ])
  return table({ caption: 'What an auditor asks about', head: ['What', 'Events'], rows })
}

function weekTable({ weeks }: SummedFigures): Html {
  const rows = weeks.map(({ week, merged, judged, withGaps, held, lines }) => {
    const name = dayOf(week)
    return [
      `<time datetime="${name}">${name}</time>`,
      figure(`week.${name}.merged`, merged),
      figure(`week.${name}.judged`, judged),
      figure(`week.${name}.held`, held),
      figure(`week.${name}.gaps`, withGaps),
      ...origins.map((origin) => figure(`week.${name}.${origin}`, lines[origin])),
    ]
  })
  return table({
    caption: 'Merged pull requests and their added lines, by the week that begins on the day',
    head: [
      'Week of',
      'Merged',
      'With a verdict',
      'Against the verdict',
      'With gaps',
      ...origins.map((origin) => `Lines: ${originWords[origin]}`),
    ],
    rows,
  })
}
