import { isAtLeast } from '../core/finding.ts'
import { actions, type Decision } from '../core/policy.ts'

/** Whether a verdict holds the merge; one that is only observed never does. */
export function holdsMerge({ mode, action }: Pick<Decision, 'mode' | 'action'>): boolean {
  return mode === 'enforce' && isAtLeast(actions, action, 'require-review')
}
