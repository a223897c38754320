import { loadGrammars } from '../analysis/code/grammars.ts'
import { type AssessKnowledge, assess, engineVersion } from '../assess.ts'
import { type LineRecord } from '../attribution/line-record.ts'
import { emptyMemory } from '../attribution/memory.ts'
import { type Assessment } from '../core/assessment.ts'
import { isAtLeast } from '../core/finding.ts'
import { actions, type PolicyInForce } from '../core/policy.ts'
import { rules } from '../rules/index.ts'
import { readFormat, render } from './check-format.ts'
import { type Invocation, UsageError } from './command.ts'
import { loadPolicy } from './load-policy.ts'
import { hasColour, writeText } from './output.ts'
import { type Progress, startProgress } from './progress.ts'
import { readLineRecords } from './read-line-records.ts'
import { type CheckSubject, readSubject } from './read-subject.ts'

export async function runCheck(invocation: Invocation): Promise<number> {
  requireOneSubject(invocation)
  const format = readFormat(invocation)
  const progress = startProgress(invocation)
  try {
    progress.say('Reading the change…')
    const subject = await readSubject(invocation)
    const policy = await loadPolicy(invocation, subject)
    const lineRecords = await readLineRecords(invocation, subject.changes.commits)
    const knowledge = await loadKnowledge(lineRecords, progress)
    progress.say(`Judging ${subject.changes.files.length} files…`)
    const assessment = assess(subject.changes, policy, knowledge)
    progress.end()
    await print(invocation, { subject, policy, assessment, format })
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

async function loadKnowledge(
  lineRecords: readonly LineRecord[],
  progress: Progress,
): Promise<AssessKnowledge> {
  progress.say('Loading the grammars…')
  return {
    grammars: await loadGrammars(),
    rules,
    pullRequest: null,
    lineRecords,
    blame: [],
    memory: emptyMemory,
    engine: engineVersion(rules),
  }
}

function isHeld({ decision }: Assessment): boolean {
  return decision.mode === 'enforce' && isAtLeast(actions, decision.action, 'require-review')
}

interface Verdict {
  readonly subject: CheckSubject
  readonly policy: PolicyInForce
  readonly assessment: Assessment
  readonly format: ReturnType<typeof readFormat>
}

async function print(invocation: Invocation, verdict: Verdict): Promise<void> {
  const { stdout, env, flags } = invocation
  const { subject, policy, assessment, format } = verdict
  if (flags.has('quiet') && format === 'human' && !isHeld(assessment)) return
  const colour = hasColour({ output: stdout, env, isOff: flags.has('no-color') })
  await writeText(stdout, render({ format, subject, policy, assessment, rules, colour }))
}
