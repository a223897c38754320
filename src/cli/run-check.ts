import { loadGrammars } from '../analysis/code/grammars.ts'
import { type Assessment } from '../core/assessment.ts'
import { type PolicyInForce } from '../core/policy.ts'
import { judgeLocally } from '../local/judge-locally.ts'
import { type Baseline, loadBaseline } from '../local/load-baseline.ts'
import { loadPolicy } from '../local/load-policy.ts'
import { type CheckSubject, readSubject } from '../local/read-subject.ts'
import { isHeld } from '../report/is-held.ts'
import { rules } from '../rules/index.ts'
import { readFormat, render } from './check-format.ts'
import { type Invocation, UsageError } from './command.ts'
import { describeBaseline } from './describe-baseline.ts'
import { hasColour, writeText } from './output.ts'
import { startProgress } from './progress.ts'
import { readForeign } from './read-foreign.ts'

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
    progress.say('Loading the grammars…')
    const grammars = await loadGrammars()
    progress.say(`Judging ${changes.files.length} files…`)
    const trial = { changes, policy, baseline, foreign, grammars }
    const assessment = await judgeLocally(invocation, trial)
    progress.end()
    await print(invocation, { subject, policy, baseline, assessment, format })
    return isHeld(assessment) ? 1 : 0
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
