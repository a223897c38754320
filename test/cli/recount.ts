import { ruleOutlines } from '../../src/evidence/rule-outlines.ts'
import {
  type ComplianceReport,
  type FindingGroup,
  type MergedChange,
} from '../../src/report/compliance/report.ts'

/** Rows of a CSV file by column, quotes undone. */
function readCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const rows = text
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    )
  const [head = [], ...rest] = rows
  return rest.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])))
}

const origins = ['ai', 'mixed', 'bot', 'human', 'unknown']
const severities = ['critical', 'high', 'medium', 'low']

/** Every figure of the page again, from the CSV files, the rows of report.json and the lines of the log: none from its totals. */
export function recount(files: ReadonlyMap<string, Buffer>): ReadonlyMap<string, number> {
  function text(name: string): string {
    return files.get(name)?.toString() ?? ''
  }
  const rows = readCsv(text('population.csv'))
  const exceptions = readCsv(text('exceptions.csv'))
  const report = JSON.parse(text('report.json')) as ComplianceReport
  const events = text('audit/events.ndjson').trimEnd().split('\n')
  const figures = new Map<string, number>()
  function set(name: string, value: number): void {
    figures.set(name, value)
  }
  function sum(column: string): number {
    return rows.reduce((all, row) => all + Number(row[column]), 0)
  }
  set('log.size', events.length)
  set('log.eventsInPeriod', events.length)
  for (const [index, silence] of report.silences.entries())
    set(`silences.${index}.events`, silence.events)
  set('totals.changes', rows.length)
  set('totals.withVerdict', rows.filter((row) => row['result'] !== '').length)
  set('totals.withoutVerdict', rows.filter((row) => row['result'] === '').length)
  set('totals.withFindingsKnown', rows.filter((row) => row['findings'] !== '').length)
  set('totals.withGaps', rows.filter((row) => Number(row['gaps']) > 0).length)
  set('totals.approved', rows.filter((row) => row['approved_by'] !== '').length)
  set('totals.findings', sum('findings'))
  for (const result of ['allow', 'warn', 'require-review', 'block']) {
    set(`totals.byResult.${result}`, rows.filter((row) => row['result'] === result).length)
  }
  const groups = report.population.flatMap(({ findings }) => findings ?? [])
  function count(isCounted: (group: FindingGroup) => boolean): number {
    return groups.filter((group) => isCounted(group)).reduce((all, group) => all + group.count, 0)
  }
  for (const origin of origins) {
    set(
      `totals.changesByOrigin.${origin}`,
      rows.filter((row) => Number(row[`lines_${origin}`]) > 0).length,
    )
    set(`totals.lines.${origin}`, sum(`lines_${origin}`))
    set(`totals.findingsByOrigin.${origin}`, sum(`findings_${origin}`))
    for (const severity of severities) {
      set(
        `totals.findingsByOriginAndSeverity.${origin}.${severity}`,
        count((group) => group.origin === origin && group.severity === severity),
      )
    }
  }
  for (const severity of severities)
    set(`totals.findingsBySeverity.${severity}`, sum(`findings_${severity}`))
  for (const category of ['code', 'secret', 'dependency', 'infrastructure', 'provenance']) {
    set(
      `totals.findingsByCategory.${category}`,
      count((group) => group.category === category),
    )
  }
  for (const kind of Object.keys(report.totals.exceptions)) {
    set(`totals.exceptions.${kind}`, exceptions.filter((row) => row['kind'] === kind).length)
  }
  for (const id of new Set([...rows, ...exceptions].map((row) => row['repository_id']))) {
    const own = rows.filter((row) => row['repository_id'] === id)
    set(`repositories.${id}.changes`, own.length)
    set(`repositories.${id}.withVerdict`, own.filter((row) => row['result'] !== '').length)
    set(
      `repositories.${id}.findings`,
      own.reduce((all, row) => all + Number(row['findings']), 0),
    )
    set(
      `repositories.${id}.exceptions`,
      exceptions.filter((row) => row['repository_id'] === id).length,
    )
  }
  set('rules.count', ruleOutlines().length)
  set(
    'rules.changesUnderOthers',
    rows.filter((row) => row['result'] !== '' && row['rules_sha256'] !== report.rules.sha256)
      .length,
  )
  for (const row of rows) countRow(row, set)
  countControls(report, {
    set,
    changes: rows.length,
    exceptions: exceptions.map((row) => row['kind'] ?? ''),
    events: events.length,
  })
  return figures
}

