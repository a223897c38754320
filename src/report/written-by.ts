import { type Attribution, type Origin } from '../core/attribution.ts'
import { type Finding } from '../core/finding.ts'
import { strongest } from './authorship.ts'
import { toolTitle } from './tool-title.ts'

const names = {
  ai: 'AI',
  mixed: 'AI and a person',
  bot: 'a bot',
  human: 'a person',
  unknown: 'an unmarked commit',
} as const satisfies Record<Origin, string>

/** Who wrote the lines of a finding and how we know, as plain text: `AI (Claude Code, commit trailer)`. */
export function writtenBy({ origin, location }: Finding, { ranges }: Attribution): string {
  const range = ranges.find(
    (candidate) =>
      candidate.path === location.path &&
      candidate.origin === origin &&
      candidate.startLine <= location.endLine &&
      candidate.endLine >= location.startLine,
  )
  const evidence = strongest(range?.evidence ?? [])
  if (evidence === null) return names[origin]
  const tool = evidence.tool === null ? '' : `${toolTitle(evidence.tool)}, `
  return `${names[origin]} (${tool}${evidence.detail})`
}
