import { type Grammars } from '../analysis/code/grammars.ts'
import { type AssessKnowledge, assess, engineVersion } from '../assess.ts'
import { type LineRecord } from '../attribution/line-record.ts'
import { emptyMemory } from '../attribution/memory.ts'
import { type Assessment } from '../core/assessment.ts'
import { type ChangeSet } from '../core/change-set.ts'
import { type Detection } from '../core/finding.ts'
import { nobodySays, type PolicyInForce } from '../core/policy.ts'
import { type Place } from '../git/repository.ts'
import { rules } from '../rules/index.ts'
import { blameGaps } from './blame-gaps.ts'
import { type Baseline } from './load-baseline.ts'
import { readLineRecords } from './read-line-records.ts'

export interface Trial {
  readonly changes: ChangeSet
  readonly policy: PolicyInForce
  readonly baseline: Baseline
  readonly foreign: readonly Detection[]
  readonly grammars: Grammars
  /** Who wrote lines, beside what the repository's notes and traces say. */
  readonly lineRecords?: readonly LineRecord[]
}

/** Files whose lines the patches could not be put down to a commit are blamed, and all is judged once more. */
export async function judgeLocally(
  { cwd, env }: Place,
  { changes, policy, baseline, foreign, grammars, lineRecords = [] }: Trial,
): Promise<Assessment> {
  const place = { cwd, env }
  const recorded = await readLineRecords(place, { ...changes, policy: policy.policy })
  const knowledge: AssessKnowledge = {
    grammars,
    rules,
    foreign,
    knownBefore: new Set(baseline.entries.map(({ fingerprint }) => fingerprint)),
    pullRequest: null,
    lineRecords: [...recorded, ...lineRecords],
    blame: [],
    memory: emptyMemory,
    people: nobodySays,
    engine: engineVersion(rules),
  }
  const assessment = assess(changes, policy, knowledge)
  const { gaps } = assessment.attribution
  const blame = await blameGaps(place, { headSha: changes.headSha, gaps })
  return blame.length === 0 ? assessment : assess(changes, policy, { ...knowledge, blame })
}
