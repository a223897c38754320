import { visibleText } from '../visible-text.ts'
import { type Collection } from './collect.ts'
import { type EventFacts } from './event-facts.ts'
import { type ExceptionKind } from './exception-kinds.ts'
import { textAt, valueAt } from './read-json.ts'
import { type MergedChange, type ReportException } from './report.ts'

type Unnamed = Omit<ReportException, 'repository'>

/** What an auditor asks about by itself, in the order of the log. */
export function exceptionsOf(
  collection: Collection,
  population: readonly MergedChange[],
): readonly Unnamed[] {
  const ofEvents = collection.remarkable.map((event) => ofEvent(event))
  const ofChanges = population.flatMap((change) => ofChange(change, collection))
  return [...ofEvents, ...ofChanges].toSorted(
    (first, second) => first.seq - second.seq || (first.kind < second.kind ? -1 : 1),
  )
}

const kindOfEvent: ReadonlyMap<string, ExceptionKind> = new Map([
  ['override.used', 'override'],
  ['push.direct', 'direct-push'],
  ['waiver.granted', 'waiver-granted'],
  ['waiver.denied', 'waiver-denied'],
  ['waiver.revoked', 'waiver-revoked'],
  ['waiver.expired', 'waiver-expired'],
  ['analysis.failed', 'analysis-failed'],
])

function ofEvent(event: EventFacts): Unnamed {
  const { seq, at, repositoryId, number, headSha, actor } = event
  const kind = kindOfEvent.get(event.type) ?? 'delivery-rejected'
  const detail = visibleText(detailOf(event), 300)
  return { kind, seq, at, repositoryId, number, commit: headSha, actor, detail }
}

function detailOf({ type, body }: EventFacts): string {
  if (type === 'override.used') return `verdict: ${textAt(body, 'decision', 'result')}`
  if (type === 'push.direct') return valueAt(body, 'forced') === true ? 'forced' : 'not forced'
  if (type === 'waiver.granted' || type === 'waiver.expired' || type === 'waiver.revoked') {
    return waiverText(body)
  }
  return textAt(body, 'reason_code')
}

function waiverText(body: unknown): string {
  const waiver = valueAt(body, 'waiver')
  const rule = textAt(waiver, 'scope', 'rule')
  const until = textAt(waiver, 'expires_at')
  return [
    textAt(waiver, 'id'),
    textAt(waiver, 'kind'),
    rule === '' ? '' : `${rule} (${textAt(waiver, 'scope', 'kind')})`,
    until === '' ? '' : `until ${until}`,
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

function ofChange(change: MergedChange, collection: Collection): readonly Unnamed[] {
  const { decision } = change
  if (decision === null) return [about(change, 'merge-without-verdict', '')]
  const isHeld = decision.result === 'require-review' || decision.result === 'block'
  const found: Unnamed[] = []
  if (isHeld && decision.mode === 'observe') {
    found.push(about(change, 'held-while-observing', `verdict: ${decision.result}`))
  }
  if (decision.gaps > 0) found.push(about(change, 'gap', gapText(change, collection)))
  if (change.verdict === 'missing') found.push(about(change, 'verdict-missing', ''))
  if (change.verdict === 'altered') found.push(about(change, 'verdict-altered', ''))
  return found
}

function gapText({ decision }: MergedChange, { decisions, verdicts }: Collection): string {
  const digest = decisions.get(decision?.seq ?? -1)?.digest ?? ''
  const verdict = verdicts.get(digest)
  const reasons = verdict === undefined || verdict === 'altered' ? [] : verdict.gaps
  const parts = reasons.map(([reason, count]) => `${reason} ${count}`)
  return [`${decision?.gaps ?? 0} in all`, ...parts].join(' · ')
}

function about(change: MergedChange, kind: ExceptionKind, detail: string): Unnamed {
  const { seq, at, repositoryId, number, headSha, mergedBy } = change
  return { kind, seq, at, repositoryId, number, commit: headSha, actor: mergedBy, detail }
}
