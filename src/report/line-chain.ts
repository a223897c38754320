import { createHash } from 'node:crypto'
import { type Assessment } from '../core/assessment.ts'
import { type Evidence, type Involvement, type Origin } from '../core/attribution.ts'
import { type AuditEvent } from '../core/audit-event.ts'
import { canonicalJson } from '../core/canonical-json.ts'
import { type Finding, type Severity } from '../core/finding.ts'
import { type Waiver } from '../core/waiver.ts'
import { type ChainedLine, chainNotes } from './chain-notes.ts'
import { countAt, listAt, textAt } from './compliance/read-json.ts'

/** What is on record of one pull request. */
export interface PullRecords {
  /** `owner/name`; null where only the log is at hand. */
  readonly repository: string | null
  readonly repositoryId: number
  readonly number: number
  /** The whole verdict in force; null where only the log is at hand, or there is none. */
  readonly verdict: { readonly assessment: Assessment; readonly seq: number } | null
  /** Its events, in order. */
  readonly events: readonly AuditEvent[]
}

/** From a line to who answers for it, each link from the record. */
export interface LineChain {
  readonly pullRequest: ChainedPull
  readonly origin: ChainedOrigin | null
  /** On the line; of the whole pull request by fingerprint alone where only the log is at hand. */
  readonly findings: readonly ChainedFinding[]
  readonly reviewers: readonly ChainedPerson[]
  readonly decision: ChainedDecision | null
  /** Waivers and what became of them, merges past the verdict, heads that could not be judged. */
  readonly events: readonly ChainedEvent[]
  /** What could not be told, and why. */
  readonly notes: readonly string[]
}

interface ChainedPull {
  readonly repository: string | null
  readonly repositoryId: number
  readonly number: number
  readonly headSha: string | null
  readonly merge: {
    readonly commitSha: string
    readonly at: string
    /** Numeric id of the account. */
    readonly by: string | null
    readonly pastVerdict: boolean
  } | null
}

interface ChainedOrigin {
  readonly origin: Origin
  readonly involvement: Involvement
  readonly evidence: readonly Evidence[]
  readonly startLine: number
  readonly endLine: number
}

interface ChainedFinding {
  readonly fingerprint: string
  readonly ruleId: string | null
  readonly title: string | null
  readonly severity: Severity | null
  readonly startLine: number | null
  readonly endLine: number | null
  readonly waiver: Waiver | null
  /** Why it was silenced in the code; null when it was not. */
  readonly suppressed: string | null
}

interface ChainedPerson {
  readonly id: string
  readonly login: string | null
}

interface ChainedDecision {
  readonly result: string
  readonly at: string
  /** Place of its event in the log. */
  readonly seq: number
  readonly policySha256: string | null
  readonly rulesSha256: string | null
  readonly version: string | null
}

interface ChainedEvent {
  readonly type: AuditEvent['type']
  readonly at: string
  readonly seq: number
}

/** Puts the links together. Never throws: what is missing is a note. */
export function lineChain(line: ChainedLine, stored: PullRecords): LineChain {
  const merge = stored.events.findLast(({ type }) => mergeTypes.has(type)) ?? null
  const decided = decisionEvent(stored, merge)
  const isOther = decided !== null && !isOnRecord(stored, decided)
  const records = isOther ? { ...stored, verdict: null } : stored
  const origin = originOf(line, records)
  return {
    pullRequest: pullOf(records, { merge, decided }),
    origin,
    findings: findingsOn(line, records, decided),
    reviewers: reviewersOf(records, decided),
    decision: decided === null ? null : toDecision(decided),
    events: records.events
      .filter(({ type }) => tellingTypes.has(type))
      .map(({ type, time, seq }) => ({ type, at: time, seq })),
    notes: chainNotes(line, { merge, decided, origin, verdict: records.verdict, isOther }),
  }
}

/** Whether the verdict at hand is the one whose digest its event holds. */
function isOnRecord({ verdict }: PullRecords, { body }: AuditEvent): boolean {
  const kept = listAt(body, 'evidence').find((one) => wordAt(one, 'kind') === 'assessment')
  if (verdict === null || kept === undefined) return true
  const digest = createHash('sha256').update(canonicalJson(verdict.assessment)).digest('hex')
  return wordAt(kept, 'sha256') === digest
}

const mergeTypes: ReadonlySet<string> = new Set(['pr.merged', 'merge.without_decision'])
const tellingTypes: ReadonlySet<string> = new Set([
  'waiver.granted',
  'waiver.denied',
  'waiver.revoked',
  'waiver.expired',
  'override.used',
  'merge.without_decision',
  'analysis.failed',
])

