import { Failure } from '../core/failure.ts'
import { call } from './call.ts'
import { type GitHub, type RepositoryName } from './octokit.ts'

interface CommitName extends RepositoryName {
  readonly sha: string
}

/** Numbers of the merged pull requests that brought a commit; null when the commit is gone. Throws `Failure`. */
export async function fetchMergedPullRequests(
  github: GitHub,
  { owner, repo, sha }: CommitName,
): Promise<readonly number[] | null> {
  try {
    const { data } = await call(github, (request) =>
      request('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
        owner,
        repo,
        commit_sha: sha,
        per_page: 100,
      }),
    )
    return data.filter((pull) => (pull.merged_at ?? null) !== null).map(({ number }) => number)
  } catch (error) {
    if (error instanceof Failure && error.code === 'github-not-found') return null
    throw error
  }
}
