import { type LineRecord } from '../attribution/line-record.ts'
import { parseGitAiNote } from '../attribution/parse-git-ai-note.ts'
import { type ChangeSet, type Commit } from '../core/change-set.ts'
import { Failure } from '../core/failure.ts'
import { type PullRequest } from '../core/pull-request.ts'
import { call } from './call.ts'
import { fetchBlob } from './fetch-blob.ts'
import { mapConcurrently } from './map-concurrently.ts'
import { type GitHub, type RepositoryName } from './octokit.ts'

const concurrency = 8
const maxNoteBytes = 8 * 1024 * 1024

interface Wanted {
  readonly pull: PullRequest
  readonly changes: ChangeSet
  /** The policy vouches for whoever can push the notes. */
  readonly trusted: boolean
}

interface Entry {
  readonly type: string
  readonly sha: string
}

type Tree = ReadonlyMap<string, Entry>

/**
 * What git-ai noted about lines of a pull request's commits (`refs/notes/ai` of the base repository). Whoever can push that
 * ref can write any note: unless trusted, they only ever make a line more AI. One call where the repository has no
 * notes; else one for each part of the notes tree and one a note. Throws `Failure`.
 */
export async function fetchLineRecords(
  github: GitHub,
  { pull, changes, trusted }: Wanted,
): Promise<readonly LineRecord[]> {
  const repository = { owner: pull.owner, repo: pull.repo }
  const root = await fetchNotesTree(github, repository)
  if (root === null) return []
  const reader = cachedTrees(github, repository)
  const records = await mapConcurrently(changes.commits, concurrency, async ({ sha }: Commit) => {
    const note = await findNote(root, sha, reader)
    if (note === null) return []
    const blob = await fetchBlob(github, { ...repository, sha: note, maxBytes: maxNoteBytes })
    if (blob.kind !== 'text') return []
    return parseGitAiNote(blob.text, { commitSha: sha, trusted })
  })
  return records.flat()
}

async function fetchNotesTree(github: GitHub, repository: RepositoryName): Promise<Tree | null> {
  try {
    const { data } = await call(github, (request) =>
      request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...repository, ref: 'notes/ai' }),
    )
    const commit = await call(github, (request) =>
      request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
        ...repository,
        commit_sha: data.object.sha,
      }),
    )
    return await fetchTree(github, repository, commit.data.tree.sha)
  } catch (error) {
    if (error instanceof Failure && error.code === 'github-not-found') return null
    throw error
  }
}

async function fetchTree(
  github: GitHub,
  repository: RepositoryName,
  treeSha: string,
): Promise<Tree> {
  const { data } = await call(github, (request) =>
    request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', { ...repository, tree_sha: treeSha }),
  )
  return new Map(data.tree.map(({ path, type, sha }) => [path, { type, sha }]))
}

type TreeReader = (sha: string) => Promise<Tree>

/** Commits share the parts of the notes tree. */
function cachedTrees(github: GitHub, repository: RepositoryName): TreeReader {
  const trees = new Map<string, Promise<Tree>>()
  return (sha) => {
    const known = trees.get(sha)
    if (known !== undefined) return known
    const tree = fetchTree(github, repository, sha)
    trees.set(sha, tree)
    return tree
  }
}

/** A notes tree fans out as it fills: `<sha>`, `ab/<rest>` or `ab/cd/<rest>`. */
async function findNote(root: Tree, sha: string, read: TreeReader): Promise<string | null> {
  let tree = root
  for (let taken = 0; taken <= 4; taken += 2) {
    const note = tree.get(sha.slice(taken))
    if (note?.type === 'blob') return note.sha
    const part = tree.get(sha.slice(taken, taken + 2))
    if (part?.type !== 'tree') return null
    tree = await read(part.sha)
  }
  return null
}
