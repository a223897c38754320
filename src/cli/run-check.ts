import { codeFiles } from '../analysis/analyse.ts'
import { loadGrammars } from '../analysis/code/grammars.ts'
import { type AssessKnowledge, assess, engineVersion } from '../assess.ts'
import { emptyMemory } from '../attribution/memory.ts'
import { type Assessment } from '../core/assessment.ts'
import { type ChangeSet } from '../core/change-set.ts'
import { type Detection, isAtLeast } from '../core/finding.ts'
import { nobodySays } from '../core/people-say.ts'
import { actions } from '../core/policy.ts'
import { type PolicyInForce } from '../core/policy-in-force.ts'
import { rules } from '../rules/index.ts'
import { scanRepository } from '../scan/scan-repository.ts'
import { blameGaps } from './blame-gaps.ts'
import { readFormat, render } from './check-format.ts'
import { type Invocation, UsageError } from './command.ts'
import { describeBaseline } from './describe-baseline.ts'
import { type Baseline, loadBaseline } from './load-baseline.ts'
import { loadPolicy } from './load-policy.ts'
import { loadProject } from './load-project.ts'
import { lookUpPackages } from './look-up-packages.ts'
import { hasColour, writeText } from './output.ts'
import { type Progress, startProgress } from './progress.ts'
import { readForeign } from './read-foreign.ts'
import { readLineRecords } from './read-line-records.ts'
import { type CheckSubject, readSubject } from './read-subject.ts'
import { scanOptions } from './scan-options.ts'

export async function runCheck(invocation: Invocation): Promise<number> {
  requireOneSubject(invocation)
  const format = readFormat(invocation)
  const progress = startProgress(invocation)
  try {
    progress.say('Reading the change…')
    const subject = await readSubject(invocation)
    const policy = await loadPolicy(invocation, subject)
    const baseline = await loadBaseline(invocation, subject)
    const { detections: foreign, gaps } = await readForeign(invocation, subject.changes)
    const changes = { ...subject.changes, gaps: [...subject.changes.gaps, ...gaps] }
    const { baseBranch } = subject
    const trial = { changes, baseBranch, policy, baseline, foreign, progress }
    const assessment = await judge(invocation, trial)
    progress.end()
    await print(invocation, { subject, policy, baseline, assessment, format })
    return isHeld(assessment) ? 1 : 0
  } finally {
    progress.end()
  }
}

function requireOneSubject({ flags }: Invocation): void {
  const isRange = flags.has('base') || flags.has('head')
  const subjects = [isRange, flags.has('staged'), flags.has('all')].filter(Boolean)
  if (subjects.length > 1) {
    throw new UsageError('--staged, --all and a range (--base, --head) exclude each other.')
  }
}

interface Trial {
  readonly changes: ChangeSet
  readonly baseBranch: string | null
  readonly policy: PolicyInForce
  readonly baseline: Baseline
  readonly foreign: readonly Detection[]
  readonly progress: Progress
}

/** Files whose lines the patches could not be put down to a commit are blamed, and all is judged once more. */
async function judge(invocation: Invocation, trial: Trial): Promise<Assessment> {
  const { changes, baseBranch, policy, baseline, foreign, progress } = trial
  const { cwd, env } = invocation
  const place = { cwd, env }
  progress.say('Loading the grammars, looking up packages…')
  const project = await loadProject(place, changes)
  const known: AssessKnowledge = {
    grammars: await loadGrammars(),
    rules,
    foreign,
    project,
    knownBefore: new Set(baseline.entries.map(({ fingerprint }) => fingerprint)),
    pullRequest: null,
    baseBranch,
    today: new Date().toISOString().slice(0, 10),
    lineRecords: await readLineRecords(place, { ...changes, policy: policy.policy }),
    blame: [],
    memory: emptyMemory,
    packages: await lookUpPackages(invocation, changes, project),
    people: nobodySays,
    engine: engineVersion(rules),
  }
  progress.say(`Judging ${changes.files.length} files…`)
  const knowledge = await withCode(invocation, changes, known)
  const assessment = assess(changes, policy, knowledge)
  const { gaps } = assessment.attribution
  const blame = await blameGaps(place, { headSha: changes.headSha, gaps })
  return blame.length === 0 ? assessment : assess(changes, policy, { ...knowledge, blame })
}

/** A whole folder is scanned before, on all processors and with what earlier scans found. */
async function withCode(
  invocation: Invocation,
  changes: ChangeSet,
  knowledge: AssessKnowledge,
): Promise<AssessKnowledge> {
  const options = scanOptions(invocation, knowledge.engine)
  if (!invocation.flags.has('all')) return knowledge
  return { ...knowledge, code: await scanRepository(codeFiles(changes), knowledge, options) }
}

function isHeld({ decision }: Assessment): boolean {
  return decision.mode === 'enforce' && isAtLeast(actions, decision.action, 'require-review')
}

interface Verdict {
  readonly subject: CheckSubject
  readonly policy: PolicyInForce
  readonly baseline: Baseline
  readonly assessment: Assessment
  readonly format: ReturnType<typeof readFormat>
}

async function print(invocation: Invocation, verdict: Verdict): Promise<void> {
  const { stdout, env, flags } = invocation
  const { subject, policy, assessment, format } = verdict
  if (flags.has('quiet') && format === 'human' && !isHeld(assessment)) return
  const colour = hasColour({ output: stdout, env, isOff: flags.has('no-color') })
  await writeText(stdout, render({ format, subject, policy, assessment, rules, colour }))
  await printBaseline(invocation, verdict)
}

/** Beside the verdict for people, out of the way of formats for machines. */
async function printBaseline(
  { stdout, stderr, flags, operands }: Invocation,
  { subject, baseline, assessment, format }: Verdict,
): Promise<void> {
  const isWhole = flags.has('all') && operands.length === 0
  const { changes } = subject
  const line = describeBaseline({ baseline, changes, assessment, isWhole })
  if (line !== null) await writeText(format === 'human' ? stdout : stderr, `\n${line}\n`)
}
