import { type Attribution, type CommitOrigin } from '../core/attribution.ts'
import { type ChangeSet } from '../core/change-set.ts'
import { type Vocabulary } from '../core/provenance.ts'
import { type PullRequest } from '../core/pull-request.ts'
import { classifyCommit } from './classify-commit.ts'
import { combineOrigins, type Verdict } from './combine-origins.ts'
import { type BlamedRange } from './index-blame.ts'
import { inheritLines } from './inherit-lines.ts'
import { judgeLines } from './judge-lines.ts'
import { type LineRecord } from './line-record.ts'
import { type OriginMemory, recallCommit } from './memory.ts'
import { raiseByPullRequest } from './raise-by-pull-request.ts'
import { rangesOf } from './ranges-of.ts'
import { indexSignals } from './signal-index.ts'

export interface AttributeInput {
  readonly changes: ChangeSet
  /** Null for a local change. */
  readonly pullRequest: PullRequest | null
  readonly lineRecords: readonly LineRecord[]
  readonly vocabulary: Vocabulary
  /** What earlier pushes and merged changes of the repository showed. */
  readonly memory: OriginMemory
  /**
   * For files that an attribution before named as `not-attributed`: what blame says about their lines at the head. Asked
   * only where replay finds nobody.
   */
  readonly blame?: readonly BlamedRange[]
}

/**
 * Says for every added line of a change who wrote it and on what evidence (docs/attribution.md). Lines that cannot be
 * put down to a commit are `unknown` and their file is named in `gaps`; nothing is `human` without a trusted line-level
 * record. A change without commits (a staged one) is `unknown` and no gap: there is nothing to look at yet.
 */
export function attribute(input: AttributeInput): Attribution {
  return inheritLines(judge(input), input.changes, input.memory)
}

function judge(input: AttributeInput): Attribution {
  const { changes, lineRecords, blame = [] } = input
  const commits = classify(input)
  const single = onlyVerdict(changes, commits)
  const isTraceable = commits.length > 1 && changes.commits.some(({ files }) => files.length > 0)
  if (single === null || isTraceable || lineRecords.length > 0) {
    return judgeLines(changes, commits, { lineRecords, blame, single })
  }
  const files = changes.files.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  return { commits, ranges: files.flatMap((file) => rangesOf(file, single)), gaps: [] }
}

function classify(input: AttributeInput): readonly CommitOrigin[] {
  const { changes, pullRequest, vocabulary, memory } = input
  const index = indexSignals(vocabulary)
  const commits = changes.commits.map((commit) =>
    recallCommit(commit, classifyCommit(commit, index), memory),
  )
  return raiseByPullRequest(commits, pullRequest, { words: vocabulary, index })
}

const nobody: Verdict = { commitSha: null, origin: 'unknown', involvement: 'none', evidence: [] }

/**
 * The fast path: when all commits are of one origin, so are all lines. No patch has to be fetched or traced for that;
 * patches that are there say which commit a line is of.
 */
function onlyVerdict(changes: ChangeSet, commits: readonly CommitOrigin[]): Verdict | null {
  if (commits.length === 0) return nobody
  const isWhole = changes.commits.some((commit) => commit.sha === changes.headSha)
  return isWhole ? combineOrigins(commits) : null
}
