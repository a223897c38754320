import { type Waiver, type WaiverScope } from '../../core/waiver.ts'
import { escaped, type Html, table } from '../compliance/html-text.ts'
import { pullAddress } from './addresses.ts'
import { code, empty, link, pathTo, timeOf } from './markup.ts'
import { waiverKindWords } from './words.ts'

export const waiverStates = ['in-force', 'due', 'ended'] as const
export type WaiverState = (typeof waiverStates)[number]

export interface ListedWaiver {
  readonly repositoryId: number
  readonly waiver: Waiver
  /** Epoch milliseconds; null while it was not ended. */
  readonly endedAt: number | null
}

export interface WaiversModel {
  readonly state: WaiverState
  /** In how many days a waiver has to end to be due. */
  readonly days: number
  readonly waivers: readonly (ListedWaiver & { readonly owner: string; readonly name: string })[]
  /** Where the next page is; null on the last. */
  readonly next: string | null
}

const stateWords = {
  'in-force': 'In force',
  due: 'Due to expire',
  ended: 'Ended',
} as const satisfies Record<WaiverState, string>

/** Who lets which findings in, until when, and why: kept until the day so that somebody looks again. */
export function waiversPage({ state, days, waivers, next }: WaiversModel): Html {
  const choices = waiverStates.map((one) =>
    one === state
      ? `<strong aria-current="true">${stateWords[one]}</strong>`
      : link(pathTo(['waivers'], { state: one }), stateWords[one]),
  )
  const rows = waivers.map(({ waiver, owner, name, endedAt }) => [
    code(waiver.id),
    link(pullAddress({ owner, name }, waiver.number), escaped(`${owner}/${name}#${waiver.number}`)),
    scopeText(waiver.scope),
    waiverKindWords[waiver.kind],
    escaped(waiver.until) + (endedAt === null ? '' : `<br>ended ${timeOf(endedAt)}`),
    escaped(waiver.grantedBy.login),
    escaped(waiver.reason),
  ])
  const head = ['Waiver', 'Granted in', 'Lets in', 'Kind', 'Last day', 'On the word of', 'Reason']
  const caption = state === 'due' ? `Due to expire within ${days} days` : stateWords[state]
  const list = rows.length === 0 ? emptyTexts[state] : table({ caption, head, rows })
  const more = next === null ? '' : `<p class="pager">${link(next, 'More')}</p>\n`
  return `<p class="pager">${choices.join(' ')}</p>\n${list}${more}`
}

const emptyTexts = {
  'in-force': empty(
    'No waiver is in force.',
    'A finding is let in by a comment on its pull request, from somebody the policy allows: <code>/countersign waive FINGERPRINT reason: … until: 30d</code>',
  ),
  due: empty('No waiver is about to run out.', 'Look again in a few days.'),
  ended: empty(
    'No waiver has ended yet.',
    'Waivers end on their last day or when they are taken back.',
  ),
} as const satisfies Record<WaiverState, Html>

function scopeText(scope: WaiverScope): Html {
  switch (scope.kind) {
    case 'finding':
      return `the finding ${code(scope.fingerprint)}`
    case 'path':
      return `${code(scope.ruleId)} in ${code(scope.path)}`
    case 'repository':
      return `${code(scope.ruleId)} in the whole repository`
  }
}
