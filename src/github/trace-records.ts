import { type LineRecord } from '../attribution/line-record.ts'
import { parseAgentTrace } from '../attribution/parse-agent-trace.ts'
import { type ChangeSet, type Commit } from '../core/change-set.ts'
import { Failure } from '../core/failure.ts'
import { type Gap } from '../core/gap.ts'
import { type Provenance } from '../core/policy.ts'
import { type PullRequest } from '../core/pull-request.ts'
import { call } from './call.ts'
import { type Blob, fetchBlob } from './fetch-blob.ts'
import { type GitHub } from './octokit.ts'

interface Wanted {
  readonly pull: PullRequest
  readonly changes: ChangeSet
  readonly provenance: Pick<Provenance, 'agentTrace' | 'trustedRecords'>
}

interface TraceRecords {
  readonly records: readonly LineRecord[]
  /** Files that are there and could not be read. */
  readonly gaps: readonly Gap[]
}

const maxTraceBytes = 8 * 1_048_576

/**
 * What the files of Agent Trace records that the policy names say at the head. A file the change holds is not fetched
 * again; any other takes two requests, and one that is not there gives nothing. Throws `Failure`.
 */
export async function fetchTraceRecords(github: GitHub, wanted: Wanted): Promise<TraceRecords> {
  const { changes, provenance } = wanted
  const records: LineRecord[] = []
  const gaps: Gap[] = []
  for (const path of provenance.agentTrace) {
    const own = changes.files.find((file) => file.path === path)?.text ?? null
    const blob = own === null ? await fetchAtHead(github, wanted, path) : textBlob(own)
    if (blob === null) continue
    if (blob.kind !== 'text') {
      gaps.push(unreadTrace(path, blob.kind))
      continue
    }
    const trusted = isTrusted(path, changes, provenance.trustedRecords.agentTrace)
    for (const record of parseAgentTrace(blob.text, trusted)) records.push(record)
  }
  return { records, gaps }
}

function textBlob(text: string): Blob {
  return { kind: 'text', text, bytes: Buffer.byteLength(text) }
}

/** Null when the head has no such file. The object form names files of any size. */
async function fetchAtHead(github: GitHub, { pull }: Wanted, path: string): Promise<Blob | null> {
  const { owner, repo, headSha } = pull
  try {
    const { data } = await call(github, (request) =>
      request('GET /repos/{owner}/{repo}/contents/{path}', {
        owner,
        repo,
        path,
        ref: headSha,
        headers: { accept: 'application/vnd.github.object+json' },
      }),
    )
    if (Array.isArray(data) || data.type !== 'file') return null
    return await fetchBlob(github, { owner, repo, sha: data.sha, maxBytes: maxTraceBytes })
  } catch (error) {
    if (error instanceof Failure && error.code === 'github-not-found') return null
    throw error
  }
}

/**
 * Only these accounts wrote what the change did to the file, under GitHub's own signature: an author's address alone can be
 * borrowed. Nobody is trusted where not all commits or files of the change are known.
 */
function isTrusted(path: string, changes: ChangeSet, accounts: readonly string[]): boolean {
  const trusted = new Set(accounts.map((account) => account.toLowerCase()))
  if (trusted.size === 0 || changes.gaps.some((gap) => gap.path === null)) return false
  const touching = changes.commits.filter((commit) => touches(commit, path))
  return (
    touching.length > 0 &&
    touching.every(
      ({ author, signature }) =>
        signature === 'github' && trusted.has(author.login?.toLowerCase() ?? ''),
    )
  )
}

function touches({ files, secondParentFiles }: Commit, path: string): boolean {
  return [...files, ...(secondParentFiles ?? [])].some(
    (file) => file.path === path || file.previousPath === path,
  )
}

/** A file of Agent Trace records that is there and could not be read: what it says about lines is not known. */
function unreadTrace(path: string, reason: 'binary' | 'too-large'): Gap {
  return reason === 'binary'
    ? {
        path,
        reason: 'no-text',
        detail: 'Agent Trace records are text and this is not, so none were read; mend the file.',
      }
    : {
        path,
        reason: 'too-large',
        detail: 'The Agent Trace records are over 8 MB and were not read; split the file.',
      }
}
