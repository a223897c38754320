import { origins } from '../../core/attribution.ts'
import { severities } from '../../core/finding.ts'
import { type MergedChange, type ReportException } from './report.ts'

type Cell = string | number | null

/** Every merged pull request, one a line, line by line. RFC 4180; safe to open in a spreadsheet. */
export function* populationCsv(population: readonly MergedChange[]): Generator<string> {
  yield lineOf([
    'log_seq',
    'merged_at',
    'repository_id',
    'repository',
    'number',
    'head_sha',
    'merge_sha',
    'merged_by',
    'verdict_seq',
    'result',
    'mode',
    'policy_sha256',
    'rules_sha256',
    'approved_by',
    'waivers',
    'gaps',
    'verdict',
    ...origins.map((origin) => `lines_${origin}`),
    'findings',
    ...severities.map((severity) => `findings_${severity}`),
    ...origins.map((origin) => `findings_${origin}`),
  ])
  for (const change of population) yield lineOf(rowOf(change))
}

function rowOf(change: MergedChange): readonly Cell[] {
  const { lines, findings } = change
  return [
    change.seq,
    change.at,
    change.repositoryId,
    change.repository,
    change.number,
    change.headSha,
    change.mergeSha,
    change.mergedBy,
    ...decisionCells(change),
    change.verdict,
    ...origins.map((origin) => lines?.[origin] ?? null),
    countWhere(findings, () => true),
    ...severities.map((severity) => countWhere(findings, (group) => group.severity === severity)),
    ...origins.map((origin) => countWhere(findings, (group) => group.origin === origin)),
  ]
}

function decisionCells({ decision }: MergedChange): readonly Cell[] {
  if (decision === null) return [null, null, null, null, null, null, null, null]
  return [
    decision.seq,
    decision.result,
    decision.mode,
    decision.policySha256,
    decision.rulesSha256,
    decision.approvedBy.join(' '),
    decision.waivers.join(' '),
    decision.gaps,
  ]
}

/** Null, an empty cell, when nobody can tell. */
function countWhere(
  findings: MergedChange['findings'],
  isCounted: (group: NonNullable<MergedChange['findings']>[number]) => boolean,
): number | null {
  if (findings === null) return null
  return findings.filter((group) => isCounted(group)).reduce((total, { count }) => total + count, 0)
}

export function* exceptionsCsv(exceptions: readonly ReportException[]): Generator<string> {
  yield lineOf([
    'kind',
    'log_seq',
    'at',
    'repository_id',
    'repository',
    'number',
    'commit',
    'actor',
    'detail',
  ])
  for (const exception of exceptions) {
    const { kind, seq, at, repositoryId, repository, number, commit, actor, detail } = exception
    yield lineOf([kind, seq, at, repositoryId, repository, number, commit, actor, detail])
  }
}

function lineOf(row: readonly Cell[]): string {
  return `${row.map((cell) => cellText(cell)).join(',')}\r\n`
}

/** What a spreadsheet would take for a formula gets an apostrophe before it; numbers are ours and stay. */
function cellText(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = cell.toWellFormed()
  const harmless = /^\s*[=+\-@\t\r\n|%＝＋－＠]/u.test(text) ? `'${text}` : text
  return /[",\r\n;\t']/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
