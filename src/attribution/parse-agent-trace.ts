import { type LineRecord } from './line-record.ts'
import { safeModel } from './read-agent.ts'
import { listOf, parseJson, propertyOf, textOf } from './read-json.ts'
import { toolOfRecord } from './tool-of-record.ts'

const mostRanges = 200_000
const largestLine = 2 ** 31 - 1

/**
 * Reads Agent Trace 0.1.0: one record, an array of them, or one a line. Line numbers are those of `vcs.revision`; a record
 * without a git revision gives nothing, nor does a range that is none. Format: cursor/agent-trace, RFC of January 2026.
 */
export function parseAgentTrace(text: string, trusted: boolean): readonly LineRecord[] {
  const whole = parseJson(text)
  const traces = whole === null ? text.split('\n').map(parseJson) : [whole].flat()
  const records: LineRecord[] = []
  for (const trace of traces) {
    for (const record of recordsOf(trace, trusted)) {
      if (records.length >= mostRanges) return records
      records.push(record)
    }
  }
  return records
}

function* recordsOf(trace: unknown, trusted: boolean): Generator<LineRecord> {
  const vcs = propertyOf(trace, 'vcs')
  const commitSha = textOf(propertyOf(vcs, 'revision'))?.toLowerCase() ?? ''
  const isGit = (textOf(propertyOf(vcs, 'type')) ?? 'git') === 'git'
  if (!isGit || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commitSha)) return
  const tool = toolOfRecord(textOf(propertyOf(propertyOf(trace, 'tool'), 'name')))
  const fixed = { source: 'agent-trace', trusted, commitSha, tool } as const
  for (const file of listOf(propertyOf(trace, 'files'))) {
    const path = textOf(propertyOf(file, 'path'))
    if (path === null) continue
    for (const conversation of listOf(propertyOf(file, 'conversations'))) {
      yield* rangesOf(conversation).map((range) => ({ ...fixed, path, ...range }))
    }
  }
}

type Range = Pick<LineRecord, 'startLine' | 'endLine' | 'origin' | 'model'>

function rangesOf(conversation: unknown): readonly Range[] {
  const author = propertyOf(conversation, 'contributor')
  return listOf(propertyOf(conversation, 'ranges')).flatMap((range) => {
    const startLine = lineOf(propertyOf(range, 'start_line'))
    const endLine = lineOf(propertyOf(range, 'end_line'))
    if (startLine === null || endLine === null || startLine > endLine) return []
    return [{ startLine, endLine, ...contributorOf(propertyOf(range, 'contributor') ?? author) }]
  })
}

const origins = ['ai', 'mixed', 'human'] as const

function contributorOf(contributor: unknown): Pick<LineRecord, 'origin' | 'model'> {
  const type = textOf(propertyOf(contributor, 'type'))
  const model = textOf(propertyOf(contributor, 'model_id'))
  const origin = origins.find((known) => known === type) ?? 'unknown'
  return { origin, model: safeModel(model?.slice(model.lastIndexOf('/') + 1) ?? null) }
}

function lineOf(value: unknown): number | null {
  if (typeof value !== 'number' || !Number.isInteger(value)) return null
  return value >= 1 && value <= largestLine ? value : null
}
