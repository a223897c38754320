import { isAtLeast } from '../core/finding.ts'
import { actions, type Decision } from '../core/policy.ts'

/** Whether the merge would wait for a fix or a person. */
export function isHeld({ decision }: { readonly decision: Decision }): boolean {
  return decision.mode === 'enforce' && isAtLeast(actions, decision.action, 'require-review')
}
