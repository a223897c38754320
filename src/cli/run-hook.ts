import { Failure } from '../core/failure.ts'
import { lookingOnce } from '../git/repository.ts'
import { didYouMean } from '../policy/did-you-mean.ts'
import { type Invocation, UsageError } from './command.ts'
import { type HookName, hookNames } from './hooks/manager.ts'
import { writeText } from './output.ts'

const runners = {
  'pre-commit': preCommit,
  'pre-push': prePush,
  'prepare-commit-msg': prepareCommitMessage,
} as const satisfies Record<HookName, (invocation: Invocation) => Promise<number>>

export async function runHook(invocation: Invocation): Promise<number> {
  const [name = '', ...operands] = invocation.operands
  const hook = hookNames.find((known) => known === name)
  if (hook === undefined) throw noSuchHook(name)
  try {
    return await runners[hook]({ ...invocation, env: lookingOnce(invocation.env), operands })
  } catch (error) {
    if (invocation.flags.has('strict')) throw error
    await writeText(invocation.stderr, couldNotRun(hook, error))
    return 0
  }
}

async function preCommit(invocation: Invocation): Promise<number> {
  const { runCheck } = await import('./run-check.ts')
  const flags = new Map(invocation.flags).set('staged', true).set('quiet', true)
  return runCheck({ ...invocation, flags, operands: [] })
}

async function prePush(invocation: Invocation): Promise<number> {
  const { readPushes } = await import('./hooks/read-pushes.ts')
  const pushes = await readPushes(invocation, invocation.stdin)
  return (await import('./hooks/pre-push.ts')).prePush(invocation, pushes)
}

async function prepareCommitMessage(invocation: Invocation): Promise<number> {
  return (await import('./hooks/prepare-commit-message.ts')).prepareCommitMessage(invocation)
}

/** A hook in everybody's way gets removed; one that says what it could not do gets repaired. */
function couldNotRun(hook: HookName, error: unknown): string {
  const isKnown = error instanceof Failure || error instanceof UsageError
  const reason = isKnown ? error.message : 'An unexpected error; please report it.'
  return `countersign: the ${hook} hook could not run, and git goes on (--strict would stop it). ${reason}\n`
}

function noSuchHook(name: string): UsageError {
  const guess = didYouMean(name, hookNames)
  const hint = guess === null ? `Hooks are ${hookNames.join(', ')}.` : `Did you mean ${guess}?`
  return new UsageError(`There is no hook ${JSON.stringify(name)}. ${hint}`)
}
