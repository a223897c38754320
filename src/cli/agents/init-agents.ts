import { access, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { findTop } from '../../git/repository-paths.ts'
import { didYouMean } from '../../policy/did-you-mean.ts'
import { type Invocation, UsageError } from '../command.ts'
import { writeText } from '../output.ts'
import { type AgentName, agentNames, recipeOf } from './agents.ts'
import { editFile, type FileOutcome } from './edit-file.ts'
import { mergeBlock } from './merge-block.ts'
import { type Merged, mergeJson } from './merge-json.ts'
import { type AgentRecipe, type Launcher } from './recipe.ts'

/** Exit code 1: something was left alone and has to be done by hand. */
export async function initAgents(invocation: Invocation): Promise<number> {
  const { cwd, env, flags, values, stdout } = invocation
  const names = [...new Set((values.get('agent') ?? []).map(toAgentName))]
  const top = (await findTop({ cwd, env })) ?? (await realpath(cwd))
  const launcher = await launcherIn(top)
  let isAllDone = true
  for (const name of names) {
    const recipe = recipeOf(name, launcher)
    const outcomes = await carryOut(recipe, top, flags.has('dry-run'))
    await writeText(stdout, toReport(recipe, outcomes))
    isAllDone &&= outcomes.every(({ outcome }) => outcome !== 'left')
  }
  return isAllDone ? 0 : 1
}

function toAgentName(name: string): AgentName {
  const known = agentNames.find((candidate) => candidate === name)
  if (known !== undefined) return known
  const guess = didYouMean(name, agentNames)
  const hint = guess === null ? `They are ${agentNames.join(', ')}.` : `Did you mean ${guess}?`
  throw new UsageError(`No recipe for the agent ${JSON.stringify(name)}. ${hint}`)
}

/** As the project has it installed, else as the machine has. */
async function launcherIn(top: string): Promise<Launcher> {
  const isInstalled = await access(join(top, 'node_modules', '.bin', 'countersign')).then(
    () => true,
    () => false,
  )
  return isInstalled ? ['npx', '--no-install', 'countersign'] : ['countersign']
}

/** One edit a file: all of its entries, or none. */
async function carryOut(
  { entries, blocks }: AgentRecipe,
  top: string,
  isDryRun: boolean,
): Promise<readonly FileOutcome[]> {
  const files = new Set([...entries, ...blocks].map(({ file }) => file))
  const outcomes: FileOutcome[] = []
  for (const file of files) {
    const merges = [
      ...entries
        .filter((entry) => entry.file === file)
        .map((entry) => (text: string) => mergeJson(text, entry)),
      ...blocks
        .filter((block) => block.file === file)
        .map((block) => (text: string) => mergeBlock(text, block.text)),
    ]
    outcomes.push(await editFile({ top, file, isDryRun, merge: (text) => mergeAll(text, merges) }))
  }
  return outcomes
}

function mergeAll(text: string, merges: readonly ((text: string) => Merged)[]): Merged {
  let current = text
  for (const merge of merges) {
    const merged = merge(current)
    if (merged.outcome === 'not-understood') return merged
    if (merged.outcome === 'changed') current = merged.text
  }
  return current === text ? { outcome: 'unchanged' } : { outcome: 'changed', text: current }
}

function toReport({ title, byHand }: AgentRecipe, outcomes: readonly FileOutcome[]): string {
  const lines = outcomes.map(({ file, outcome, detail }) => `  ${describe(file, outcome, detail)}`)
  const todo = byHand.map((text) => `  To do: ${text.replaceAll('\n', '\n  ').trimEnd()}`)
  return `${[title, ...lines, ...todo].join('\n')}\n`
}

function describe(file: string, outcome: FileOutcome['outcome'], detail: string | null): string {
  if (outcome === 'written') return `${file}: written`
  if (outcome === 'unchanged') return `${file}: nothing to add`
  if (outcome === 'would-write') return `${file} would be:\n${detail ?? ''}`
  return `${file}: left alone, ${detail ?? ''}. Correct it and run this again, or add the entry by hand (docs/agents.md).`
}
