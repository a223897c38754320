import { Failure } from '../core/failure.ts'
import { type HeadTree } from '../core/head-tree.ts'
import { fetchBlob } from './fetch-blob.ts'
import { listTree, symlinkMode } from './list-tree.ts'
import { mapConcurrently } from './map-concurrently.ts'
import { type GitHub, type RepositoryName } from './octokit.ts'

interface Head extends RepositoryName {
  readonly headSha: string
}

const concurrency = 8

/**
 * The files of the head: one request for their names, one for each that is read. Null where GitHub has no such tree, or lists not all
 * of it. Throws `Failure` that is worth another attempt.
 */
export async function fetchHeadTree(github: GitHub, head: Head): Promise<HeadTree | null> {
  const blobs = await listBlobs(github, head)
  if (blobs === null) return null
  const { owner, repo } = head
  return {
    paths: [...blobs.keys()],
    read: async (paths, maxBytes) => {
      const asked = paths.flatMap((path) => {
        const entry = blobs.get(path)
        return entry === undefined || entry.bytes > maxBytes ? [] : [{ path, sha: entry.sha }]
      })
      const texts = await mapConcurrently(asked, concurrency, async ({ path, sha }) => {
        const blob = await fetchBlob(github, { owner, repo, sha, maxBytes })
        return blob.kind === 'text' ? [{ path, text: blob.text }] : []
      })
      return texts.flat()
    },
  }
}

interface Entry {
  readonly sha: string
  /** 0 where GitHub does not say; of a symbolic link more than anybody reads. */
  readonly bytes: number
}

async function listBlobs(github: GitHub, head: Head): Promise<ReadonlyMap<string, Entry> | null> {
  try {
    const { tree, truncated } = await listTree(github, head)
    if (truncated) return null
    const blobs = tree.filter(({ type }) => type === 'blob')
    return new Map(
      blobs.map(({ path, mode, sha, size = 0 }) => [
        path,
        { sha, bytes: mode === symlinkMode ? Infinity : size },
      ]),
    )
  } catch (error) {
    if (error instanceof Failure && error.code === 'github-not-found') return null
    throw error
  }
}
