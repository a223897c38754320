import { origins } from '../../core/attribution.ts'
import { categories, severities } from '../../core/finding.ts'
import { barChart } from './bar-chart.ts'
import { escaped, figure, type Html, table } from './html-text.ts'
import { type ComplianceReport, type RepositoryTotals, type Totals } from './report.ts'

export function summarySections({ totals, repositories }: ComplianceReport): Html {
  return `<h2>Merged changes</h2>\n${changes(totals)}${results(totals)}<h2>By origin</h2>\n${byOrigin(totals)}${kinds(totals)}<h2>Repositories</h2>\n${repositoryTable(repositories)}`
}

function changes(totals: Totals): Html {
  const rows = [
    ['Merged pull requests', 'changes'],
    ['with a verdict on the merged head', 'withVerdict'],
    ['without one', 'withoutVerdict'],
    ['whose findings could be counted', 'withFindingsKnown'],
    ['with parts that were not looked at', 'withGaps'],
    ['approved by a person the policy counts', 'approved'],
    ['Findings on added lines that were merged', 'findings'],
  ] as const
  return table({
    caption: 'The population',
    head: ['What', 'Count'],
    rows: rows.map(([label, key]) => [label, figure(`totals.${key}`, totals[key])]),
  })
}

function results({ byResult }: Totals): Html {
  return table({
    caption: 'Verdicts on the merged heads',
    head: ['Verdict', 'Changes'],
    rows: Object.entries(byResult).map(([result, count]) => [
      escaped(result),
      figure(`totals.byResult.${result}`, count),
    ]),
  })
}

function byOrigin(totals: Totals): Html {
  const lines = barChart({
    id: 'lines-by-origin',
    title: 'Added lines by origin',
    description:
      'Added lines of merged changes, one bar for each origin. The table below has the numbers.',
    rows: origins.map((origin) => ({
      label: origin,
      parts: [{ name: 'lines', value: totals.lines[origin], tone: 'plain' }],
    })),
  })
  const findings = barChart({
    id: 'findings-by-origin',
    title: 'Findings by origin and severity',
    description:
      'Findings that were merged, one bar for each origin, stacked by severity. The table below has the numbers.',
    rows: origins.map((origin) => ({
      label: origin,
      parts: severities.toReversed().map((severity) => ({
        name: severity,
        value: totals.findingsByOriginAndSeverity[origin][severity],
        tone: severity,
      })),
    })),
  })
  return `<h3>Added lines</h3>\n${lines}<h3>Findings introduced, by severity</h3>\n${findings}${originTable(totals)}`
}

function originTable(totals: Totals): Html {
  const rows = origins.map((origin) => [
    origin,
    figure(`totals.changesByOrigin.${origin}`, totals.changesByOrigin[origin]),
    figure(`totals.lines.${origin}`, totals.lines[origin]),
    figure(`totals.findingsByOrigin.${origin}`, totals.findingsByOrigin[origin]),
    ...severities
      .toReversed()
      .map((severity) =>
        figure(
          `totals.findingsByOriginAndSeverity.${origin}.${severity}`,
          totals.findingsByOriginAndSeverity[origin][severity],
        ),
      ),
  ])
  const caption = 'By origin; a change with lines of several origins counts for each'
  const head = ['Origin', 'Changes', 'Added lines', 'Findings', ...severities.toReversed()]
  return table({ caption, head, rows })
}

function kinds(totals: Totals): Html {
  const bySeverity = severities
    .toReversed()
    .map((severity) => [
      severity,
      figure(`totals.findingsBySeverity.${severity}`, totals.findingsBySeverity[severity]),
    ])
  const byCategory = categories.map((category) => [
    category,
    figure(`totals.findingsByCategory.${category}`, totals.findingsByCategory[category]),
  ])
  return `${table({ caption: 'Findings by severity', head: ['Severity', 'Findings'], rows: bySeverity })}${table({ caption: 'Findings by category', head: ['Category', 'Findings'], rows: byCategory })}`
}

function repositoryTable(repositories: readonly RepositoryTotals[]): Html {
  const rows = repositories.map(({ id, name, ...counts }) => [
    escaped(name ?? 'no name on record'),
    `<code>${id}</code>`,
    ...(['changes', 'withVerdict', 'findings', 'exceptions'] as const).map((key) =>
      figure(`repositories.${id}.${key}`, counts[key]),
    ),
  ])
  const head = ['Repository', 'Id', 'Merged', 'With a verdict', 'Findings', 'Exceptions']
  return table({ caption: 'By repository', head, rows })
}