/** The verdict that let the merge in; without a merge the newest. */
function decisionEvent(
  { events, verdict }: PullRecords,
  merge: AuditEvent | null,
): AuditEvent | null {
  const decisions = events.filter(({ type }) => type === 'decision.recorded')
  if (merge?.type === 'merge.without_decision') return null
  const seq = merge === null ? (verdict?.seq ?? null) : countAt(merge.body, 'decision', 'seq')
  return decisions.find((event) => event.seq === seq) ?? decisions.at(-1) ?? null
}

interface Links {
  readonly merge: AuditEvent | null
  readonly decided: AuditEvent | null
}

function pullOf(records: PullRecords, { merge, decided }: Links): ChainedPull {
  const { repository, repositoryId, number, events } = records
  const about = (merge ?? decided)?.body
  return {
    repository,
    repositoryId,
    number,
    headSha: wordAt(about, 'subject', 'head', 'gitCommit'),
    merge:
      merge === null
        ? null
        : {
            commitSha: wordAt(merge.body, 'subject', 'merge', 'gitCommit') ?? '',
            at: merge.time,
            by: wordAt(merge.body, 'actor', 'id'),
            pastVerdict: events.some(({ type }) => type === 'override.used'),
          },
  }
}

function originOf(line: ChainedLine, { verdict }: PullRecords): ChainedOrigin | null {
  const ranges = (verdict?.assessment.attribution.ranges ?? []).filter(
    ({ path, commitSha }) =>
      path === line.path && (line.commitSha === null || commitSha === line.commitSha),
  )
  const exact = ranges.find(
    ({ startLine, endLine }) =>
      line.line !== null && startLine <= line.line && line.line <= endLine,
  )
  const [first] = ranges
  const isOne = ranges.every((range) => range.origin === first?.origin)
  const found = exact ?? (line.line === null && isOne ? first : undefined)
  if (found === undefined) return null
  const { origin, involvement, evidence, startLine, endLine } = found
  return { origin, involvement, evidence, startLine, endLine }
}

function findingsOn(
  line: ChainedLine,
  { verdict }: PullRecords,
  decided: AuditEvent | null,
): readonly ChainedFinding[] {
  if (verdict === null) return fingerprintsIn(decided)
  const { analysis, decision } = verdict.assessment
  const waivers = new Map(decision.waived.map((waived) => [waived.fingerprint, waived.waiver]))
  const here = analysis.findings.filter((finding) => isOn(line, finding))
  const silenced = analysis.suppressed.filter(({ finding }) => isOn(line, finding))
  return [
    ...here.map((finding) => toFinding(finding, waivers.get(finding.fingerprint) ?? null, null)),
    ...silenced.map(({ finding, reason }) => toFinding(finding, null, reason)),
  ]
}

/** On the line, or on any of the file where the line's number in the head is not known. */
function isOn({ path, line }: ChainedLine, { location }: Finding): boolean {
  if (location.path !== path) return false
  return line === null || (location.startLine <= line && line <= location.endLine)
}

function toFinding(
  { fingerprint, ruleId, title, severity, location }: Finding,
  waiver: Waiver | null,
  suppressed: string | null,
): ChainedFinding {
  const { startLine, endLine } = location
  return { fingerprint, ruleId, title, severity, startLine, endLine, waiver, suppressed }
}

function fingerprintsIn(decided: AuditEvent | null): readonly ChainedFinding[] {
  const reasons = listAt(decided?.body, 'decision', 'reasons')
  const all = reasons.flatMap((reason) => listAt(reason, 'fingerprints'))
  const unknown = { ruleId: null, title: null, severity: null, startLine: null, endLine: null }
  return [...new Set(all)].flatMap((fingerprint) =>
    typeof fingerprint === 'string'
      ? [{ fingerprint, ...unknown, waiver: null, suppressed: null }]
      : [],
  )
}

function reviewersOf(
  { verdict }: PullRecords,
  decided: AuditEvent | null,
): readonly ChainedPerson[] {
  if (verdict !== null) {
    return verdict.assessment.decision.approvals.map(({ by }) => ({
      id: String(by.id),
      login: by.login,
    }))
  }
  return listAt(decided?.body, 'decision', 'approved_by').map((id) => ({
    id: typeof id === 'string' ? id : 'unknown',
    login: null,
  }))
}

function toDecision({ body, time, seq }: AuditEvent): ChainedDecision {
  return {
    result: wordAt(body, 'decision', 'result') ?? 'unknown',
    at: time,
    seq,
    policySha256: wordAt(body, 'policy', 'sha256'),
    rulesSha256: wordAt(body, 'rules', 'sha256'),
    version: wordAt(body, 'tool', 'version'),
  }
}

/** Null for what is no text, or an empty one. */
function wordAt(value: unknown, ...keys: readonly string[]): string | null {
  const found = textAt(value, ...keys)
  return found === '' ? null : found
}
