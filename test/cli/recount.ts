import { createHash } from 'node:crypto'
import { engineVersion } from '../../src/assess.ts'
import { ruleOutlines } from '../../src/evidence/rule-outlines.ts'
import { frameworks } from '../../src/report/frameworks/registry.ts'
import { rules } from '../../src/rules/index.ts'
import {
  type Change,
  changeOf,
  derivedKinds,
  type Event,
  type Exception,
  exceptionOf,
  exceptionsOf,
  kindByType,
  linesOf,
} from './recount-changes.ts'

interface Exported {
  /** `events.ndjson`. */
  readonly events: string
  /** Bodies of stored verdicts. */
  readonly verdicts: readonly string[]
}

const origins = ['ai', 'mixed', 'bot', 'human', 'unknown']
const severities = ['critical', 'high', 'medium', 'low']
const categories = ['code', 'secret', 'dependency', 'infrastructure', 'provenance']
type Set = (name: string, value: number) => void

/** Every figure of the page again, from the lines of the log and the verdicts they name: nothing of the report is read or called. */
export function recount({ events: text, verdicts }: Exported): ReadonlyMap<string, number> {
  const events = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Event)
  const stored = new Map(verdicts.map((body) => [sha256(body), body]))
  const changes = events
    .filter(({ type }) => type === 'pr.merged' || type === 'merge.without_decision')
    .map((event) => changeOf(event, events, stored))
  const exceptions = [...events.flatMap(exceptionOf), ...changes.flatMap(exceptionsOf)]
  const figures = new Map<string, number>()
  function set(name: string, value: number): void {
    figures.set(name, value)
  }
  set('log.size', events.length)
  set('log.eventsInPeriod', events.length)
  // A log that began after the first day and ends before the last says nothing of both ends; no event of it is lost.
  set('silences.0.events', 0)
  set('silences.1.events', 0)
  countChanges(changes, set)
  countFindings(changes, set)
  countExceptions(exceptions, set)
  countRepositories(changes, exceptions, set)
  countRules(changes, set)
  for (const change of changes) countRow(change, set)
  countControls({
    set,
    changes,
    exceptions: exceptions.map(({ kind }) => kind),
    size: events.length,
  })
  return figures
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function countChanges(changes: readonly Change[], set: Set): void {
  const decided = changes.flatMap(({ decision }) => (decision === null ? [] : [decision.body]))
  set('totals.changes', changes.length)
  set('totals.withVerdict', decided.length)
  set('totals.withoutVerdict', changes.length - decided.length)
  set('totals.withFindingsKnown', changes.filter(({ findings }) => findings !== null).length)
  set('totals.withGaps', decided.filter((body) => (body.decision?.gaps ?? 0) > 0).length)
  set(
    'totals.approved',
    decided.filter((body) => (body.decision?.approved_by ?? []).length > 0).length,
  )
  for (const result of ['allow', 'warn', 'require-review', 'block']) {
    set(
      `totals.byResult.${result}`,
      decided.filter((body) => body.decision?.result === result).length,
    )
  }
  for (const origin of origins) {
    const counts = changes.map((change) => linesOf(change)[origin] ?? 0)
    set(`totals.changesByOrigin.${origin}`, counts.filter((count) => count > 0).length)
    set(
      `totals.lines.${origin}`,
      counts.reduce((all, count) => all + count, 0),
    )
  }
}

function countFindings(changes: readonly Change[], set: Set): void {
  const all = changes.flatMap(({ findings }) => findings ?? [])
  set('totals.findings', all.length)
  for (const severity of severities) {
    set(
      `totals.findingsBySeverity.${severity}`,
      all.filter((one) => one.severity === severity).length,
    )
  }
  for (const category of categories) {
    set(
      `totals.findingsByCategory.${category}`,
      all.filter((one) => one.category === category).length,
    )
  }
  for (const origin of origins) {
    const own = all.filter((one) => one.origin === origin)
    set(`totals.findingsByOrigin.${origin}`, own.length)
    for (const severity of severities) {
      set(
        `totals.findingsByOriginAndSeverity.${origin}.${severity}`,
        own.filter((one) => one.severity === severity).length,
      )
    }
  }
}

