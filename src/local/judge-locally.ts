import { codeFiles } from '../analysis/analyse.ts'
import { type Grammars } from '../analysis/code/grammars.ts'
import { type AssessKnowledge, assess, engineVersion } from '../assess.ts'
import { type LineRecord } from '../attribution/line-record.ts'
import { emptyMemory } from '../attribution/memory.ts'
import { type Assessment } from '../core/assessment.ts'
import { type ChangeSet } from '../core/change-set.ts'
import { type Detection } from '../core/finding.ts'
import { nobodySays } from '../core/people-say.ts'
import { type PolicyInForce } from '../core/policy-in-force.ts'
import { rules } from '../rules/index.ts'
import { type ScanOptions, scanRepository } from '../scan/scan-repository.ts'
import { blameGaps } from './blame-gaps.ts'
import { type Baseline } from './load-baseline.ts'
import { loadProject } from './load-project.ts'
import { type LocalRequest } from './local-request.ts'
import { lookUpPackages } from './look-up-packages.ts'
import { readLineRecords } from './read-line-records.ts'

export interface Trial {
  readonly changes: ChangeSet
  readonly baseBranch: string | null
  readonly policy: PolicyInForce
  readonly baseline: Baseline
  readonly foreign: readonly Detection[]
  readonly grammars: Grammars
  /** Who wrote lines, beside what the repository's notes and traces say. */
  readonly lineRecords?: readonly LineRecord[]
  /** For a whole folder, which is scanned before, on all processors and with what earlier scans found. */
  readonly scan?: ScanOptions | null
}

/** Files whose lines the patches could not be put down to a commit are blamed, and all is judged once more. */
export async function judgeLocally(request: LocalRequest, trial: Trial): Promise<Assessment> {
  const { cwd, env } = request
  const { changes, policy } = trial
  const place = { cwd, env }
  const knowledge = await gather(request, trial)
  const assessment = assess(changes, policy, knowledge)
  const { gaps } = assessment.attribution
  const blame = await blameGaps(place, { headSha: changes.headSha, gaps })
  return blame.length === 0 ? assessment : assess(changes, policy, { ...knowledge, blame })
}

async function gather(request: LocalRequest, trial: Trial): Promise<AssessKnowledge> {
  const { cwd, env } = request
  const { changes, baseBranch, policy, baseline, foreign, grammars, lineRecords = [] } = trial
  const place = { cwd, env }
  const project = await loadProject(place, changes)
  const recorded = await readLineRecords(place, { ...changes, policy: policy.policy })
  const knowledge: AssessKnowledge = {
    grammars,
    rules,
    foreign,
    project,
    knownBefore: new Set(baseline.entries.map(({ fingerprint }) => fingerprint)),
    pullRequest: null,
    baseBranch,
    today: new Date().toISOString().slice(0, 10),
    lineRecords: [...recorded, ...lineRecords],
    blame: [],
    memory: emptyMemory,
    packages: await lookUpPackages(request, changes, project),
    people: nobodySays,
    engine: engineVersion(rules),
  }
  if (trial.scan === undefined || trial.scan === null) return knowledge
  const code = await scanRepository(codeFiles(changes), knowledge, trial.scan)
  return { ...knowledge, code }
}
