import { type Grammars } from '../analysis/code/grammars.ts'
import { type AssessKnowledge, assess, assessAttributed, engineVersion } from '../assess.ts'
import { emptyMemory } from '../attribution/memory.ts'
import { type Assessment } from '../core/assessment.ts'
import { type ChangedFile, type ChangeSet } from '../core/change-set.ts'
import { type Gap } from '../core/gap.ts'
import { type SourceText } from '../core/head-tree.ts'
import { nobodySays } from '../core/people-say.ts'
import { type Action } from '../core/policy.ts'
import { type PolicyInForce } from '../core/policy-in-force.ts'
import { addedFile } from '../git/added-file.ts'
import { uncommitted } from '../git/next-commit.ts'
import { type LookUp } from '../look-up.ts'
import { type JudgedFinding, judgedFindings } from '../report/judged-findings.ts'
import { rules } from '../rules/index.ts'
import { type OnBranch } from './branch.ts'

/** One file as it stands in the editor. */
export interface Buffered {
  /** Seen from the top of the repository or folder. */
  readonly path: string
  /** Null when it is too large to be looked at. */
  readonly text: string | null
  readonly policy: PolicyInForce
  /** Fingerprints of the baseline that speak of this file. */
  readonly knownBefore: readonly string[]
  /** Files beside it that are followed into. */
  readonly context: readonly SourceText[]
  /** Null where no repository is. */
  readonly branch: OnBranch | null
}

/** What is shown, with what the policy makes of it. */
export interface Verdict {
  readonly findings: readonly JudgedFinding[]
  readonly gaps: readonly JudgedGap[]
}

export interface JudgedGap {
  readonly gap: Gap
  readonly action: Action
}

const engine = engineVersion(rules)

interface Means {
  readonly grammars: Grammars
  /** Asks nobody: a keystroke leaves no trace in a registry. */
  readonly lookUp: LookUp
}

/**
 * The verdict of `countersign check --all --offline FILE` on this text: the same change, the same pipeline; its lines are whose they are
 * known to be.
 */
export async function judgeBuffer(buffered: Buffered, means: Means): Promise<Verdict> {
  const changes = {
    repository: 'buffer',
    baseSha: uncommitted,
    headSha: uncommitted,
    commits: [],
    files: [toFile(buffered)],
    gaps: [],
  }
  const knowledge = await gather(buffered, changes, means)
  const { analysis, decision } = judge(buffered, changes, knowledge)
  const { onGap } = buffered.policy.policy
  return {
    findings: judgedFindings(analysis.findings, decision),
    gaps: analysis.gaps.map((gap) => ({ gap, action: onGap[gap.reason] })),
  }
}

async function gather(
  { context, knownBefore, branch }: Buffered,
  changes: ChangeSet,
  { grammars, lookUp }: Means,
): Promise<AssessKnowledge> {
  return {
    grammars,
    rules,
    foreign: [],
    project: null,
    context,
    packages: await lookUp(changes, null),
    knownBefore: new Set(knownBefore),
    pullRequest: null,
    baseBranch: branch?.baseBranch ?? null,
    today: new Date().toISOString().slice(0, 10),
    lineRecords: [],
    blame: [],
    memory: emptyMemory,
    people: nobodySays,
    engine,
  }
}

function judge(
  { policy, branch }: Buffered,
  changes: ChangeSet,
  knowledge: AssessKnowledge,
): Assessment {
  if (branch === null) return assess(changes, policy, knowledge)
  const attribution = { commits: [], ranges: branch.ranges, gaps: [] }
  return assessAttributed({ changes, attribution }, policy, knowledge)
}

function toFile({ path, text }: Buffered): ChangedFile {
  return addedFile(path, { text, missing: text === null ? 'too-large' : null })
}
