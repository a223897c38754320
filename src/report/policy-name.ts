import { type PolicySource } from '../core/policy.ts'
import { visibleText } from './visible-text.ts'

/** Which policy judged: `the default`, or its file and commit. */
export function policyName(source: PolicySource): string {
  if (source.kind === 'default') return 'the default'
  const path = visibleText(source.path, 200)
  return source.commitSha === null ? path : `${path} at ${source.commitSha.slice(0, 8)}`
}
