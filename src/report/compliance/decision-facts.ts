import { type Origin, origins } from '../../core/attribution.ts'
import { type EventFacts } from './event-facts.ts'
import { countAt, listAt, textAt, valueAt } from './read-json.ts'
import { type LinesByOrigin, type MergedDecision } from './report.ts'

/** A verdict as the log has it. */
export interface DecisionFacts extends MergedDecision {
  readonly repositoryId: number | null
  readonly number: number | null
  readonly headSha: string
  readonly at: string
  readonly hasDelivery: boolean
  readonly lines: LinesByOrigin | null
  /** SHA-256 of the whole verdict; empty when the event names none. */
  readonly digest: string
}

/** `share` holds texts that many verdicts have alike once. */
export function readDecision(event: EventFacts, share: (text: string) => string): DecisionFacts {
  const { seq, body, repositoryId, number, headSha } = event
  const evidence = listAt(body, 'evidence').find((one) => textAt(one, 'kind') === 'assessment')
  const waived = listAt(body, 'decision', 'waived').map((one) => textAt(one, 'waiver'))
  return {
    seq,
    at: event.at,
    repositoryId,
    number,
    headSha,
    result: share(textAt(body, 'decision', 'result')),
    mode: share(textAt(body, 'decision', 'mode')),
    policySha256: share(textAt(body, 'policy', 'sha256')),
    rulesSha256: share(textAt(body, 'rules', 'sha256')),
    approvedBy: listAt(body, 'decision', 'approved_by').filter((id) => typeof id === 'string'),
    waivers: [...new Set(waived)].toSorted(),
    gaps: countAt(body, 'decision', 'gaps') ?? 0,
    hasDelivery: textAt(body, 'trigger', 'delivery_id') !== '',
    lines: linesOf(valueAt(body, 'ai', 'lines')),
    digest: textAt(evidence, 'sha256'),
  }
}

function linesOf(value: unknown): LinesByOrigin | null {
  const lines: Record<Origin, number> = { ai: 0, mixed: 0, bot: 0, human: 0, unknown: 0 }
  for (const origin of origins) {
    const count = countAt(value, origin)
    if (count === null) return null
    lines[origin] = count
  }
  return lines
}
