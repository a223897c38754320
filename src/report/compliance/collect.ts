import { createHash } from 'node:crypto'
import { type DecisionFacts, readDecision } from './decision-facts.ts'
import { type EventFacts, readEvent } from './event-facts.ts'
import { countAt, textAt } from './read-json.ts'
import { type Period } from './report.ts'
import { sharing } from './sharing.ts'
import { beginSilences, type Silences } from './silences.ts'
import { readVerdict, type VerdictFacts } from './verdict-facts.ts'

/** What is taken in for a report, event by event and verdict by verdict, so that a log of any length fits. */
export interface Collection {
  readonly period: Period
  /** Null: every repository. */
  readonly repositoryIds: ReadonlySet<number> | null
  readonly decisions: Map<number, DecisionFacts>
  readonly merges: Merge[]
  /** Events that are exceptions by themselves. */
  readonly remarkable: EventFacts[]
  /** By the digest the log holds; null: not that verdict. */
  readonly verdicts: Map<string, VerdictFacts | 'altered'>
  readonly silences: Silences
  /** Holds texts that many events have alike once. */
  readonly shareText: (text: string) => string
  /** The same for lists of groups. */
  readonly shareFindings: (findings: VerdictFacts['findings']) => VerdictFacts['findings']
  eventsInPeriod: number
}

export interface Merge {
  readonly event: Omit<EventFacts, 'body'>
  readonly mergeSha: string
  /** Of the verdict on the merged head; null when there was none. */
  readonly decision: DecisionFacts | null
}

export function beginCollection(scope: Pick<Collection, 'period' | 'repositoryIds'>): Collection {
  const shareText = sharing<string>()
  const shareFindings = sharing<VerdictFacts['findings']>()
  return {
    ...scope,
    shareText: (text) => shareText(text, text),
    shareFindings: (findings) => shareFindings(JSON.stringify(findings), findings),
    decisions: new Map(),
    merges: [],
    remarkable: [],
    verdicts: new Map(),
    silences: beginSilences(scope.period),
    eventsInPeriod: 0,
  }
}

const remarkableTypes: ReadonlySet<string> = new Set([
  'override.used',
  'push.direct',
  'waiver.granted',
  'waiver.denied',
  'waiver.revoked',
  'waiver.expired',
  'analysis.failed',
  'delivery.rejected',
])

/** Takes in the next line of the log; `#<leaf>` is one whose body was pruned. */
export function collectEvent(into: Collection, seq: number, line: string): void {
  const isPruned = line.startsWith('#')
  const event = isPruned ? null : readEvent(seq, line)
  if (event === null) {
    into.silences.lost(isPruned ? 'pruned' : 'unreadable')
    return
  }
  into.silences.seen(event.at)
  const isInPeriod = isWithin(into.period, event.at)
  if (isInPeriod) into.eventsInPeriod += 1
  if (!isInScope(into, event)) return
  if (event.type === 'decision.recorded')
    into.decisions.set(seq, readDecision(event, into.shareText))
  if (isInPeriod) keep(into, event)
}

function keep(into: Collection, event: EventFacts): void {
  if (event.type === 'pr.merged' || event.type === 'merge.without_decision') {
    const { body, ...facts } = event
    const actor = into.shareText(event.actor)
    const mergeSha = textAt(body, 'subject', 'merge', 'gitCommit')
    into.merges.push({ event: { ...facts, actor }, mergeSha, decision: decisionOf(into, event) })
  } else if (remarkableTypes.has(event.type)) into.remarkable.push(event)
}

function isWithin({ from, to }: Period, at: string): boolean {
  const day = at.slice(0, 10)
  return from <= day && day <= to
}

function isInScope({ repositoryIds }: Collection, { repositoryId }: EventFacts): boolean {
  if (repositoryIds === null) return true
  return repositoryId !== null && repositoryIds.has(repositoryId)
}

/** The verdict a merge names, when it is one on this very head. */
function decisionOf({ decisions }: Collection, event: EventFacts): DecisionFacts | null {
  const seq = countAt(event.body, 'decision', 'seq')
  const decision = seq === null ? undefined : decisions.get(seq)
  const isOfHead =
    decision?.repositoryId === event.repositoryId &&
    decision.number === event.number &&
    decision.headSha === event.headSha
  return isOfHead ? decision : null
}

export interface WantedVerdicts {
  readonly digests: ReadonlySet<string>
  /** When the oldest of them went on record; null when none is wanted. */
  readonly since: string | null
}

/** The verdicts of the merges, by the digests the log holds. */
export function wantedVerdicts({ merges }: Collection): WantedVerdicts {
  const decisions = merges.flatMap(({ decision }) => (decision === null ? [] : [decision]))
  const digests = new Set(decisions.map(({ digest }) => digest).filter((one) => one !== ''))
  const [since = null] = decisions.map(({ at }) => at).toSorted()
  return { digests, since }
}

/** Takes in a stored verdict under the digest it is filed under. */
export function collectVerdict(into: Collection, stored: StoredVerdict): void {
  const isTheOne = createHash('sha256').update(stored.body).digest('hex') === stored.digest
  const facts = isTheOne ? readVerdict(stored.body) : 'altered'
  if (facts === null) return
  into.verdicts.set(
    stored.digest,
    facts === 'altered' ? facts : { ...facts, findings: into.shareFindings(facts.findings) },
  )
}

export interface StoredVerdict {
  readonly digest: string
  /** Canonical JSON. */
  readonly body: string
}
