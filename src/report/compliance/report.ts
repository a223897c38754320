import { type Origin } from '../../core/attribution.ts'
import { type Category, type Severity } from '../../core/finding.ts'
import { type ExceptionKind } from './exception-kinds.ts'
import { type SignalId } from './signals.ts'

export const reportFormat = 'countersign-compliance-report/1'

/** What the log and the verdicts show of a period and a scope. Plain JSON; equal logs, periods and scopes give equal reports. */
export interface ComplianceReport {
  readonly format: typeof reportFormat
  readonly period: Period
  readonly scope: ReportScope
  readonly log: LogFacts
  /** Stretches of the period the log says nothing of, or of which something could not be read. */
  readonly silences: readonly Silence[]
  readonly totals: Totals
  readonly repositories: readonly RepositoryTotals[]
  /** Every merged pull request of the period and scope, in the order of the log. */
  readonly population: readonly MergedChange[]
  /** Everything an auditor asks about by itself, in the order of the log. */
  readonly exceptions: readonly ReportException[]
  readonly rules: RuleFacts
  readonly frameworks: readonly FrameworkResult[]
}

/** Days, `YYYY-MM-DD`, UTC, both inclusive. */
export interface Period {
  readonly from: string
  readonly to: string
}

export interface ReportScope {
  /** Null: every repository of the log. */
  readonly repositories: readonly NamedRepository[] | null
}

export interface NamedRepository {
  readonly id: number
  /** `owner/name` as the database has it; the log holds numeric ids only. Null when no verdict names it. */
  readonly name: string | null
}

/** The state of the log the report was made from. */
export interface LogFacts {
  readonly name: string
  readonly size: number
  /** Lower-case hex. */
  readonly root: string
  readonly vkey: string
  readonly firstEventAt: string | null
  readonly lastEventAt: string | null
  /** Events of the period, whatever their repository. */
  readonly eventsInPeriod: number
}

export interface Silence {
  readonly kind: 'before-the-log' | 'after-the-log' | 'no-events' | 'pruned' | 'unreadable'
  /** RFC 3339. For `pruned` and `unreadable` the times of the events around them, null where there is none. */
  readonly from: string | null
  readonly to: string | null
  /** Events without a body, or not readable. */
  readonly events: number
}

export interface MergedChange {
  /** Place of the merge in the log. */
  readonly seq: number
  /** When the merge went on record. */
  readonly at: string
  readonly repositoryId: number
  readonly repository: string | null
  readonly number: number
  readonly headSha: string
  readonly mergeSha: string
  /** Numeric account id. */
  readonly mergedBy: string
  /** Null: merged without a verdict on its head. */
  readonly decision: MergedDecision | null
  /** Whether the whole verdict is at hand, and is the one whose digest the log holds. */
  readonly verdict: 'matches-log' | 'altered' | 'missing' | 'none'
  /** Added lines; null when no verdict tells. */
  readonly lines: LinesByOrigin | null
  /** Findings on added lines of the merged head, grouped; null when no verdict tells. */
  readonly findings: readonly FindingGroup[] | null
  readonly signals: readonly SignalId[]
}

export interface MergedDecision {
  /** Place of the verdict in the log. */
  readonly seq: number
  readonly result: string
  readonly mode: string
  readonly policySha256: string
  readonly rulesSha256: string
  /** Numeric account ids. */
  readonly approvedBy: readonly string[]
  readonly waivers: readonly string[]
  readonly gaps: number
}

export type LinesByOrigin = Readonly<Record<Origin, number>>

export interface FindingGroup {
  readonly origin: Origin
  readonly severity: Severity
  readonly category: Category
  /** Ascending. */
  readonly cwe: readonly number[]
  readonly count: number
}

export interface ReportException {
  readonly kind: ExceptionKind
  readonly seq: number
  readonly at: string
  readonly repositoryId: number | null
  readonly repository: string | null
  readonly number: number | null
  readonly commit: string
  /** Numeric account id; empty for the system. */
  readonly actor: string
  /** Ids, days, codes and counts; no names, no reasons. */
  readonly detail: string
}

export interface Totals {
  readonly changes: number
  readonly withVerdict: number
  readonly withoutVerdict: number
  /** Whose findings could be counted. */
  readonly withFindingsKnown: number
  readonly withGaps: number
  readonly approved: number
  readonly byResult: Readonly<Record<string, number>>
  /** Changes with at least one added line of the origin: one change can count for several. */
  readonly changesByOrigin: LinesByOrigin
  readonly lines: LinesByOrigin
  readonly findings: number
  readonly findingsByOrigin: LinesByOrigin
  readonly findingsBySeverity: Readonly<Record<Severity, number>>
  readonly findingsByCategory: Readonly<Record<Category, number>>
  readonly findingsByOriginAndSeverity: Readonly<Record<Origin, Readonly<Record<Severity, number>>>>
  readonly exceptions: Readonly<Record<ExceptionKind, number>>
}

export interface RepositoryTotals extends NamedRepository {
  readonly changes: number
  readonly withVerdict: number
  readonly findings: number
  readonly exceptions: number
}

export interface RuleFacts {
  /** Digest of the rules of this version. */
  readonly sha256: string
  /** Merged changes whose verdict rests on other rules than these. */
  readonly changesUnderOthers: number
  readonly count: number
  /** Every CWE an enabled rule has, ascending. */
  readonly cwes: readonly number[]
}

export interface FrameworkResult {
  readonly id: string
  readonly name: string
  readonly version: string
  readonly wording: string
  readonly controls: readonly ControlResult[]
}

export interface ControlResult {
  readonly id: string
  readonly title: string
  /** What the evidence of this period amounts to. Never says that a control is met. */
  readonly evidence: 'technical-part' | 'contributes' | 'none'
  readonly signals: readonly SignalCount[]
  /** Merged changes with every signal that is counted by change, of `changes`; null when no signal of the control is. */
  readonly covered: number | null
  readonly changes: number
  readonly exceptions: number
  /** Of a control about weaknesses. */
  readonly weaknesses: WeaknessCoverage | null
  readonly limit: string
}

export interface SignalCount {
  readonly id: SignalId
  /** Merged changes, or events of the log; null when nothing of the kind is recorded. */
  readonly count: number | null
}

export interface WeaknessCoverage {
  /** CWEs of the control. */
  readonly cwes: readonly number[]
  /** Those of them an enabled rule has. */
  readonly covered: readonly number[]
  /** Findings with one of them that were merged. */
  readonly findings: number
}
