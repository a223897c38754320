import { type Action, actions } from '../core/action.ts'
import { type Assessment } from '../core/assessment.ts'
import { inParallel } from '../core/in-parallel.ts'
import { type PolicyInForce } from '../core/policy-in-force.ts'
import { lookingOnce } from '../git/repository.ts'
import { judgeLocally, type Trial } from '../local/judge-locally.ts'
import { type Baseline, loadBaseline } from '../local/load-baseline.ts'
import { loadPolicy } from '../local/load-policy.ts'
import { type CheckSubject, readSubject } from '../local/read-subject.ts'
import { isHeld } from '../report/is-held.ts'
import { rules } from '../rules/index.ts'
import { scanRepository } from '../scan/scan-repository.ts'
import { readFormat, render } from './check-format.ts'
import { readOutputs, writeJobSummary, writeOutputs } from './check-outputs.ts'
import { type Invocation, textOf, UsageError } from './command.ts'
import { describeBaseline } from './describe-baseline.ts'
import { hasColour, writeText } from './output.ts'
import { startProgress } from './progress.ts'
import { readForeign } from './read-foreign.ts'
import { scanOptions } from './scan-options.ts'

export async function runCheck(invocation: Invocation): Promise<number> {
  requireOneSubject(invocation)
  readOutputs(invocation)
  readFailOn(invocation)
  readFormat(invocation)
  if (!invocation.flags.has('watch')) return checkOnce(invocation)
  return (await import('./watch.ts')).watchChanges(invocation, checkOnce)
}

async function checkOnce(asked: Invocation): Promise<number> {
  const invocation = { ...asked, env: lookingOnce(asked.env) }
  const format = readFormat(invocation)
  const progress = startProgress(invocation)
  try {
    progress.say('Reading the change…')
    const subject = await readSubject(invocation)
    const [policy, baseline] = await inParallel([
      loadPolicy(invocation, subject),
      loadBaseline(invocation, subject),
    ])
    const { detections: foreign, gaps } = await readForeign(invocation, subject.changes)
    const changes = { ...subject.changes, gaps: [...subject.changes.gaps, ...gaps] }
    progress.say(`Judging ${changes.files.length} files…`)
    const { baseBranch } = subject
    const trial = { changes, baseBranch, policy, baseline, foreign, ...wholeScan(invocation) }
    const assessment = await judgeLocally(invocation, trial)
    progress.end()
    await print(invocation, { subject, policy, baseline, assessment, format })
    return isHeld(assessment, readFailOn(invocation)) ? 1 : 0
  } finally {
    progress.end()
  }
}

function requireOneSubject({ flags }: Invocation): void {
  const isRange = flags.has('base') || flags.has('head')
  const whole = ['staged', 'worktree', 'all'].filter((flag) => flags.has(flag))
  const subjects = whole.length + (isRange ? 1 : 0)
  if (subjects > 1) {
    throw new UsageError(
      '--staged, --worktree, --all and a range (--base, --head) exclude each other.',
    )
  }
}

/** Null when not given. What the policy holds is held whatever is given here. */
function readFailOn(invocation: Invocation): Action | null {
  const text = textOf(invocation, 'fail-on')
  if (text === null) return null
  const action = actions.find((known) => known === text)
  if (action !== undefined && action !== 'allow') return action
  throw new UsageError('--fail-on is one of warn, require-review and block.')
}

/** A whole folder is scanned on all processors. */
function wholeScan(invocation: Invocation): Pick<Trial, 'scan'> {
  const options = scanOptions(invocation)
  if (!invocation.flags.has('all')) return {}
  return { scan: async (files, engine) => scanRepository(files, rules, { ...options, engine }) }
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
  const rendered = { subject, policy, assessment, rules }
  await writeOutputs(readOutputs(invocation), (kind) =>
    render({ ...rendered, format: kind, colour: false }),
  )
  if (format === 'github') await writeJobSummary(invocation, assessment)
  const isLetIn = !isHeld(assessment, readFailOn(invocation))
  if (flags.has('quiet') && format === 'human' && isLetIn) return
  const colour = hasColour({ output: stdout, env, isOff: flags.has('no-color') })
  await writeText(stdout, render({ ...rendered, format, colour }))
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
