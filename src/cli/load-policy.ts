import { resolve } from 'node:path'
import { Failure } from '../core/failure.ts'
import { type PolicyInForce } from '../core/policy.ts'
import { loadPolicyFile, loadRepositoryPolicy } from '../git/load-policy.ts'
import { type Invocation, textOf } from './command.ts'
import { type CheckSubject } from './read-subject.ts'

/**
 * The policy the App would use: the repository's at the base commit, the default when it has none; or the file of
 * `--policy`. Throws `policy-invalid` with every mistake as `path:line:column`: there is never a silent default.
 */
export async function loadPolicy(
  invocation: Invocation,
  { policyAt }: Pick<CheckSubject, 'policyAt'>,
): Promise<PolicyInForce> {
  const { cwd, env } = invocation
  const named = textOf(invocation, 'policy')
  if (named === null) return loadRepositoryPolicy({ cwd, env }, policyAt)
  const policy = await loadPolicyFile(resolve(cwd, named), named)
  if (policy !== null) return policy
  throw new Failure('policy-invalid', {
    message: `The policy file ${JSON.stringify(named)} cannot be read. Check --policy.`,
    retryable: false,
  })
}
