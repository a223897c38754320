import { type Assessment } from '../core/assessment.ts'
import { isAtLeast } from '../core/finding.ts'
import { type Action, actions } from '../core/policy.ts'

/** Whether the verdict holds a merge. `failOn` may only tighten what the policy says: also where it merely observes or warns. */
export function isHeld({ decision }: Assessment, failOn: Action | null = null): boolean {
  if (failOn !== null && isAtLeast(actions, decision.action, failOn)) return true
  return decision.mode === 'enforce' && isAtLeast(actions, decision.action, 'require-review')
}
