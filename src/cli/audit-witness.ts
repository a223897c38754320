import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type Checkpoint, openCheckpoint } from '../audit/checkpoint.ts'
import { type Hash } from '../audit/merkle.ts'
import { type Verifier } from '../audit/note.ts'
import { type Witnessed, witness } from '../audit/witness.ts'
import { version } from '../core/version.ts'
import { createHttpClient, type HttpClient } from '../http/http-client.ts'
import { counted } from '../report/markdown.ts'
import { visibleText } from '../report/visible-text.ts'
import { checkpointFile, checkpointsIn, givenKeys } from './audit-files.ts'
import { type Invocation, textOf, UsageError } from './command.ts'
import { writeText } from './output.ts'

/**
 * Asks a server for the newest checkpoint of a log, checks its signature and that the log only grew since the last one kept in a
 * folder, and keeps it there: 0 it did, 1 it did not, 2 nothing could be said.
 */
export async function witnessLog(invocation: Invocation): Promise<number> {
  const url = readUrl(invocation)
  const folder = readFolder(invocation)
  const keys = await givenKeys(invocation)
  const kept = newestOf(await checkpointsIn(folder), keys)
  if (kept === 'unknown') {
    return say(invocation, 2, `A checkpoint in ${folder} is not signed by the given key.`)
  }
  const http = createHttpClient(manner)
  const note = await fetchText(http, `${url}/checkpoint`)
  if (note === null) return say(invocation, 2, `${url}/checkpoint gave no answer of use.`)
  const seen = openCheckpoint(note, keys)
  if ('problem' in seen) return unopened(invocation, seen.problem)
  if (kept !== null && seen.origin !== kept.origin) {
    return say(invocation, 2, `That is the log ${seen.origin}; ${folder} is of ${kept.origin}.`)
  }
  const path = await fetchPath(http, url, { kept, seen })
  if (path === null) return say(invocation, 2, `${url}/consistency gave no answer of use.`)
  return conclude(invocation, { folder, note, kept, seen, outcome: witness({ kept, seen, path }) })
}

const manner = {
  userAgent: `countersign/${version}`,
  timeoutMs: 30_000,
  concurrency: 1,
  perSecond: 5,
} as const

function readUrl({ operands: [text, ...others] }: Invocation): string {
  const url = text !== undefined && URL.canParse(text) ? new URL(text) : null
  if (url !== null && /^https?:$/u.test(url.protocol) && others.length === 0) {
    return `${url.origin}${url.pathname.replace(/\/$/u, '')}`
  }
  throw new UsageError('Name one log: https://SERVER/log/INSTALLATION.')
}

function readFolder(invocation: Invocation): string {
  const named = textOf(invocation, 'dir')
  if (named === null) throw new UsageError('Say where checkpoints are kept: --dir DIR.')
  return resolve(invocation.cwd, named)
}

function newestOf(
  notes: readonly string[],
  keys: readonly Verifier[],
): Checkpoint | 'unknown' | null {
  let newest: Checkpoint | null = null
  for (const note of notes) {
    const opened = openCheckpoint(note, keys)
    if ('problem' in opened) return 'unknown'
    if (newest === null || opened.size > newest.size) newest = opened
  }
  return newest
}

const mostBytes = 65_536

async function fetchText(http: HttpClient, url: string): Promise<string | null> {
  const answer = await http.ask({ url, accept: 'text/plain', body: null, maxBytes: mostBytes })
  return answer.outcome === 'answered' && answer.status === 200 ? answer.text : null
}

interface Pair {
  readonly kept: Checkpoint | null
  readonly seen: Checkpoint
}

/** Empty when nothing has to be shown. */
async function fetchPath(
  http: HttpClient,
  url: string,
  { kept, seen }: Pair,
): Promise<readonly Hash[] | null> {
  if (kept === null || kept.size === 0 || seen.size <= kept.size) return []
  const text = await fetchText(http, `${url}/consistency?from=${kept.size}&to=${seen.size}`)
  const lines = text?.split('\n').filter((line) => line !== '')
  return lines?.map((line) => Buffer.from(line, 'base64')) ?? null
}

async function unopened(invocation: Invocation, problem: string): Promise<number> {
  if (problem === 'malformed') return say(invocation, 2, 'The answer is no checkpoint.')
  return say(
    invocation,
    1,
    problem === 'bad-signature'
      ? 'The signature of the checkpoint does not hold.'
      : 'The checkpoint is not signed by the given key. If the key was changed on purpose, get the new one by another way than from the server and add it.',
  )
}

interface Conclusion extends Pair {
  readonly folder: string
  readonly note: string
  readonly outcome: Witnessed
}

async function conclude(invocation: Invocation, conclusion: Conclusion): Promise<number> {
  const { folder, note, seen, outcome } = conclusion
  const isBad = bad.has(outcome)
  if (outcome !== 'unchanged') {
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, isBad ? conflictFile(seen) : checkpointFile(seen.size)), note)
  }
  const proof = `\n  Both checkpoints are kept in ${folder}: together they are the proof.`
  const text = `${visibleText(seen.origin, 200)}: ${textFor(conclusion)}${isBad ? proof : ''}`
  return say(invocation, isBad ? 1 : 0, text)
}

const bad: ReadonlySet<Witnessed> = new Set(['shrunk', 'forked', 'unproven'])

function textFor({ kept, seen, outcome }: Conclusion): string {
  const before = kept?.size ?? 0
  const texts = {
    first: `the first checkpoint kept is of ${counted(seen.size, 'event')}.`,
    unchanged: `nothing new, ${counted(seen.size, 'event')}.`,
    grown: `it only grew, from ${before} to ${counted(seen.size, 'event')}.`,
    shrunk: `ROLLBACK: ${before} events were signed before, ${seen.size} now.`,
    forked: `FORK: at ${counted(seen.size, 'event')} another history was signed before.`,
    unproven: `FORK: nothing shows that the ${before} events signed before begin the ${seen.size} of now.`,
  } as const satisfies Record<Witnessed, string>
  return texts[outcome]
}

/** Kept beside the checkpoints and never taken for one of them. */
function conflictFile({ size, root }: Checkpoint): string {
  return `conflict-${size}-${root.toString('hex').slice(0, 16)}.txt`
}

async function say(invocation: Invocation, exitCode: 0 | 1 | 2, text: string): Promise<number> {
  const mark = { 0: '✓', 1: '✗', 2: '?' } as const
  await writeText(invocation.stdout, `${mark[exitCode]} ${text}\n`)
  return exitCode
}
