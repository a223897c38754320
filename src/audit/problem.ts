export const problemCodes = [
  'CHECKPOINT_MALFORMED',
  'CHECKPOINT_SIGNATURE',
  'ORIGIN',
  'NOT_CANONICAL',
  'SEQUENCE',
  'DUPLICATE',
  'SIZE',
  'ROOT',
  'ROLLBACK',
  'FORK',
  'PRIVATE_ALTERED',
  'PRIVATE_MISSING',
  'PRUNED_UNRECORDED',
  'ANCHOR_ALTERED',
  'MERGE_WITHOUT_DECISION',
  'WAIVER_INVALID',
] as const
export type ProblemCode = (typeof problemCodes)[number]

export interface Problem {
  readonly code: ProblemCode
  /** 1-based line of `events.ndjson`, or null. */
  readonly line: number | null
  readonly message: string
}

/** An event as far as later checks look at it. */
export interface EventFacts {
  /** 1-based line of `events.ndjson`. */
  readonly line: number
  readonly type: string
  readonly body: Readonly<Record<string, unknown>>
}
