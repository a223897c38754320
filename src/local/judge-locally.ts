import { type Grammars } from '../analysis/code/grammars.ts'
import { type AssessKnowledge, assess, engineVersion } from '../assess.ts'
import { emptyMemory } from '../attribution/memory.ts'
import { type Assessment } from '../core/assessment.ts'
import { type ChangeSet } from '../core/change-set.ts'
import { type Detection } from '../core/finding.ts'
import { nobodySays } from '../core/people-say.ts'
import { type PolicyInForce } from '../core/policy-in-force.ts'
import { rules } from '../rules/index.ts'
import { blameGaps } from './blame-gaps.ts'
import { type Baseline } from './load-baseline.ts'
import { loadSurroundings } from './load-surroundings.ts'
import { type LocalRequest } from './local-request.ts'
import { lookUpPackages } from './look-up-packages.ts'
import { readLineRecords } from './read-line-records.ts'

export interface Trial {
  readonly changes: ChangeSet
  /** The branch the change would be merged into, as far as that is known here. */
  readonly baseBranch: string | null
  readonly policy: PolicyInForce
  readonly baseline: Baseline
  readonly foreign: readonly Detection[]
  readonly grammars: Grammars
  /** Adds to what is known what takes longer to find out. */
  readonly prepare?: (known: AssessKnowledge) => Promise<AssessKnowledge>
}

/** Files whose lines the patches could not be put down to a commit are blamed, and all is judged once more. */
export async function judgeLocally(request: LocalRequest, trial: Trial): Promise<Assessment> {
  const { changes, policy } = trial
  const { cwd, env } = request
  const known = await gather(request, trial)
  const knowledge = trial.prepare === undefined ? known : await trial.prepare(known)
  const assessment = assess(changes, policy, knowledge)
  const { gaps } = assessment.attribution
  const blame = await blameGaps({ cwd, env }, { headSha: changes.headSha, gaps })
  return blame.length === 0 ? assessment : assess(changes, policy, { ...knowledge, blame })
}

async function gather(request: LocalRequest, trial: Trial): Promise<AssessKnowledge> {
  const { changes, baseBranch, policy, baseline, foreign, grammars } = trial
  const place = { cwd: request.cwd, env: request.env }
  const { project, context } = await loadSurroundings(place, changes)
  const lineRecords = await readLineRecords(place, { ...changes, policy: policy.policy })
  return {
    grammars,
    rules,
    foreign,
    project,
    context,
    knownBefore: new Set(baseline.entries.map(({ fingerprint }) => fingerprint)),
    pullRequest: null,
    baseBranch,
    today: new Date().toISOString().slice(0, 10),
    lineRecords,
    blame: [],
    memory: emptyMemory,
    packages: await lookUpPackages(request, changes, project),
    people: nobodySays,
    engine: engineVersion(rules),
  }
}
