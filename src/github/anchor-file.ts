import { Failure } from '../core/failure.ts'
import { call } from './call.ts'
import { type GitHub, type RepositoryName } from './octokit.ts'

interface AnchorFile extends RepositoryName {
  readonly path: string
  readonly text: string
  readonly message: string
}

/**
 * Commits a file to the default branch of a repository and gives the commit. One that stands there with this text is left alone;
 * with another text it is a contradiction. Throws `Failure`.
 */
export async function commitAnchor(github: GitHub, file: AnchorFile): Promise<string> {
  const { owner, repo, path, text, message } = file
  return call(github, async (request) => {
    const present = await textAt(github, file)
    if (present === text) return commitOf(github, file)
    if (present !== null) throw contradiction(file)
    const { data } = await request('PUT /repos/{owner}/{repo}/contents/{path}', {
      owner,
      repo,
      path,
      message,
      content: Buffer.from(text).toString('base64'),
    })
    return data.commit.sha ?? (await commitOf(github, file))
  })
}

async function textAt(github: GitHub, { owner, repo, path }: AnchorFile): Promise<string | null> {
  try {
    const { data } = await call(github, (request) =>
      request('GET /repos/{owner}/{repo}/contents/{path}', { owner, repo, path }),
    )
    if (Array.isArray(data) || !('content' in data)) return ''
    return Buffer.from(data.content, 'base64').toString('utf8')
  } catch (error) {
    if (error instanceof Failure && error.code === 'github-not-found') return null
    throw error
  }
}

async function commitOf(github: GitHub, { owner, repo, path }: AnchorFile): Promise<string> {
  const { data } = await call(github, (request) =>
    request('GET /repos/{owner}/{repo}/commits', { owner, repo, path, per_page: 1 }),
  )
  return data[0]?.sha ?? ''
}

function contradiction({ owner, repo, path }: AnchorFile): Failure {
  return new Failure('anchor-failed', {
    message: `${owner}/${repo} holds another checkpoint at ${path} than this log has. Either the log was put back to an older state and went on from there, or somebody else writes there. Compare both before anything else.`,
    retryable: false,
  })
}

/** The installation of the App that can write to a repository. Throws `Failure`. */
export async function installationOf(
  app: GitHub,
  { owner, repo }: RepositoryName,
): Promise<number> {
  const { data } = await call(app, (request) =>
    request('GET /repos/{owner}/{repo}/installation', { owner, repo }),
  )
  return data.id
}
