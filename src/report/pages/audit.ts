import { escaped, type Html, table } from '../compliance/html-text.ts'
import { counted } from '../markdown.ts'
import { pullAddress, repositoryAddress } from './addresses.ts'
import { badge, code, empty, facts, link, notice, pathTo, timeOf } from './markup.ts'

/** An event about a repository the viewer can read. */
export interface ShownEvent {
  readonly seq: number
  readonly type: string
  /** Epoch milliseconds. */
  readonly time: number
  readonly repositoryId: number
  readonly number: number | null
  /** Lower-case hex. */
  readonly leaf: string
}

/** How far the server has checked its own log. */
export type LogState =
  /** All events add up to the signed root. `at` is when that was found, epoch milliseconds. */
  | { readonly kind: 'verified'; readonly size: number; readonly at: number }
  /** The first `done` of `size` are read; no mistake so far. */
  | { readonly kind: 'reading'; readonly done: number; readonly size: number }
  | { readonly kind: 'broken'; readonly problem: string; readonly at: number }

export interface AuditModel {
  /** Names of the logs the viewer has repositories in. */
  readonly logs: readonly string[]
  readonly log: string
  readonly size: number
  readonly vkey: string
  readonly state: LogState
  readonly type: string | null
  readonly events: readonly (ShownEvent & { readonly owner: string; readonly name: string })[]
  /** Events of the log that are about other repositories or about none. */
  readonly notShown: number
  /** Place to go on from; null on the last page. */
  readonly next: number | null
}

/** The audit log as far as a person may read it, and whether it is whole. */
export function auditPage(model: AuditModel): Html {
  const { log, size, vkey, state, notShown } = model
  return [
    stateNotice(state),
    facts([
      ['Log', logChoice(model)],
      ['Events', String(size)],
      ['Not shown', `${notShown} events are about repositories you cannot read, or about none`],
      ['Verifier key', `${code(vkey)} – compare it with the one you were given by another way`],
    ]),
    eventList(model),
    howTo(log),
  ].join('')
}

function stateNotice(state: LogState): Html {
  switch (state.kind) {
    case 'verified':
      return notice(
        `${badge('good', 'Verified')} ${counted(state.size, 'event')} in all, adding up to the root the checkpoint was signed for, as of ${timeOf(state.at)}. That is this server’s word: below is how to check without it.`,
      )
    case 'reading':
      return notice(
        `${badge('medium', 'Being verified')} ${state.done} of ${state.size} events are read, without a mistake so far. Load the page again to go on.`,
      )
    case 'broken':
      return `<p class="notice bad">${badge('bad', 'Broken')} ${escaped(state.problem)} Found ${timeOf(state.at)}. Keep the database as it is, and run <code>countersign audit export</code> and <code>countersign audit verify</code>: they say where.</p>\n`
  }
}

function logChoice({ logs, log }: AuditModel): Html {
  return logs
    .map((one) =>
      one === log
        ? `<strong>${code(one)}</strong>`
        : link(pathTo(['audit'], { log: one }), code(one)),
    )
    .join(' ')
}

function eventList(model: AuditModel): Html {
  const { events, next, log, type } = model
  const rows = events.map(({ seq, type: name, time, leaf, owner, name: repo, number }) => [
    code(String(seq)),
    link(pathTo(['audit'], { log, type: name }), escaped(name)),
    timeOf(time),
    number === null
      ? link(repositoryAddress({ owner, name: repo }), escaped(`${owner}/${repo}`))
      : link(pullAddress({ owner, name: repo }, number), escaped(`${owner}/${repo}#${number}`)),
    code(leaf),
  ])
  const head = ['Place', 'Event', 'On record since', 'About', 'Leaf hash']
  const all =
    type === null
      ? ''
      : `<p>Only ${code(type)}. ${link(pathTo(['audit'], { log }), 'All events')}</p>\n`
  const more =
    next === null
      ? ''
      : `<p class="pager">${link(pathTo(['audit'], { log, type, before: next }), 'Earlier events')}</p>\n`
  const nothing = empty(
    'No event to show.',
    'Events appear when pull requests of your repositories are judged and merged.',
  )
  const list =
    rows.length === 0 ? nothing : table({ caption: 'Events, the newest first', head, rows })
  return `<h2>Events</h2>\n${all}${list}${more}`
}

function howTo(log: string): Html {
  return `<h2>Check it without this server</h2>
<p>Whoever runs the server exports the log; anybody with the verifier key checks it offline, with the public key alone:</p>
<pre><code>countersign audit export --log ${escaped(log)} --out DIR
countersign audit verify DIR --vkey KEY</code></pre>
`
}
