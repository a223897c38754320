import { readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type Outcome, type SimulatedOutcome, type Simulation } from '../core/policy-dry-run.ts'
import { type NamedAssessment, simulate } from '../policy/simulate.ts'
import { visibleText } from '../report/visible-text.ts'
import { recentAssessments } from '../store/recent-assessments.ts'
import { type Invocation, textOf, UsageError } from './command.ts'
import { loadPolicy } from './load-policy.ts'
import { openExistingStore } from './open-existing-store.ts'
import { writeText } from './output.ts'
import { invalid, readTextFile } from './read-text-file.ts'
import { isReplayable } from './replayable.ts'

/** Takes recorded decisions again under a policy and prints those that would be others. */
export async function simulatePolicy(invocation: Invocation): Promise<number> {
  const [, folder, ...others] = invocation.operands
  if (others.length > 0) throw new UsageError('Name one folder.')
  const query = { limit: readLast(invocation), since: readSince(invocation) }
  const policy = await loadPolicy(invocation, { policyAt: 'folder' })
  const recorded =
    folder === undefined
      ? await fromStore(invocation, query)
      : await fromFolder(resolve(invocation.cwd, folder), query.limit)
  const today = new Date().toISOString().slice(0, 10)
  const simulation = simulate(recorded, policy, today)
  const text = invocation.flags.has('json')
    ? `${JSON.stringify({ policyHash: policy.hash, ...simulation }, null, 2)}\n`
    : toText(simulation)
  await writeText(invocation.stdout, text)
  return 0
}

const most = 10_000

function readLast(invocation: Invocation): number {
  const text = textOf(invocation, 'last') ?? '50'
  const last = /^\d{1,5}$/u.test(text) ? Number(text) : 0
  if (last >= 1 && last <= most) return last
  throw new UsageError(`--last needs a whole number from 1 to ${most}.`)
}

/** Epoch milliseconds. */
function readSince(invocation: Invocation): number | null {
  const text = textOf(invocation, 'since')
  if (text === null) return null
  const at = /^\d{4}-\d\d-\d\d$/u.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  if (!Number.isNaN(at)) return at
  throw new UsageError('--since needs a day such as 2027-01-31.')
}

async function fromStore(
  invocation: Invocation,
  query: { readonly limit: number; readonly since: number | null },
): Promise<readonly NamedAssessment[]> {
  const store = await openExistingStore(invocation)
  try {
    const repository = textOf(invocation, 'repo')
    const found = await recentAssessments(store, { ...query, repository })
    return found.map(({ key, assessment }) => ({
      name: `${key.owner}/${key.repo}#${key.number}`,
      assessment,
    }))
  } finally {
    await store.close()
  }
}

const maxBytes = 64 * 1_048_576

/** Every `.json` file directly in the folder, by name. One that is no assessment is an error: it must not pass for unchanged. */
async function fromFolder(folder: string, limit: number): Promise<readonly NamedAssessment[]> {
  const entries = await readdir(folder).catch((cause: unknown) => {
    throw invalid(`The folder ${JSON.stringify(folder)} cannot be read.`, cause)
  })
  const names = entries.filter((name) => name.endsWith('.json')).toSorted()
  const recorded: NamedAssessment[] = []
  for (const name of names.slice(0, limit)) {
    const what = `The file ${JSON.stringify(name)}`
    const text = await readTextFile({ path: join(folder, name), maxBytes, what })
    const assessment = parse(text ?? '')
    if (!isReplayable(assessment)) {
      throw invalid(`${what} is no output of \`countersign check --format json\` of this version.`)
    }
    recorded.push({ name, assessment })
  }
  return recorded
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function toText({ judged, different }: Simulation): string {
  const changes = judged === 1 ? '1 recorded change' : `${judged} recorded changes`
  const summary =
    different.length === 0
      ? `Of ${changes}, none would end differently.`
      : `Of ${changes}, ${different.length} would end differently.`
  return `${different.map((outcome) => lineOf(outcome)).join('')}${summary}\n`
}

function lineOf({ name, before, after, because }: SimulatedOutcome): string {
  const why = because.length === 0 ? '' : `  (${visibleText(because.join(', '), 300)})`
  return `${visibleText(name, 200)}  ${outcomeText(before)} -> ${outcomeText(after)}${why}\n`
}

function outcomeText({ action, mode }: Outcome): string {
  return mode === 'observe' ? `${action} (observed)` : action
}
