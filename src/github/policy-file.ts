import { Failure } from '../core/failure.ts'
import { call } from './call.ts'
import { fetchBlob } from './fetch-blob.ts'
import { type GitHub, type RepositoryName } from './octokit.ts'

interface Place extends RepositoryName {
  /** The commit the policy is read at: the base, never the head under judgement. */
  readonly ref: string
}

export interface PolicyFile {
  readonly path: string
  readonly text: string
  readonly commitSha: string
}

interface Entry {
  readonly name: string
  readonly type: string
  readonly size: number
  readonly sha: string
}

const repositoryFolder = '.github'
const names = ['countersign.yml', 'countersign.yaml'] as const
const largestPolicy = 256 * 1024

/**
 * The policy file of a repository at one commit, or null when that commit has none. `folder` is where it lies: `''` is the top.
 * Throws `Failure`: `policy-invalid` for two files, one that is too large or no plain text file; `github-not-found` when the commit
 * itself is gone, so that a policy that cannot be read never passes for one that is not there.
 */
export async function fetchPolicyFile(
  github: GitHub,
  place: Place,
  folder: string = repositoryFolder,
): Promise<PolicyFile | null> {
  const entries = (await listFolder(github, place, folder)) ?? []
  const found = entries.filter(({ name }) => names.some((known) => known === name))
  const [entry, second] = found
  if (entry === undefined) return null
  const path = pathIn(folder, entry.name)
  if (second !== undefined) {
    throw broken(`${path} and ${pathIn(folder, second.name)} are both there`, 'Delete one of them.')
  }
  if (entry.type !== 'file') {
    throw broken(`${path} is a ${entry.type}`, 'Make it a plain file.')
  }
  const { owner, repo, ref } = place
  const blob = await fetchBlob(github, { owner, repo, sha: entry.sha, maxBytes: largestPolicy })
  if (blob.kind === 'too-large') {
    throw broken(`${path} is larger than 256 kB`, 'Shorten it.')
  }
  if (blob.kind === 'binary') throw broken(`${path} is not text`, 'Save it as UTF-8.')
  return { path, text: blob.text, commitSha: ref }
}

function pathIn(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`
}

/** Null when the commit has no such folder. A missing commit looks the same to GitHub, so it is asked for by itself. */
async function listFolder(
  github: GitHub,
  place: Place,
  folder: string,
): Promise<readonly Entry[] | null> {
  const { owner, repo, ref } = place
  try {
    const { data } = await call(github, (request) =>
      request('GET /repos/{owner}/{repo}/contents/{path}', { owner, repo, path: folder, ref }),
    )
    return Array.isArray(data) ? data : null
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'github-not-found') throw error
    await call(github, (request) =>
      request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', { owner, repo, tree_sha: ref }),
    )
    return null
  }
}

function broken(what: string, todo: string): Failure {
  return new Failure('policy-invalid', {
    message: `The policy cannot be read: ${what}. Nothing passes without its policy. ${todo}`,
    retryable: false,
  })
}
