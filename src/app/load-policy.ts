import { type PolicyInForce } from '../core/policy.ts'
import { type PullRequest } from '../core/pull-request.ts'
import { type GitHub } from '../github/octokit.ts'
import { fetchPolicyFile } from '../github/policy-file.ts'
import { defaultPolicy } from '../policy/default-policy.ts'
import { hashPolicy } from '../policy/hash-policy.ts'
import { type PolicyError, parsePolicy } from '../policy/parse-policy.ts'

/** The repository's policy as it stands at the base commit, the default when it has none, or what is wrong with it. */
export async function loadPolicy(
  github: GitHub,
  pull: PullRequest,
): Promise<PolicyInForce | { readonly errors: readonly PolicyError[] }> {
  const file = await fetchPolicyFile(github, {
    owner: pull.owner,
    repo: pull.repo,
    ref: pull.baseSha,
  })
  if (file === null) {
    return {
      policy: defaultPolicy,
      hash: hashPolicy(defaultPolicy),
      source: { kind: 'default' },
    }
  }
  const parsed = parsePolicy(file.text, file.path)
  if ('errors' in parsed) return parsed
  return {
    policy: parsed.policy,
    hash: hashPolicy(parsed.policy),
    source: { kind: 'repository', path: file.path, commitSha: file.commitSha },
  }
}