type Set = (name: string, value: number) => void

function countRow(row: Readonly<Record<string, string>>, set: Set): void {
  const seq = row['log_seq']
  if (row['lines_ai'] !== '') {
    set(`population.${seq}.lines.ai`, Number(row['lines_ai']))
    set(
      `population.${seq}.lines`,
      origins.reduce((all, origin) => all + Number(row[`lines_${origin}`]), 0),
    )
  }
  if (row['findings'] !== '') set(`population.${seq}.findings`, Number(row['findings']))
}

interface Counted {
  readonly set: Set
  readonly changes: number
  readonly exceptions: readonly string[]
  readonly events: number
}

/** Which exceptions take away from which evidence, written down a second time. */
const touched: Readonly<Record<string, readonly string[]>> = {
  'merge-without-verdict': ['decision', 'findings', 'secret_scan', 'bypass'],
  override: ['decision', 'bypass'],
  'direct-push': ['merge', 'bypass', 'decision', 'approvals'],
  'held-while-observing': ['decision'],
  'waiver-granted': ['waiver'],
  gap: ['findings', 'secret_scan', 'dep_delta', 'ai_provenance'],
  'verdict-altered': ['findings', 'secret_scan', 'audit_proof'],
}
const notRecorded = new Set(['sbom', 'protection', 'checks', 'risk', 'commit_sig', 'trend'])

function countControls({ frameworks, population }: ComplianceReport, counted: Counted): void {
  const { set, changes, exceptions, events } = counted
  const known = new Set(ruleOutlines().flatMap(({ cwe }) => cwe))
  function holding(ids: readonly string[]): number {
    return population.filter((change) => ids.every((id) => holds(change, id))).length
  }
  for (const { id: framework, controls } of frameworks) {
    for (const { id, signals, weaknesses } of controls) {
      const key = `${framework}.${id}`
      const ids = signals.map((signal) => signal.id as string)
      const byChange = ids.filter((one) => !notRecorded.has(one) && one !== 'retention')
      if (byChange.length > 0) set(`${key}.changes`, changes)
      if (byChange.length > 0) set(`${key}.covered`, holding(byChange))
      set(
        `${key}.exceptions`,
        exceptions.filter((kind) => touched[kind]?.some((one) => ids.includes(one))).length,
      )
      for (const one of byChange) set(`${key}.signals.${one}`, holding([one]))
      if (ids.includes('retention')) set(`${key}.signals.retention`, events)
      if (weaknesses === null) continue
      set(`${key}.weaknesses.covered`, weaknesses.cwes.filter((cwe) => known.has(cwe)).length)
      set(`${key}.weaknesses.total`, weaknesses.cwes.length)
      set(
        `${key}.weaknesses.findings`,
        population
          .flatMap(({ findings }) => findings ?? [])
          .filter(({ cwe }) => cwe.some((one) => weaknesses.cwes.includes(one)))
          .reduce((all, { count }) => all + count, 0),
      )
    }
  }
}

/** The verdicts of the test have no gap of a look-up. */
const analysed = new Set([
  'findings',
  'secret_scan',
  'dep_delta',
  'dep_exists',
  'vuln_match',
  'license',
  'iac',
])

/** What a change has, by its row and not by its list of signals. */
function holds({ decision, verdict, lines }: MergedChange, id: string): boolean {
  if (['merge', 'bypass', 'audit_proof'].includes(id)) return true
  if (analysed.has(id)) return verdict === 'matches-log'
  if (decision === null) return false
  if (id === 'approvals') return decision.approvedBy.length > 0
  if (id === 'attest') return ['allow', 'warn'].includes(decision.result)
  return id !== 'ai_provenance' || lines !== null
}
