import { call } from './call.ts'
import { type GitHub, type RepositoryName } from './octokit.ts'

interface Head extends RepositoryName {
  readonly headSha: string
}

/** git's file mode of a symbolic link. */
export const symlinkMode = '120000'

/** Everything in a commit, in one request; `truncated` above 100,000 entries or 7 MB of them. Throws `Failure`. */
export async function listTree(github: GitHub, { owner, repo, headSha }: Head) {
  const { data } = await call(github, (request) =>
    request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
      owner,
      repo,
      tree_sha: headSha,
      recursive: '1',
    }),
  )
  return data
}
