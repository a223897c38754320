import {
  memorableCommits,
  memorableLines,
  type OriginMemory,
  recallable,
} from '../attribution/memory.ts'
import { type Assessment } from '../core/assessment.ts'
import { type ChangeSet } from '../core/change-set.ts'
import { type PullRequest } from '../core/pull-request.ts'
import { recallOrigins, rememberOrigins } from '../store/origin-memory.ts'
import { type Store } from '../store/store.ts'

/** What the repository's earlier pushes and merges say about the commits and moved lines of a change. */
export async function recall(
  store: Store,
  repositoryId: number,
  changes: ChangeSet,
): Promise<OriginMemory> {
  const { patchIds, lineHashes } = recallable(changes)
  return {
    commits: await recallOrigins(store, { table: 'commit_origins', repositoryId, names: patchIds }),
    lines: await recallOrigins(store, { table: 'line_origins', repositoryId, names: lineHashes }),
  }
}

interface Judged {
  readonly pull: PullRequest
  readonly changes: ChangeSet
  readonly assessment: Assessment
}

/** Keeps the AI commits of a judged head, so that a later push which strips their markers is recognised. */
export async function rememberHead(store: Store, judged: Judged): Promise<void> {
  const { pull, changes, assessment } = judged
  await rememberOrigins(store, {
    table: 'commit_origins',
    source: sourceOf(pull, null),
    origins: memorableCommits(changes, assessment.attribution),
  })
}

/** Keeps the origin of a merged change's lines under the merge commit, whatever the merge made of its commits. */
export async function rememberMerge(
  store: Store,
  judged: Judged & { readonly mergeSha: string },
): Promise<void> {
  const { pull, changes, assessment, mergeSha } = judged
  await rememberOrigins(store, {
    table: 'line_origins',
    source: sourceOf(pull, mergeSha),
    origins: memorableLines(changes, assessment.attribution),
  })
}

function sourceOf({ repositoryId, number, headSha }: PullRequest, mergeSha: string | null) {
  return { repositoryId, number, headSha, mergeSha, at: Date.now() }
}
