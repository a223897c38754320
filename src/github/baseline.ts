import { baselinePath, parseBaseline } from '../analysis/baseline-file.ts'
import { Failure } from '../core/failure.ts'
import { type Gap } from '../core/gap.ts'
import { type PullRequest } from '../core/pull-request.ts'
import { call } from './call.ts'
import { fetchBlob } from './fetch-blob.ts'
import { type GitHub } from './octokit.ts'

interface Baseline {
  /** Fingerprints of what stood when it was written. */
  readonly knownBefore: ReadonlySet<string>
  readonly gaps: readonly Gap[]
}

const maxBytes = 32 * 1024 * 1024

/**
 * The baseline of the repository at the base commit, never that of the head: it could declare its own findings known. One that
 * cannot be read forgives nothing and is a gap. One call where there is none. Throws `Failure`.
 */
export async function fetchBaseline(github: GitHub, pull: PullRequest): Promise<Baseline> {
  const sha = await findBlob(github, pull)
  if (sha === null) return { knownBefore: new Set(), gaps: [] }
  const { owner, repo } = pull
  const blob = await fetchBlob(github, { owner, repo, sha, maxBytes })
  const entries = blob.kind === 'text' ? parseBaseline(blob.text) : null
  if (entries === null) return { knownBefore: new Set(), gaps: [unreadable] }
  return { knownBefore: new Set(entries.map(({ fingerprint }) => fingerprint)), gaps: [] }
}

const unreadable: Gap = {
  path: baselinePath,
  reason: 'not-fetched',
  detail:
    'The baseline at the base commit is none this version reads, so nothing counts as known before; write it anew with `countersign baseline`.',
}

async function findBlob(github: GitHub, pull: PullRequest): Promise<string | null> {
  try {
    const { data } = await call(github, (request) =>
      request('GET /repos/{owner}/{repo}/contents/{path}', {
        owner: pull.owner,
        repo: pull.repo,
        path: baselinePath,
        ref: pull.baseSha,
      }),
    )
    return Array.isArray(data) || data.type !== 'file' ? null : data.sha
  } catch (error) {
    if (error instanceof Failure && error.code === 'github-not-found') return null
    throw error
  }
}
