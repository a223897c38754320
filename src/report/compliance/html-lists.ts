import { exceptionKinds } from './exception-kinds.ts'
import { escaped, figure, type Html, table } from './html-text.ts'
import { type ComplianceReport, type MergedChange } from './report.ts'

/** Rows of a list a page shows; the whole is in the JSON and CSV files. */
const mostRows = 1000

export function exceptionSections({ totals, exceptions }: ComplianceReport): Html {
  const kinds = Object.entries(totals.exceptions).map(([kind, count]) => [
    escaped(titles.get(kind) ?? kind),
    figure(`totals.exceptions.${kind}`, count),
  ])
  const rows = exceptions
    .slice(0, mostRows)
    .map(({ kind, seq, at, repositoryId, repository, number, commit, actor, detail }) => [
      escaped(exceptionKinds[kind].title),
      `<code>${seq}</code>`,
      escaped(at),
      whereOf({ repository, repositoryId, number }),
      `<code>${escaped(commit.slice(0, 12))}</code>`,
      escaped(actor),
      escaped(detail),
    ])
  const head = ['What', 'Place in the log', 'When', 'Where', 'Commit', 'Account', 'Details']
  return `<h2>Exceptions</h2>\n${table({ caption: 'By kind', head: ['Kind', 'Count'], rows: kinds })}${table({ caption: 'Every exception, in the order of the log', head, rows })}${cutNote(exceptions.length, 'exceptions.csv')}`
}

const titles: ReadonlyMap<string, string> = new Map(
  Object.entries(exceptionKinds).map(([kind, { title }]) => [kind, title]),
)

export function changeList({ population }: ComplianceReport): Html {
  const rows = population
    .slice(0, mostRows)
    .map((change) => [
      whereOf(change),
      `<code>${change.seq}</code>`,
      escaped(change.at),
      `<code>${escaped(change.headSha.slice(0, 12))}</code>`,
      escaped(change.decision === null ? 'no verdict' : change.decision.result),
      escaped(change.mergedBy),
      escaped(change.decision?.approvedBy.join(', ') ?? ''),
      linesOf(change),
      findingsOf(change),
    ])
  const head = [
    'Pull request',
    'Place in the log',
    'On record since',
    'Head',
    'Verdict',
    'Merged by',
    'Approved by',
    'Lines by AI, of all',
    'Findings',
  ]
  return `<h2>Every merged pull request</h2>\n${table({ caption: 'In the order of the log', head, rows })}${cutNote(population.length, 'population.csv')}`
}

function linesOf({ seq, lines }: MergedChange): Html {
  if (lines === null) return 'not known'
  const all = Object.values(lines).reduce((total, count) => total + count, 0)
  return `${figure(`population.${seq}.lines.ai`, lines.ai)} of ${figure(`population.${seq}.lines`, all)}`
}

function findingsOf({ seq, findings }: MergedChange): Html {
  if (findings === null) return 'not known'
  const all = findings.reduce((total, { count }) => total + count, 0)
  return figure(`population.${seq}.findings`, all)
}

interface Where {
  readonly repository: string | null
  readonly repositoryId: number | null
  readonly number: number | null
}

function whereOf({ repository, repositoryId, number }: Where): Html {
  const name = repository ?? (repositoryId === null ? '' : `repository ${repositoryId}`)
  return escaped(number === null ? name : `${name}#${number}`)
}

function cutNote(count: number, file: string): Html {
  if (count <= mostRows) return ''
  return `<p class="none">The first ${mostRows} of ${figure(`${file}.rows`, count)} are shown; all are in ${file} and report.json of the ZIP.</p>\n`
}
