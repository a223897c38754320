import { type Attribution, type CommitOrigin } from '../core/attribution.ts'
import { type ChangeSet } from '../core/change-set.ts'
import { type PullRequest } from '../core/pull-request.ts'
import { classifyCommit } from './classify-commit.ts'
import { combineOrigins, type Verdict } from './combine-origins.ts'
import { judgeLines } from './judge-lines.ts'
import { type LineRecord } from './line-record.ts'
import { raiseByPullRequest } from './raise-by-pull-request.ts'
import { rangesOf } from './ranges-of.ts'
import { indexSignals } from './signal-index.ts'
import { type Vocabulary } from './vocabulary.ts'

export interface AttributeInput {
  readonly changes: ChangeSet
  /** Null for a local change. */
  readonly pullRequest: PullRequest | null
  readonly lineRecords: readonly LineRecord[]
  readonly vocabulary: Vocabulary
}

/**
 * Says for every added line of a change who wrote it and on what evidence (docs/attribution.md). Lines that cannot be
 * put down to a commit are `unknown` and their file is named in `gaps`; nothing is `human` without a trusted line-level
 * record. A change without commits (a staged one) is `unknown` and no gap: there is nothing to look at yet.
 */
export function attribute(input: AttributeInput): Attribution {
  const { changes, lineRecords } = input
  const commits = classify(input)
  const single = lineRecords.length === 0 ? onlyVerdict(changes, commits) : null
  if (single === null) return judgeLines(changes, commits, lineRecords)
  const files = changes.files.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  return { commits, ranges: files.flatMap((file) => rangesOf(file, single)), gaps: [] }
}

function classify({ changes, pullRequest, vocabulary }: AttributeInput): readonly CommitOrigin[] {
  const index = indexSignals(vocabulary)
  const commits = changes.commits.map((commit) => classifyCommit(commit, index))
  return raiseByPullRequest(commits, pullRequest, { words: vocabulary, index })
}

const nobody: Verdict = { commitSha: null, origin: 'unknown', involvement: 'none', evidence: [] }

/** The fast path: when all commits are of one origin, so are all lines, and no line has to be traced. */
function onlyVerdict(changes: ChangeSet, commits: readonly CommitOrigin[]): Verdict | null {
  if (commits.length === 0) return nobody
  const isWhole = changes.commits.some((commit) => commit.sha === changes.headSha)
  return isWhole ? combineOrigins(commits) : null
}
