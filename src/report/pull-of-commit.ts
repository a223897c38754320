import { type AuditEvent, type AuditValue } from '../core/audit-event.ts'

/** `merge`: the commit is what the merge made (squash, or the last of a rebase); `head`: the judged head; `inside`: it came in by a merge commit. */
export type Tie = 'merge' | 'head' | 'inside'

export interface TiedPull {
  readonly log: string
  readonly repositoryId: number
  readonly number: number
  readonly headSha: string | null
  readonly tie: Tie
}

interface Commits {
  readonly commitSha: string
  /** The merge commit of the first line of history that brought it in; null when it stands there itself. */
  readonly mergedBy: string | null
}

/** The pull request that brought a commit in, by the events that name it; null when none does. */
export function pullOfCommit(
  events: Iterable<AuditEvent>,
  { commitSha, mergedBy }: Commits,
): TiedPull | null {
  const best = new Map<Tie, TiedPull>()
  for (const event of events) {
    const { subject } = event.body
    const [repositoryId, number] = [memberOf(subject, 'repo_id'), memberOf(subject, 'pr')]
    if (typeof repositoryId !== 'number' || typeof number !== 'number') continue
    const head = memberOf(memberOf(subject, 'head'), 'gitCommit')
    const merge = memberOf(memberOf(subject, 'merge'), 'gitCommit')
    const tie = tieOf({ head, merge }, { commitSha, mergedBy })
    if (tie === null) continue
    const headSha = typeof head === 'string' ? head : null
    best.set(tie, { log: event.log, repositoryId, number, headSha, tie })
  }
  return best.get('merge') ?? best.get('head') ?? best.get('inside') ?? null
}

function tieOf(
  { head, merge }: { readonly head: AuditValue; readonly merge: AuditValue },
  { commitSha, mergedBy }: Commits,
): Tie | null {
  if (merge === commitSha) return 'merge'
  if (head === commitSha) return 'head'
  return mergedBy !== null && merge === mergedBy ? 'inside' : null
}

function memberOf(value: AuditValue | undefined, key: string): AuditValue {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  return new Map<string, AuditValue>(Object.entries(value)).get(key) ?? null
}
