import { type Attribution, type Origin, rangeAt } from '../core/attribution.ts'
import { type Finding } from '../core/finding.ts'
import { strongest } from '../report/authorship.ts'
import { toolTitle } from '../report/tool-title.ts'

const words = {
  ai: 'AI',
  mixed: 'AI and a person',
  bot: 'a bot',
  human: 'a person',
  unknown: 'unknown: the commit carries no mark',
} as const satisfies Record<Origin, string>

/** Who wrote the lines of a finding and how we know, as plain text: `Written by AI: Claude Code, from commit trailer.` */
export function originLine({ origin, location }: Finding, attribution: Attribution): string {
  const range = rangeAt(attribution, location.path, location.startLine)
  const evidence = range?.origin === origin ? strongest(range.evidence) : null
  if (evidence === null) return `Written by ${words[origin]}.`
  const tool = evidence.tool === null ? '' : `: ${toolTitle(evidence.tool)}`
  return `Written by ${words[origin]}${tool}, from ${evidence.detail}.`
}