function countExceptions(exceptions: readonly Exception[], set: Set): void {
  for (const kind of [...Object.values(kindByType), ...derivedKinds]) {
    set(`totals.exceptions.${kind}`, exceptions.filter((one) => one.kind === kind).length)
  }
}

function countRepositories(
  changes: readonly Change[],
  exceptions: readonly Exception[],
  set: Set,
): void {
  const ids = new Set([...changes, ...exceptions].map(({ repository }) => repository))
  for (const id of ids) {
    if (id === null) continue
    const own = changes.filter(({ repository }) => repository === id)
    set(`repositories.${id}.changes`, own.length)
    set(`repositories.${id}.withVerdict`, own.filter(({ decision }) => decision !== null).length)
    set(`repositories.${id}.findings`, own.flatMap(({ findings }) => findings ?? []).length)
    set(
      `repositories.${id}.exceptions`,
      exceptions.filter(({ repository }) => repository === id).length,
    )
  }
}

function countRules(changes: readonly Change[], set: Set): void {
  const { rulesHash } = engineVersion(rules)
  set('rules.count', ruleOutlines().length)
  set(
    'rules.changesUnderOthers',
    changes.filter(({ decision }) => decision !== null && decision.body.rules?.sha256 !== rulesHash)
      .length,
  )
}

function countRow(change: Change, set: Set): void {
  const { seq, decision, findings } = change
  if (decision !== null) {
    const lines = linesOf(change)
    set(`population.${seq}.lines.ai`, lines['ai'] ?? 0)
    set(
      `population.${seq}.lines`,
      Object.values(lines).reduce((all, count) => all + count, 0),
    )
  }
  if (findings !== null) set(`population.${seq}.findings`, findings.length)
}

interface Counted {
  readonly set: Set
  readonly changes: readonly Change[]
  readonly exceptions: readonly string[]
  readonly size: number
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

/** The controls are data; what they ask for is counted here. */
function countControls({ set, changes, exceptions, size }: Counted): void {
  const known = new Set(ruleOutlines().flatMap(({ cwe }) => cwe))
  const findings = changes.flatMap((change) => change.findings ?? [])
  function holding(ids: readonly string[]): number {
    return changes.filter((change) => ids.every((id) => holds(change, id))).length
  }
  for (const { id: framework, controls } of frameworks) {
    for (const { id, signals, cwes } of controls) {
      const key = `${framework}.${id}`
      const ids: readonly string[] = signals
      const byChange = ids.filter((one) => !notRecorded.has(one) && one !== 'retention')
      if (byChange.length > 0) set(`${key}.changes`, changes.length)
      if (byChange.length > 0) set(`${key}.covered`, holding(byChange))
      set(
        `${key}.exceptions`,
        exceptions.filter((kind) => touched[kind]?.some((one) => ids.includes(one))).length,
      )
      for (const one of byChange) set(`${key}.signals.${one}`, holding([one]))
      if (ids.includes('retention')) set(`${key}.signals.retention`, size)
      if (cwes === null) continue
      set(`${key}.weaknesses.covered`, cwes.filter((cwe) => known.has(cwe)).length)
      set(`${key}.weaknesses.total`, cwes.length)
      set(
        `${key}.weaknesses.findings`,
        findings.filter(({ cwe }) => cwe.some((one) => cwes.includes(one))).length,
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

/** What a change has, by its verdict. */
function holds({ decision, findings }: Change, id: string): boolean {
  if (['merge', 'bypass', 'audit_proof'].includes(id)) return true
  if (analysed.has(id)) return findings !== null
  const decided = decision?.body.decision
  if (decided === undefined || decided === null) return false
  if (id === 'approvals') return (decided.approved_by ?? []).length > 0
  if (id === 'attest') return ['allow', 'warn'].includes(decided.result ?? '')
  return true
}
