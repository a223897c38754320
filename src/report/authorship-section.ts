import { type Assessment } from '../core/assessment.ts'
import { type Attribution, type Origin } from '../core/attribution.ts'
import { type Authorship, authorships } from './authorship.ts'
import { type Section } from './fit-sections.ts'
import { counted, prose } from './markdown.ts'
import { toolTitle } from './tool-title.ts'

/** Who wrote how much, and on what evidence, in three lines: AI, people and bots, unmarked. */
export function authorshipSection({ attribution, decision }: Assessment): Section | null {
  const all = authorships(attribution.ranges)
  if (all.length === 0) return null
  const unmarked = decision.reasons.find((reason) => reason.policyRule.startsWith('unmarked/'))
  return {
    opening: '### Who wrote the added lines',
    items: [
      `- **AI:** ${listOf(all, ['ai', 'mixed'])}`,
      `- **People and bots:** ${listOf(all, ['human', 'bot'])}`,
      `- **Unmarked:** ${unmarkedText(all, unmarked?.policyRule ?? '')}`,
      ...strippedMarkers(attribution),
    ],
    closing: '',
    omitted: (count) => `- and ${counted(count, 'more line')}`,
    maxBytes: 6_000,
  }
}

/** A push that removes a marker changes nothing, and is said. */
function strippedMarkers({ commits }: Attribution): readonly string[] {
  const stripped = commits.filter(({ evidence }) =>
    evidence.some(({ signal }) => signal === 'memory/earlier-push'),
  ).length
  if (stripped === 0) return []
  const have = stripped === 1 ? 'has' : 'have'
  return [
    `- **Markers removed:** ${counted(stripped, 'commit')} ${have} lost the AI marker of an earlier push; what was known then counts.`,
  ]
}

const maxGroups = 4

function listOf(all: readonly Authorship[], origins: readonly Origin[]): string {
  const groups = all.filter(({ origin }) => origins.includes(origin))
  if (groups.length === 0) return 'none'
  const shown = groups.slice(0, maxGroups).map((group) => groupText(group))
  const rest = groups.slice(maxGroups)
  if (rest.length > 0) {
    const lines = rest.reduce((sum, group) => sum + group.lines, 0)
    shown.push(`${counted(rest.length, 'more kind')} of trace, ${counted(lines, 'line')}`)
  }
  return shown.join('; ')
}

function groupText({ origin, evidence, lines, commits }: Authorship): string {
  const parts = [
    nameOf(origin, evidence?.tool ?? null),
    evidence === null ? 'no trace' : traceText(evidence.detail, evidence.strength),
    ...(commits === 0 ? [] : [counted(commits, 'commit')]),
    counted(lines, 'line'),
  ]
  return parts.join(', ')
}

const originNames = {
  ai: 'tool not named',
  mixed: 'tool not named',
  bot: 'automation',
  human: 'people',
  unknown: 'unmarked',
} as const satisfies Record<Origin, string>

function nameOf(origin: Origin, tool: string | null): string {
  const name = tool === null ? originNames[origin] : prose(toolTitle(tool), 60)
  return origin === 'mixed' ? `${name} together with a person` : name
}

function traceText(detail: string, strength: string): string {
  const text = prose(detail, 80)
  return strength === 'declared' ? text : `${text} (${strength})`
}

const countsAs: ReadonlyMap<string, string> = new Map([
  ['unmarked/human', 'counted as written by a person'],
  ['unmarked/ai', 'counted as generated'],
  ['unmarked/unknown-blocks', 'the policy wants every commit marked'],
])

/** No mark is no evidence of a person, so what the policy makes of such lines is always said. */
function unmarkedText(all: readonly Authorship[], policyRule: string): string {
  const groups = all.filter(({ origin }) => origin === 'unknown')
  if (groups.length === 0) return 'none'
  const lines = groups.reduce((sum, group) => sum + group.lines, 0)
  const commits = groups.reduce((sum, group) => sum + group.commits, 0)
  const known = commits === 0 ? '' : `${counted(commits, 'commit')}, `
  const meaning = countsAs.get(policyRule) ?? 'what they count as was not recorded'
  return `${known}${counted(lines, 'line')}, ${meaning}`
}
