import {
  needsProject,
  type ProjectManifests,
  wantedManifests,
} from '../analysis/dependencies/project.ts'
import { type ChangedFile } from '../core/change-set.ts'
import { Failure } from '../core/failure.ts'
import { call } from './call.ts'
import { fetchBlob } from './fetch-blob.ts'
import { mapConcurrently } from './map-concurrently.ts'
import { type GitHub, type RepositoryName } from './octokit.ts'

interface Head extends RepositoryName {
  readonly headSha: string
  readonly files: readonly ChangedFile[]
}

const largestManifest = 1_048_576
const concurrency = 8

/**
 * What the repository holds at the head beside the change: one request for the tree, one for each manifest near changed code (60 at
 * most), none for a change that has no use for it. Null where GitHub does not say, or not all: then nothing is guessed from it.
 * Throws `Failure` that is worth another attempt.
 */
export async function fetchProject(github: GitHub, head: Head): Promise<ProjectManifests | null> {
  if (!needsProject(head.files)) return null
  const tree = await fetchTree(github, head)
  if (tree === null) return null
  const wanted = wantedManifests(head.files, [...tree.keys()])
  const texts = await mapConcurrently(wanted.paths, concurrency, async (path) => {
    const { owner, repo } = head
    const sha = tree.get(path) ?? ''
    const blob = await fetchBlob(github, { owner, repo, sha, maxBytes: largestManifest })
    return blob.kind === 'text' ? [{ path, text: blob.text }] : []
  })
  const manifests = texts.flat()
  const isComplete = !wanted.isCut && manifests.length === wanted.paths.length
  return { paths: [...tree.keys()], manifests, isComplete }
}

/** Blobs by path; null when there is no such tree, or more of it than GitHub lists. */
async function fetchTree(
  github: GitHub,
  { owner, repo, headSha }: Head,
): Promise<ReadonlyMap<string, string> | null> {
  try {
    const { data } = await call(github, (request) =>
      request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
        owner,
        repo,
        tree_sha: headSha,
        recursive: '1',
      }),
    )
    if (data.truncated) return null
    const blobs = data.tree.filter(({ type }) => type === 'blob')
    return new Map(blobs.map(({ path, sha }) => [path, sha]))
  } catch (error) {
    if (error instanceof Failure && error.code === 'github-not-found') return null
    throw error
  }
}
