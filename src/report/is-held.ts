import { isAtLeast } from '../core/finding.ts'
import { type Action, actions, type Decision } from '../core/policy.ts'

/** Whether the merge would wait for a fix or a person. `failOn` only tightens: it also holds what the policy merely warns of or observes. */
export function isHeld(
  { decision }: { readonly decision: Decision },
  failOn: Action | null = null,
): boolean {
  if (failOn !== null && isAtLeast(actions, decision.action, failOn)) return true
  return decision.mode === 'enforce' && isAtLeast(actions, decision.action, 'require-review')
}
