import { manifestAt } from '../analysis/dependencies/manifests.ts'
import { Failure } from '../core/failure.ts'
import { call } from './call.ts'
import { type Blob, fetchBlob } from './fetch-blob.ts'
import { mapWithinBudget } from './map-concurrently.ts'
import { type GitHub, type RepositoryName } from './octokit.ts'

interface At extends RepositoryName {
  readonly sha: string
}

const largestManifest = 32 * 1_048_576
const totalBudget = 64 * 1_048_576
const mostManifests = 300

/** Every manifest and lock file at a commit. Throws `Failure`, also when there are more than can be read whole. */
export async function fetchManifests(
  github: GitHub,
  { owner, repo, sha }: At,
): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const { data } = await call(github, (request) =>
    request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
      owner,
      repo,
      tree_sha: sha,
      recursive: '1',
    }),
  )
  const wanted = data.tree.filter(({ type, path }) => type === 'blob' && manifestAt(path) !== null)
  if (data.truncated || wanted.length > mostManifests) throw tooMuch()
  const limits = { concurrency: 8, budget: totalBudget, cost: sizeOf, paceMs: 0 }
  const blobs = await mapWithinBudget(wanted, limits, (entry) =>
    fetchBlob(github, { owner, repo, sha: entry.sha, maxBytes: largestManifest }),
  )
  return wanted.map(({ path }, index) => {
    const blob = blobs[index]
    if (blob?.kind !== 'text') throw tooMuch()
    return { path, text: blob.text }
  })
}

function sizeOf(blob: Blob): number {
  return blob.kind === 'text' ? blob.bytes : 0
}

function tooMuch(): Failure {
  return new Failure('github-rejected', {
    message:
      'The manifests of this repository are too many or too large to be read whole, so no list of its packages was made.',
    retryable: false,
  })
}
