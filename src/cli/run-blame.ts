import { randomUUID } from 'node:crypto'
import { type AttributedRange } from '../core/attribution.ts'
import { version } from '../core/version.ts'
import { readBlame } from '../git/read-blame.ts'
import { readRange } from '../git/read-range.ts'
import { toRepositoryPaths } from '../git/repository-paths.ts'
import { attributeBlame } from '../local/attribute-blame.ts'
import { attributeLocally } from '../local/attribute-locally.ts'
import { loadPolicy } from '../local/load-policy.ts'
import { readLineRecords } from '../local/read-line-records.ts'
import { toAgentTrace } from './agent-trace.ts'
import { type Invocation, textOf, UsageError } from './command.ts'
import { type SourceLines, toOriginLines } from './origin-lines.ts'
import { hasColour, writeText } from './output.ts'

interface Answer {
  readonly ranges: readonly AttributedRange[]
  readonly sources: SourceLines
  readonly headSha: string
}

export async function runBlame(invocation: Invocation): Promise<number> {
  const format = readFormat(invocation)
  const answer = await ask(invocation)
  await writeText(invocation.stdout, renderers[format](answer, invocation))
  return 0
}

const formats = ['human', 'json', 'agent-trace'] as const
type Format = (typeof formats)[number]

function readFormat(invocation: Invocation): Format {
  const name = textOf(invocation, 'format') ?? (invocation.flags.has('json') ? 'json' : 'human')
  const format = formats.find((known) => known === name)
  if (format !== undefined) return format
  throw new UsageError(`There is no format ${JSON.stringify(name)}: ${formats.join(', ')}.`)
}

const renderers = {
  human: ({ ranges, sources }, { stdout, env, flags }) => {
    const colour = hasColour({ output: stdout, env, isOff: flags.has('no-color') })
    return toOriginLines(ranges, sources, colour)
  },
  json: ({ ranges }) => `${JSON.stringify({ ranges }, null, 2)}\n`,
  'agent-trace': ({ ranges, headSha }) => {
    const timestamp = new Date().toISOString()
    const record = toAgentTrace(ranges, { id: randomUUID(), timestamp, headSha, version })
    return `${JSON.stringify(record, null, 2)}\n`
  },
} as const satisfies Record<Format, (answer: Answer, invocation: Invocation) => string>

async function ask(invocation: Invocation): Promise<Answer> {
  const [subject, ...others] = invocation.operands
  if (others.length > 0) throw new UsageError('Name one file or one range.')
  const range = subject === undefined ? { base: null, head: null } : toRange(subject)
  if (range === null) return askFile(invocation, subject ?? '')
  if (textOf(invocation, 'head') !== null) throw new UsageError('--head goes with a file.')
  return askRange(invocation, range)
}

interface Ends {
  readonly base: string | null
  readonly head: string | null
}

/** `a..b`, `a...b`, `a..`, `..b`; null for what reads as a path, `../x.js` too: no name of a commit is like that. */
function toRange(text: string): Ends | null {
  const at = text.indexOf('..')
  const dots = text.startsWith('...', at) ? 3 : 2
  const [base, head] = [text.slice(0, at), text.slice(at + dots)]
  const isPath = at === -1 || base.endsWith('/') || head.startsWith('/') || base + head === ''
  return isPath ? null : { base: base === '' ? null : base, head: head === '' ? null : head }
}

async function askFile(invocation: Invocation, file: string): Promise<Answer> {
  const { cwd, env } = invocation
  const place = { cwd, env }
  const [path = ''] = await toRepositoryPaths(place, [file])
  const found = await readBlame({ ...place, head: textOf(invocation, 'head'), path })
  const { headSha, commits } = found
  const { policy } = await loadPolicy(invocation, { policyAt: { commit: headSha } })
  const lineRecords = await readLineRecords(place, { commits, headSha, policy })
  const lines = new Map(found.text.split('\n').map((text, index) => [index + 1, text]))
  return {
    ranges: attributeBlame(found, { lineRecords, vocabulary: policy.provenance }),
    sources: new Map([[path, lines]]),
    headSha,
  }
}

async function askRange(invocation: Invocation, ends: Ends): Promise<Answer> {
  const { cwd, env } = invocation
  const { changes, baseSha } = await readRange({ cwd, env, ...ends })
  const { policy } = await loadPolicy(invocation, { policyAt: { commit: baseSha } })
  const { ranges } = await attributeLocally(invocation, { changes, policy })
  const sources = new Map(
    changes.files.map((file) => {
      const lines = file.hunks.flatMap((hunk) => hunk.lines)
      return [file.path, new Map(lines.map((line) => [line.newNumber ?? 0, line.text]))]
    }),
  )
  return { ranges, sources, headSha: changes.headSha }
}
