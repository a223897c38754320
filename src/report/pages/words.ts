import { type Origin } from '../../core/attribution.ts'
import { type Category, type Severity } from '../../core/finding.ts'
import { type Action } from '../../core/policy.ts'
import { type WaiverKind } from '../../core/waiver.ts'
import { type Html } from '../compliance/html-text.ts'
import { badge, type Tone } from './markup.ts'

export const originWords = {
  ai: 'AI',
  mixed: 'AI and a person',
  bot: 'Bot',
  human: 'Person',
  unknown: 'Unmarked',
} as const satisfies Record<Origin, string>

export const categoryWords = {
  code: 'Code',
  secret: 'Secrets',
  dependency: 'Dependencies',
  infrastructure: 'Infrastructure',
  provenance: 'Provenance',
} as const satisfies Record<Category, string>

const actionWords = {
  allow: ['good', 'Allowed'],
  warn: ['medium', 'Allowed with a warning'],
  'require-review': ['high', 'Needs a review'],
  block: ['bad', 'Blocked'],
} as const satisfies Record<Action, readonly [Tone, string]>

const actionTable: ReadonlyMap<string, readonly [Tone, string]> = new Map(
  Object.entries(actionWords),
)

/** The verdict in words; null: there is none. What no version known here says is shown as it stands. */
export function actionBadge(action: string | null): Html {
  if (action === null) return badge('bad', 'No verdict')
  const [tone, text] = actionTable.get(action) ?? ['low', action]
  return badge(tone, text)
}

export function severityBadge(severity: Severity): Html {
  return badge(severity, severity)
}

/** Types of event that people ask about by themselves. */
export const exceptionWords = {
  'merge.without_decision': 'Merged without a verdict on the head',
  'override.used': 'Merged although the verdict held it',
  'push.direct': 'Pushed past every pull request',
  'waiver.granted': 'Waivers granted',
  'waiver.denied': 'Waivers refused',
  'waiver.revoked': 'Waivers taken back',
  'waiver.expired': 'Waivers that ran out',
  'analysis.failed': 'Heads that could not be judged',
} as const

export const waiverKindWords = {
  accepted: 'accepted for a while',
  'false-positive': 'a false positive',
} as const satisfies Record<WaiverKind, string>
