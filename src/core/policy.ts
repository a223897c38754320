import { type Origin } from './attribution.ts'
import { type Category, type Confidence, type Severity } from './finding.ts'
import { type GapReason } from './gap.ts'
import { type LicencePolicy } from './licence-policy.ts'
import { type Approval, type DiscountedApproval, type Permission } from './people.ts'
import { type DisclosureDuty, type TrustedRecords, type Vocabulary } from './provenance.ts'
import { type WaivedFinding, type Waiver } from './waiver.ts'

/** Ordered: a decision is the strictest action any rule asks for. */
export const actions = ['allow', 'warn', 'require-review', 'block'] as const
export type Action = (typeof actions)[number]

export interface Policy {
  readonly version: 1
  /** `observe` reports what would have happened and never holds a merge. */
  readonly mode: 'observe' | 'enforce'
  /** What lines of unmarked commits count as when rules are matched. */
  readonly unmarked: 'human' | 'ai' | 'unknown-blocks'
  readonly onGap: Readonly<Record<GapReason, Action>>
  readonly rules: readonly PolicyRule[]
  readonly licences: LicencePolicy
  readonly provenance: Provenance
  readonly waivers: WaiverLimits
  readonly review: ReviewDuty
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

/** Matches a finding when every condition that is not null holds. */
export interface PolicyRule {
  readonly name: string
  readonly origins: readonly Origin[] | null
  readonly categories: readonly Category[] | null
  /** Rule ids; a trailing `*` matches a prefix. */
  readonly findings: readonly string[] | null
  readonly severityAtLeast: Severity | null
  readonly confidenceAtLeast: Confidence | null
  /** Globs over the finding's path. */
  readonly paths: readonly string[] | null
  readonly action: Action
  /** Shown to the developer. */
  readonly because: string
}

/** A policy with where it came from. */
export interface PolicyInForce {
  readonly policy: Policy
  /** Lower-case hex SHA-256 of the canonical JSON of `policy`. */
  readonly hash: string
  readonly source: PolicySource
}

export type PolicySource =
  | { readonly kind: 'default' }
  | { readonly kind: 'repository'; readonly path: string; readonly commitSha: string | null }

export interface Decision {
  readonly action: Action
  readonly mode: Policy['mode']
  readonly reasons: readonly Reason[]
  /** Findings no rule was asked about, because a person answers for them. */
  readonly waived: readonly WaivedFinding[]
  readonly approvals: readonly Approval[]
  readonly discounted: readonly DiscountedApproval[]
  readonly policyHash: string
}

/** What people have said about a change: fetched by the doors, judged by `decide`. */
export interface PeopleSay {
  /** Those in force on the day of the verdict. */
  readonly waivers: readonly Waiver[]
  readonly approvals: readonly Approval[]
  readonly discounted: readonly DiscountedApproval[]
}

export const nobodySays: PeopleSay = { waivers: [], approvals: [], discounted: [] }

/** Why: one entry per policy rule or gap reason that asked for `action`. */
export interface Reason {
  readonly policyRule: string
  readonly action: Action
  readonly because: string
  /** Of the findings it rests on; empty for a gap. */
  readonly fingerprints: readonly string[]
  /** It asked for a review and got one: `action` is `allow` then. */
  readonly approved: boolean
}

/** A reason before anybody approved it. */
export type OpenReason = Omit<Reason, 'approved'>

export function strictest(first: Action, second: Action): Action {
  return actions.indexOf(first) >= actions.indexOf(second) ? first : second
}
