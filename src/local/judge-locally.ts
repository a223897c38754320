import { codeFiles } from '../analysis/analyse.ts'
import { loadGrammars } from '../analysis/code/grammars.ts'
import { type CodeFile } from '../analysis/code/load-file.ts'
import { type ScanResult } from '../analysis/code/scan-result.ts'
import { configurationGrammars } from '../analysis/needed-grammars.ts'
import { type AssessKnowledge, assess, engineVersion } from '../assess.ts'
import { emptyMemory } from '../attribution/memory.ts'
import { type Assessment, type EngineVersion } from '../core/assessment.ts'
import { type ChangeSet } from '../core/change-set.ts'
import { type Detection } from '../core/finding.ts'
import { inParallel } from '../core/in-parallel.ts'
import { nobodySays } from '../core/people-say.ts'
import { type PolicyInForce } from '../core/policy-in-force.ts'
import { rules } from '../rules/index.ts'
import { scanChange } from '../scan/scan-change.ts'
import { blameGaps } from './blame-gaps.ts'
import { cacheFolder } from './cache-folder.ts'
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
  /** Looks at the code in another way than as that of a change, with the same outcome. */
  readonly scan?: (code: readonly CodeFile[], engine: EngineVersion) => Promise<ScanResult>
}

/** Files whose lines the patches could not be put down to a commit are blamed, and all is judged once more. */
export async function judgeLocally(request: LocalRequest, trial: Trial): Promise<Assessment> {
  const { changes, policy } = trial
  const { cwd, env } = request
  const knowledge = await gather(request, trial)
  const assessment = assess(changes, policy, knowledge)
  const { gaps } = assessment.attribution
  const blame = await blameGaps({ cwd, env }, { headSha: changes.headSha, gaps })
  return blame.length === 0 ? assessment : assess(changes, policy, { ...knowledge, blame })
}

async function gather(request: LocalRequest, trial: Trial): Promise<AssessKnowledge> {
  const { changes, baseBranch, policy, baseline, foreign } = trial
  const place = { cwd: request.cwd, env: request.env }
  const [{ project, context }, lineRecords] = await inParallel([
    loadSurroundings(place, changes),
    readLineRecords(place, { ...changes, policy: policy.policy }),
  ])
  const packages = await lookUpPackages(request, changes, project)
  const files = codeFiles(changes)
  const engine = engineVersion(rules)
  const folder = request.flags.has('no-cache') ? null : cacheFolder(request.env)
  const code =
    trial.scan === undefined
      ? await scanChange({ files, context }, { rules, engine, cacheFolder: folder })
      : await trial.scan(files, engine)
  return {
    grammars: await loadGrammars(configurationGrammars([...files, ...context])),
    rules,
    code,
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
    packages,
    people: nobodySays,
    engine,
  }
}
