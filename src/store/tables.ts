import { type Generated } from 'kysely'
import { type AuditEventType } from '../core/audit-event.ts'

/**
 * The schema in the subset both databases share: `text`, `bigint` and `integer` only, JSON as text, times as epoch
 * milliseconds handed in by the caller, ids made by us, no booleans. `migrations.ts` creates it.
 */
export interface Tables {
  readonly deliveries: DeliveryRow
  readonly jobs: JobRow
  readonly audit_log: AuditLogRow
  readonly audit_event: AuditEventRow
  readonly assessments: AssessmentRow
  readonly publications: PublicationRow
  readonly commit_origins: OriginRow
  readonly line_origins: OriginRow
  readonly waivers: WaiverRow
  readonly audit_checkpoint: AuditCheckpointRow
  readonly audit_private: AuditPrivateRow
  readonly audit_anchor: AuditAnchorRow
  readonly policies: PolicyRow
  readonly organisation_policies: OrganisationPolicyRow
  readonly sessions: SessionRow
  readonly event_subjects: EventSubjectRow
  readonly pull_figures: PullFiguresRow
  readonly seen_findings: SeenFindingRow
}

export type StoreKind = 'sqlite' | 'postgres'

/** `dead` waits for a person; `superseded` gave way to a newer job of the same key. */
export type JobState = 'queued' | 'running' | 'done' | 'dead' | 'superseded'

/** Where on GitHub something is published. */
export type Surface = 'check' | 'review' | 'summary'

/** Who outside was told a checkpoint: a git repository, or a time-stamping authority. */
export type AnchorKind = 'git' | 'rfc3161'

/** What is remembered of commits (named by patch) and of merged lines (named by text). */
export type OriginTable = 'commit_origins' | 'line_origins'

interface DeliveryRow {
  id: string
  event: string
  action: string | null
  received_at: number
}

interface JobRow {
  id: string
  queue: string
  key: string
  payload: string
  state: JobState
  priority: number
  run_at: number
  /** Runs begun so far, the present one included. */
  attempts: number
  max_attempts: number
  lease_token: string | null
  lease_until: number | null
  last_error: string | null
  created_at: number
  /** When the last run ended; null before the first end. */
  finished_at: number | null
}

interface AuditLogRow {
  id: string
  size: number
  created_at: number
  /** Roots of the full subtrees, largest first, hex, comma between: what the next leaf is pushed on. */
  frontier: string
  /** Verifier key the newest checkpoint is signed for; empty before the first. */
  vkey: string
  /** Places before this one may have lost their bodies, as a `retention.pruned` of the log says. */
  pruned_below: Generated<number>
}

interface AuditCheckpointRow {
  log_id: string
  size: number
  /** C2SP signed checkpoint. */
  note: string
}

/** Names and words of an event, erasable: the event holds their digest. */
interface AuditPrivateRow {
  digest: string
  log_id: string
  /** Null when erased. */
  salt: string | null
  data: string | null
}

interface AuditAnchorRow {
  log_id: string
  size: number
  kind: AnchorKind
  ref: string
  proof: string
  created_at: number
}

interface AuditEventRow {
  log_id: string
  seq: number
  id: string
  type: AuditEventType
  time: number
  leaf: string
  /** Canonical JSON; empty when it was pruned. */
  body: string
}

interface AssessmentRow {
  id: string
  installation_id: number
  repository_id: number
  owner: string
  repo: string
  number: number
  head_sha: string
  base_sha: string
  policy_hash: string
  engine_version: string
  rules_hash: string
  digest: string
  action: string
  body: string
  log_id: string
  seq: number
  recorded_at: number
}

interface PublicationRow {
  assessment_id: string
  surface: Surface
  remote_id: string
  digest: string | null
  published_at: number
}

interface OriginRow {
  repository_id: number
  name: string
  origin: string
  involvement: string
  evidence: string
  number: number
  head_sha: string
  merge_sha: string | null
  recorded_at: number
}

interface WaiverRow {
  repository_id: number
  id: string
  installation_id: number
  /** The pull request it was granted in. */
  number: number
  body: string
  /** Its last day, `YYYY-MM-DD`. */
  until: string
  /** When it was reopened or found to be over; null while it holds. */
  ended_at: number | null
  granted_at: number
}

interface PolicyRow {
  hash: string
  body: string
  recorded_at: number
}

interface OrganisationPolicyRow {
  installation_id: number
  owner: string
  path: string
  commit_sha: string
  body: string
  recorded_at: number
}

/** Somebody signed in to the dashboard. */
interface SessionRow {
  /** SHA-256 of what the cookie holds. */
  id: string
  user_id: number
  login: string
  /** Sealed. */
  token: string
  /** JSON. */
  access: string
  access_at: number
  created_at: number
  used_at: number
}

/** What an event of the log is about, so that events can be found by repository. Can be made again from the log. */
interface EventSubjectRow {
  log_id: string
  seq: number
  /** Null: not about a repository, or its body was pruned. */
  repository_id: number | null
  number: number | null
  type: string
  time: number
}

/** A pull request in numbers, by its newest verdict; nothing changes after the merge. Can be made again from the record. */
interface PullFiguresRow {
  repository_id: number
  number: number
  /** Null: never judged, merged past us. */
  assessment_id: string | null
  action: string | null
  mode: string | null
  /** Of the newest verdict. */
  judged_at: number | null
  lines_ai: number
  lines_mixed: number
  lines_bot: number
  lines_human: number
  lines_unknown: number
  findings: number
  gaps: number
  waived: number
  merged_at: number | null
  /** The verdict on the merged head; null: not merged, or merged without one. */
  merged_action: string | null
  /** Newest of judged and merged: what lists are ordered by. */
  changed_at: number
}

/** A finding from the verdict that first had it to the first later one without it. */
interface SeenFindingRow {
  repository_id: number
  number: number
  fingerprint: string
  rule_id: string
  category: string
  severity: string
  origin: string
  path: string
  seen_at: number
  /** Null: the newest verdict still has it. */
  gone_at: number | null
  /** When it was merged; null: it was not, or not yet. */
  merged_at: number | null
}
