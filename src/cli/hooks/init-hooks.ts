import { relative } from 'node:path'
import { findTop } from '../../git/repository-paths.ts'
import { invalid } from '../../local/read-text-file.ts'
import { didYouMean } from '../../policy/did-you-mean.ts'
import { visibleText } from '../../report/visible-text.ts'
import { type Invocation, textOf, UsageError } from '../command.ts'
import { writeText } from '../output.ts'
import { type HookGround, type Step } from './manager.ts'
import { type ManagerName, managerNames } from './manager-names.ts'
import { detectManager, managers } from './managers.ts'
import { takeSteps } from './take-steps.ts'

/** `init --hooks`. Gives the exit code. */
export async function initHooks(invocation: Invocation): Promise<number> {
  const { cwd, env, flags, operands } = invocation
  if (operands.length > 0) throw new UsageError('Write the manager as --hooks=MANAGER.')
  const named = readManager(invocation)
  const root = await findTop({ cwd, env })
  if (root === null) {
    throw invalid(
      'This folder is in no git work tree, so there is nothing to hook into. Run it in a clone.',
    )
  }
  const ground = { place: { cwd, env }, root, isStrict: flags.has('strict') }
  const name = named ?? (await detectManager(ground))
  const manager = managers[name]
  const steps = flags.has('remove')
    ? await manager.uninstall(ground)
    : await manager.install(ground)
  if (!flags.has('dry-run')) await takeSteps(ground, steps)
  await tell(invocation, { ground, name, steps })
  return 0
}

function readManager(invocation: Invocation): ManagerName | null {
  const text = textOf(invocation, 'hooks')
  if (text === null) return null
  const name = managerNames.find((known) => known === text)
  if (name !== undefined) return name
  const guess = didYouMean(text, managerNames)
  const hint =
    guess === null ? `It is one of ${managerNames.join(', ')}.` : `Did you mean ${guess}?`
  throw new UsageError(`There is no hook manager ${JSON.stringify(text)}. ${hint}`)
}

interface Told {
  readonly ground: HookGround
  readonly name: ManagerName
  readonly steps: readonly Step[]
}

async function tell(invocation: Invocation, { ground, name, steps }: Told): Promise<void> {
  const { flags, stdout } = invocation
  const isDry = flags.has('dry-run')
  const heading = `Hooks of ${name === 'git' ? 'git itself' : name}:`
  const lines = steps.map((step) => `  ${isDry ? 'would ' : ''}${describe(step, ground)}`)
  const nothing = flags.has('remove') ? '  nothing of ours is there' : '  all there already'
  const isDone = lines.length > 0 && !flags.has('remove') && !isDry
  const after = isDone ? managers[name].afterwards : []
  const text = [heading, ...(lines.length === 0 ? [nothing] : lines), ...after]
  await writeText(stdout, `${text.join('\n')}\n`)
}

function describe(step: Step, { root }: HookGround): string {
  const from = shown(step.kind === 'move' ? step.from : step.path, root)
  return step.kind === 'move' ? `move ${from} to ${shown(step.to, root)}` : `${step.kind} ${from}`
}

function shown(path: string, root: string): string {
  return visibleText(relative(root, path) || path, 200)
}
