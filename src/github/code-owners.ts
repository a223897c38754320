import { Failure } from '../core/failure.ts'
import { call } from './call.ts'
import { fetchBlob } from './fetch-blob.ts'
import { type GitHub, type RepositoryName } from './octokit.ts'

interface Place extends RepositoryName {
  /** The base commit: a change does not choose who reviews it. */
  readonly ref: string
}

/** Where GitHub looks, in this order. */
const places = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const
/** GitHub reads no larger file. */
const largest = 3 * 1024 * 1024

/** CODEOWNERS as it stands at a commit; null when there is none, or GitHub itself would not read it. Throws `Failure`. */
export async function fetchCodeOwners(github: GitHub, place: Place): Promise<string | null> {
  for (const path of places) {
    const sha = await fileSha(github, place, path)
    if (sha === null) continue
    const { owner, repo } = place
    const blob = await fetchBlob(github, { owner, repo, sha, maxBytes: largest })
    return blob.kind === 'text' ? blob.text : null
  }
  return null
}

async function fileSha(
  github: GitHub,
  { owner, repo, ref }: Place,
  path: string,
): Promise<string | null> {
  const found = await unlessMissing(
    call(github, (request) =>
      request('GET /repos/{owner}/{repo}/contents/{path}', { owner, repo, path, ref }),
    ),
  )
  if (found === null || Array.isArray(found.data) || found.data.type !== 'file') return null
  return found.data.sha
}

interface Membership {
  /** `organisation/team`. */
  readonly team: string
  readonly login: string
}

/**
 * Whether somebody is in a team. False when GitHub does not let the App see it (`members: read` of the organisation): what cannot be
 * seen does not count. Throws `Failure`.
 */
export async function isInTeam(github: GitHub, { team, login }: Membership): Promise<boolean> {
  const [org = '', slug = ''] = team.split('/')
  const found = await unlessMissing(
    call(github, (request) =>
      request('GET /orgs/{org}/teams/{team_slug}/memberships/{username}', {
        org,
        team_slug: slug,
        username: login,
      }),
    ),
  )
  return found?.data.state === 'active'
}

async function unlessMissing<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer
  } catch (error) {
    const isMissing =
      error instanceof Failure &&
      (error.code === 'github-not-found' || error.code === 'github-forbidden')
    if (isMissing) return null
    throw error
  }
}
