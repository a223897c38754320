import { type PolicyInForce } from '../core/policy-in-force.ts'
import { type PullRequest } from '../core/pull-request.ts'
import { type GitHub } from '../github/octokit.ts'
import { fetchPolicyFile } from '../github/policy-file.ts'
import { fetchRepositoryFacts } from '../github/repository-facts.ts'
import { composePolicy, type PolicyParts, type PolicyText } from '../policy/compose-policy.ts'
import { type PolicyErrors, parsePolicyFile } from '../policy/parse-policy.ts'
import { asksForFacts } from '../policy/select-groups.ts'
import { type WorkContext } from './work-context.ts'

export interface LoadedPolicy {
  readonly inForce: PolicyInForce
  /** What it was put together from, to see what another file of the repository would make of it. */
  readonly parts: PolicyParts
}

interface Subject {
  readonly github: GitHub
  readonly installationId: number
  readonly pull: PullRequest
  /** The floor must be looked up no earlier; epoch milliseconds. */
  readonly floorSince?: number | undefined
}

/**
 * The operator's and the organisation's policy with the repository's own, as it stands at the base commit, below; the default when there
 * is none of them. Or what is wrong with one: nothing falls back to a milder policy. Throws `Failure`.
 */
export async function loadPolicy(
  context: Pick<WorkContext, 'operatorPolicy' | 'floors'>,
  { github, installationId, pull, floorSince }: Subject,
): Promise<LoadedPolicy | PolicyErrors> {
  const { owner, repo } = pull
  const organisation = await context.floors.of(github, { installationId, owner }, floorSince)
  if ('errors' in organisation) return organisation
  const own = await loadOwn(github, pull)
  if (own !== null && 'errors' in own) return own
  const floors = [context.operatorPolicy, organisation.text].filter((text) => text !== null)
  const facts = floors.some(({ file }) => asksForFacts(file))
    ? await fetchRepositoryFacts(github, pull)
    : { topics: null, customProperties: null }
  const parts = { floors, own, repository: { name: repo, ...facts }, notices: organisation.notices }
  return { inForce: composePolicy(parts), parts }
}

async function loadOwn(
  github: GitHub,
  { owner, repo, baseSha }: PullRequest,
): Promise<PolicyText | PolicyErrors | null> {
  const file = await fetchPolicyFile(github, { owner, repo, ref: baseSha })
  if (file === null) return null
  const parsed = parsePolicyFile(file.text, file.path, 'repository')
  if ('errors' in parsed) return parsed
  const { path, commitSha } = file
  return { file: parsed.file, source: { kind: 'repository', path, commitSha } }
}
