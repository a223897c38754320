import { type Hover, MarkupKind } from 'vscode-languageserver/node'
import { type AttributedRange, type Evidence, type Origin } from '../core/attribution.ts'
import { type Finding } from '../core/finding.ts'
import { type Action } from '../core/policy.ts'
import { type JudgedFinding } from '../report/judged-findings.ts'
import { code, prose, ruleText } from '../report/markdown.ts'
import { toolTitle } from '../report/tool-title.ts'
import { visibleText } from '../report/visible-text.ts'

export interface HoverSubject {
  /** Those on the line. */
  readonly findings: readonly JudgedFinding[]
  /** Null: not committed yet; `unknown` when nobody can say. */
  readonly origin: AttributedRange | null | 'unknown'
  readonly isMarkdown: boolean
}

/** What is wrong with a line and who wrote it; null when there is nothing to say. */
export function toHover({ findings, origin, isMarkdown }: HoverSubject): Hover | null {
  const words = isMarkdown ? markdown : plain
  const parts = findings.map(({ finding, action }) => describe(finding, action, words))
  if (origin !== 'unknown') parts.push(describeOrigin(origin, words))
  if (parts.length === 0) return null
  const kind = isMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText
  return { contents: { kind, value: parts.join(words.rule) } }
}

interface Words {
  readonly strong: (text: string) => string
  readonly name: (text: string) => string
  readonly text: (text: string) => string
  readonly ours: (text: string) => string
  readonly rule: string
}

const maxText = 2_000

const markdown: Words = {
  strong: (text) => `**${prose(text)}**`,
  name: (text) => code(text),
  text: (text) => prose(text, maxText),
  ours: (text) => ruleText(text, maxText),
  rule: '\n\n---\n\n',
}

const plain: Words = {
  strong: (text) => visibleText(text, maxText),
  name: (text) => visibleText(text, maxText),
  text: (text) => visibleText(text, maxText),
  ours: (text) => visibleText(text, maxText),
  rule: '\n\n',
}

const consequences = {
  block: 'blocks a merge',
  'require-review': 'asks for a review',
  warn: 'is a warning',
  allow: 'is let in',
} as const satisfies Record<Action, string>

function describe(finding: Finding, action: Action, words: Words): string {
  const { severity, confidence } = finding
  const facts = `${severity} severity, ${confidence} confidence, ${consequences[action]}`
  const steps = finding.trace.map(
    ({ location, note }, index) => `${index + 1}. line ${location.startLine}: ${words.ours(note)}`,
  )
  return [
    `${words.strong(finding.title)} ${words.name(finding.ruleId)} (${facts})`,
    words.ours(finding.message),
    `What to do: ${words.ours(finding.remediation)}`,
    ...(steps.length === 0 ? [] : [`How the value gets here:\n\n${steps.join('\n')}`]),
  ].join('\n\n')
}

const writers = {
  ai: 'AI',
  mixed: 'AI and a person',
  bot: 'a bot',
  human: 'a person',
  unknown: 'not marked: no trace says who wrote it',
} as const satisfies Record<Origin, string>

function describeOrigin(range: AttributedRange | null, words: Words): string {
  if (range === null) return 'Written by: not committed yet'
  const commit =
    range.commitSha === null ? '' : `, commit ${words.name(range.commitSha.slice(0, 8))}`
  const evidence = range.evidence.map((one) => `- ${describeEvidence(one, words)}`)
  const head = `Written by: ${writers[range.origin]}${commit}`
  return evidence.length === 0 ? head : `${head}\n\n${evidence.join('\n')}`
}

function describeEvidence({ tool, model, detail, strength }: Evidence, words: Words): string {
  const who = [tool === null ? '' : toolTitle(tool), model ?? ''].filter((part) => part !== '')
  return words.text(`${[...who, detail].join(', ')} (${strength})`)
}
