/** JSON values an audit event may hold (I-JSON: integers below 2^53, no floats). */
export type AuditValue =
  | string
  | number
  | boolean
  | null
  | readonly AuditValue[]
  | { readonly [key: string]: AuditValue }

export type AuditEventType =
  | 'log.created'
  | 'key.rotated'
  | 'privacy.erased'
  | 'retention.pruned'
  | 'checkpoint.anchored'
  | 'report.issued'
  | 'delivery.rejected'
  | 'analysis.failed'
  | 'decision.recorded'
  | 'group.judged'
  | 'pr.merged'
  | 'merge.without_decision'
  | 'override.used'
  | 'push.direct'
  | 'waiver.granted'
  | 'waiver.denied'
  | 'waiver.revoked'
  | 'waiver.expired'

/** Events that take care of the log itself. Their bodies are never pruned: keys, erasures and prunings are followed by them. */
export const careTypes = [
  'key.rotated',
  'privacy.erased',
  'retention.pruned',
  'checkpoint.anchored',
] as const satisfies readonly AuditEventType[]

/** What happened, before the log gives it a place. Numeric ids, ranges and digests only: no names, no source text. */
export interface AuditEntry {
  /** Unique within a log; the same entry appended twice is one event. */
  readonly id: string
  readonly type: AuditEventType
  readonly body: Readonly<Record<string, AuditValue>>
  /** Names and words that belong to it, kept beside the log where they can be erased; the event holds their salted digest. */
  readonly private?: Readonly<Record<string, AuditValue>>
}

/** An entry in its place in the log. */
export interface AuditEvent extends Omit<AuditEntry, 'private'> {
  readonly v: 1
  /** Name of the log: `countersign/<installation id>`. */
  readonly log: string
  /** 0-based, without gaps. */
  readonly seq: number
  /** RFC 3339 UTC with milliseconds. */
  readonly time: string
}
