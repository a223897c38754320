import { Failure } from '../core/failure.ts'
import { call } from './call.ts'
import { type GitHub } from './octokit.ts'
import { fetchPolicyFile, type PolicyFile } from './policy-file.ts'

/** Where an organisation keeps what holds for all its repositories. */
export const organisationRepository = '.github'
export const organisationPolicyPaths: readonly string[] = ['countersign.yml', 'countersign.yaml']

/** What became of the look-up of an organisation's policy. */
export type OrganisationPolicy =
  | { readonly kind: 'found'; readonly file: PolicyFile }
  /** The repository was read and has no such file. */
  | { readonly kind: 'none' }
  /** There is no such repository, or the App cannot see it: GitHub answers the same to both. */
  | { readonly kind: 'unseen' }
  /** The file is there and is no policy file at all; the message says what is wrong. */
  | { readonly kind: 'broken'; readonly message: string }

/**
 * `countersign.yml` at the top of the organisation's `.github` repository, at the tip of its default branch. One request where there is
 * no such repository. Throws `Failure` for everything that is no answer, such as a missing permission.
 */
export async function fetchOrganisationPolicy(
  github: GitHub,
  owner: string,
): Promise<OrganisationPolicy> {
  const repo = organisationRepository
  const branch = await defaultBranch(github, owner)
  if (branch === null) return { kind: 'unseen' }
  const ref = await tipOf(github, { owner, branch })
  if (ref === null) return { kind: 'none' }
  try {
    const file = await fetchPolicyFile(github, { owner, repo, ref }, '')
    return file === null ? { kind: 'none' } : { kind: 'found', file }
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'policy-invalid') throw error
    return { kind: 'broken', message: error.message }
  }
}

async function defaultBranch(github: GitHub, owner: string): Promise<string | null> {
  try {
    const { data } = await call(github, (request) =>
      request('GET /repos/{owner}/{repo}', { owner, repo: organisationRepository }),
    )
    return data.default_branch
  } catch (error) {
    if (error instanceof Failure && error.code === 'github-not-found') return null
    throw error
  }
}

/** Null for a repository without any commit. */
async function tipOf(
  github: GitHub,
  { owner, branch }: { readonly owner: string; readonly branch: string },
): Promise<string | null> {
  const repo = organisationRepository
  const { data } = await call(github, (request) =>
    request('GET /repos/{owner}/{repo}/branches', { owner, repo, per_page: 100 }),
  )
  const known = data.find(({ name }) => name === branch)
  if (known !== undefined) return known.commit.sha
  if (data.length === 0) return null
  const { data: found } = await call(github, (request) =>
    request('GET /repos/{owner}/{repo}/branches/{branch}', { owner, repo, branch }),
  )
  return found.commit.sha
}
