import { type Finding } from './finding.ts'
import { type Account } from './people.ts'

/** `accepted`: the risk is known and taken for a while; `false-positive`: there is none. */
export const waiverKinds = ['accepted', 'false-positive'] as const
export type WaiverKind = (typeof waiverKinds)[number]

/** Somebody answers for letting a finding in, with a reason, until a day. */
export interface Waiver {
  /** Short, unique within a repository, safe to show. */
  readonly id: string
  readonly kind: WaiverKind
  readonly scope: WaiverScope
  readonly reason: string
  readonly grantedBy: Account
  /** The pull request it was asked for in. */
  readonly number: number
  /** RFC 3339, UTC. */
  readonly grantedAt: string
  /** The last day it holds, `YYYY-MM-DD`, UTC. */
  readonly until: string
}

/** One finding, all of a rule in one file, or all of a rule in the repository. */
export type WaiverScope =
  | { readonly kind: 'finding'; readonly fingerprint: string }
  | { readonly kind: 'path'; readonly ruleId: string; readonly path: string }
  | { readonly kind: 'repository'; readonly ruleId: string }

/** A finding that was let in by a waiver, as the verdict says it. */
export interface WaivedFinding {
  readonly fingerprint: string
  readonly waiver: Waiver
}

export function covers({ scope }: Waiver, finding: Finding): boolean {
  switch (scope.kind) {
    case 'finding':
      return scope.fingerprint === finding.fingerprint
    case 'path':
      return scope.ruleId === finding.ruleId && scope.path === finding.location.path
    case 'repository':
      return scope.ruleId === finding.ruleId
  }
}
