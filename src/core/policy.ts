import { type Action } from './action.ts'
import { type GapReason } from './gap.ts'
import { type PolicyRule } from './policy-rule.ts'
import { type DisclosureDuty, type TrustedRecords, type Vocabulary } from './provenance.ts'

export { type Action, actions, mildest, strictest } from './action.ts'

/** Ordered, the strictest last. */
export const modes = ['observe', 'enforce'] as const
export type Mode = (typeof modes)[number]

/** Ordered, the strictest last. */
export const unmarkedSettings = ['human', 'ai', 'unknown-blocks'] as const
export type Unmarked = (typeof unmarkedSettings)[number]

export interface Policy {
  readonly version: 1
  /** `observe` reports what would have happened and never holds a merge. */
  readonly mode: Mode
  /** What lines of unmarked commits count as when rules are matched. */
  readonly unmarked: Unmarked
  readonly onGap: Readonly<Record<GapReason, Action>>
  readonly rules: readonly PolicyRule[]
  readonly provenance: Provenance
}

/** How the project tells who wrote a line, and what it wants told. */
export interface Provenance extends Vocabulary {
  /** `action` is what a change that says less than asked for gets. */
  readonly disclosure: DisclosureDuty & { readonly action: Action }
  /** Files in the tree of the head that hold Agent Trace records. */
  readonly agentTrace: readonly string[]
  readonly trustedRecords: TrustedRecords
}

export interface Decision {
  readonly action: Action
  readonly mode: Mode
  readonly reasons: readonly Reason[]
  readonly policyHash: string
}

/** Why: one entry per policy rule or gap reason that asked for `action`. */
export interface Reason {
  readonly policyRule: string
  readonly action: Action
  readonly because: string
  /** Of the findings it rests on; empty for anything else. */
  readonly fingerprints: readonly string[]
  /** Lines a rule about lines or dependencies rests on, ordered by path and line; empty for anything else. */
  readonly places: readonly Place[]
}

/** Lines of the head, 1-based, both ends inclusive. */
export interface Place {
  readonly path: string
  readonly startLine: number
  readonly endLine: number
}
