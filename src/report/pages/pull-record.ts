import { escaped, type Html, table } from '../compliance/html-text.ts'
import { type Place, pullAddress } from './addresses.ts'
import { code, download, facts, timeOf } from './markup.ts'

/** What the audit log holds of a pull request. */
export interface PullRecord {
  readonly log: string
  /** In the order of the log. */
  readonly events: readonly RecordedEvent[]
  /** The log as it was last signed; null before its first checkpoint. */
  readonly checkpoint: {
    readonly size: number
    readonly root: string
    readonly vkey: string
  } | null
}

export interface RecordedEvent {
  readonly seq: number
  readonly type: string
  readonly time: string
  /** Lower-case hex. */
  readonly leaf: string
}

/** Where the events stand in the log, and how anybody can check that without trusting this server. */
export function recordSection(
  { log, events, checkpoint }: PullRecord,
  pull: Place & { readonly number: number },
): Html {
  const rows = events.map(({ seq, type, time, leaf }) => [
    code(String(seq)),
    escaped(type),
    timeOf(time),
    code(leaf),
    proofLinks(pull, seq),
  ])
  const head = ['Place', 'Event', 'On record since', 'Leaf hash', 'Evidence']
  return `<h2>Proof</h2>
${checkpointFacts(log, checkpoint)}${table({ caption: 'Events of this pull request in the audit log', head, rows })}${howTo}`
}

function checkpointFacts(log: string, checkpoint: PullRecord['checkpoint']): Html {
  if (checkpoint === null) return '<p>The log has no signed checkpoint yet.</p>\n'
  return facts([
    ['Audit log', code(log)],
    ['Signed state', `${checkpoint.size} events, root ${code(checkpoint.root)}`],
    ['Verifier key', code(checkpoint.vkey)],
  ])
}

function proofLinks(pull: Place & { readonly number: number }, seq: number): Html {
  const address = pullAddress(pull, pull.number).concat('/proof')
  return `${download(`${address}?seq=${seq}&part=event`, 'Event')} · ${download(`${address}?seq=${seq}&part=proof`, 'Proof')}`
}

const howTo: Html = `<p>To check an event without trusting this server, save its two files and run, with the verifier key you were given by another way:</p>
<pre><code>countersign audit check-proof EVENT.json PROOF.tlog-proof --vkey KEY</code></pre>
`
