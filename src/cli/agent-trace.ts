import { type AttributedRange, type Origin } from '../core/attribution.ts'
import { strongest } from '../report/authorship.ts'

interface TraceFacts {
  readonly id: string
  /** RFC 3339 in UTC. */
  readonly timestamp: string
  readonly headSha: string
  readonly version: string
}

/**
 * An Agent Trace 0.1 record (github.com/cursor/agent-trace, schemas/trace-record.json): one conversation per
 * contributor. Bots have no place in it and are `unknown`. `model_id` wants `provider/model`; a model without a
 * provider is left out there and stands in `metadata`.
 */
export function toAgentTrace(ranges: readonly AttributedRange[], facts: TraceFacts) {
  const models = new Set(ranges.map(modelOf).filter((model) => model !== null))
  return {
    version: '0.1',
    id: facts.id,
    timestamp: facts.timestamp,
    vcs: { type: 'git', revision: facts.headSha },
    tool: { name: 'countersign', version: facts.version },
    files: [...groupBy(ranges, (range) => range.path)].map(([path, ofFile]) => ({
      path,
      conversations: [...groupBy(ofFile, contributorKey).values()].map(conversation),
    })),
    metadata: { models: [...models].toSorted() },
  }
}

const types = {
  ai: 'ai',
  mixed: 'mixed',
  human: 'human',
  bot: 'unknown',
  unknown: 'unknown',
} as const satisfies Record<Origin, string>

function conversation(ranges: readonly AttributedRange[]) {
  const [first] = ranges
  return {
    contributor: first === undefined ? { type: 'unknown' } : contributor(first),
    ranges: ranges.map(({ startLine, endLine }) => ({ start_line: startLine, end_line: endLine })),
  }
}

function contributor(range: AttributedRange) {
  const model = modelOf(range)
  const type = types[range.origin]
  return model?.includes('/') === true ? { type, model_id: model.slice(0, 250) } : { type }
}

function contributorKey(range: AttributedRange): string {
  return JSON.stringify(contributor(range))
}

function modelOf(range: AttributedRange): string | null {
  return strongest(range.evidence)?.model ?? null
}

function groupBy(
  ranges: readonly AttributedRange[],
  keyOf: (range: AttributedRange) => string,
): ReadonlyMap<string, readonly AttributedRange[]> {
  const groups = new Map<string, AttributedRange[]>()
  for (const range of ranges) {
    const key = keyOf(range)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [range])
    else group.push(range)
  }
  return groups
}
