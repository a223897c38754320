import { type Action } from './action.ts'
import { type Confidence, type Severity } from './finding.ts'
import { type GapReason } from './gap.ts'
import { type LicencePolicy } from './licence-policy.ts'
import { type Approval, type DiscountedApproval, type Permission } from './people.ts'
import { type PolicyRule } from './policy-rule.ts'
import { type DisclosureDuty, type TrustedRecords, type Vocabulary } from './provenance.ts'
import { type WaivedFinding } from './waiver.ts'

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
  readonly licences: LicencePolicy
  readonly provenance: Provenance
  readonly secrets: SecretSettings
  readonly waivers: WaiverLimits
  readonly review: ReviewDuty
}

/** What the project knows about secrets of its own. */
export interface SecretSettings {
  readonly patterns: readonly CustomSecret[]
  /** Fingerprints of findings that are none. */
  readonly allow: readonly string[]
}

/** A format of secret that a policy brings along. */
export interface CustomSecret {
  readonly id: string
  readonly title: string
  /** RE2 syntax, and compiles; a group named `secret` narrows what counts as the secret. */
  readonly pattern: string
  /** Lower-case; when there are any, the pattern is tried near them only. */
  readonly keywords: readonly string[]
  readonly severity: Severity
  readonly confidence: Confidence
}

/** Who may let a finding in, and for how long. */
export interface WaiverLimits {
  /** The least a person must be allowed to do in the repository. */
  readonly approvers: Permission
  /** From the day it is granted. 0: nothing can be waived. */
  readonly maxDays: number
}

/** Whose approval `require-review` asks for, beside that it is not from whoever brought the lines. */
export interface ReviewDuty {
  /** Of the paths of the findings, where CODEOWNERS names any. */
  readonly codeOwners: boolean
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
  /** Findings no rule was asked about, because a person answers for them. */
  readonly waived: readonly WaivedFinding[]
  readonly approvals: readonly Approval[]
  readonly discounted: readonly DiscountedApproval[]
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
  /** It asked for a review and got one: `action` is `warn` then. */
  readonly approved: boolean
}

/** A reason before anybody approved it. */
export type OpenReason = Omit<Reason, 'approved'>

/** Lines of the head, 1-based, both ends inclusive. */
export interface Place {
  readonly path: string
  readonly startLine: number
  readonly endLine: number
}
