import { type Grammars } from '../analysis/code/grammars.ts'
import { type AssessKnowledge, assess, engineVersion } from '../assess.ts'
import { emptyMemory } from '../attribution/memory.ts'
import { type ChangedFile } from '../core/change-set.ts'
import { type Finding } from '../core/finding.ts'
import { type Gap } from '../core/gap.ts'
import { type Action, nobodySays, type PolicyInForce } from '../core/policy.ts'
import { addedFile } from '../git/added-file.ts'
import { uncommitted } from '../git/read-staged.ts'
import { actionFor } from '../policy/action-for.ts'
import { rules } from '../rules/index.ts'

/** One file as it stands in the editor. */
export interface Buffered {
  /** Seen from the top of the repository or folder. */
  readonly path: string
  /** Null when it is too large to be looked at. */
  readonly text: string | null
  readonly policy: PolicyInForce
  /** Fingerprints of the baseline that speak of this file. */
  readonly knownBefore: readonly string[]
}

/** What is shown, with what the policy makes of it. */
export interface Verdict {
  readonly findings: readonly JudgedFinding[]
  readonly gaps: readonly JudgedGap[]
}

export interface JudgedFinding {
  readonly finding: Finding
  readonly action: Action
}

export interface JudgedGap {
  readonly gap: Gap
  readonly action: Action
}

const engine = engineVersion(rules)

/** The verdict of `countersign check --all FILE` on this text: the same change, the same pipeline. */
export function judgeBuffer(buffered: Buffered, grammars: Grammars): Verdict {
  const { policy } = buffered.policy
  const changes = {
    repository: 'buffer',
    baseSha: uncommitted,
    headSha: uncommitted,
    commits: [],
    files: [toFile(buffered)],
    gaps: [],
  }
  const knowledge: AssessKnowledge = {
    grammars,
    rules,
    foreign: [],
    knownBefore: new Set(buffered.knownBefore),
    pullRequest: null,
    lineRecords: [],
    blame: [],
    memory: emptyMemory,
    people: nobodySays,
    engine,
  }
  const { analysis } = assess(changes, buffered.policy, knowledge)
  return {
    findings: analysis.findings.map((finding) => ({ finding, action: actionFor(finding, policy) })),
    gaps: analysis.gaps.map((gap) => ({ gap, action: policy.onGap[gap.reason] })),
  }
}

function toFile({ path, text }: Buffered): ChangedFile {
  return addedFile(path, { text, missing: text === null ? 'too-large' : null })
}
