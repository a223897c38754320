/** An event of the log, as it is read here. */
export interface Event {
  readonly seq: number
  readonly type: string
  readonly time: string
  readonly body: {
    readonly subject?: Subject
    readonly decision?: Partial<Decided> | null
    readonly ai?: { readonly lines: Readonly<Record<string, number>> }
    readonly rules?: { readonly sha256: string }
    readonly evidence?: readonly { readonly kind: string; readonly sha256: string }[]
  }
}

interface Subject {
  readonly repo_id: number
  readonly pr?: number
  readonly head?: { readonly gitCommit: string }
}

interface Decided {
  readonly seq: number
  readonly result: string
  readonly mode: string
  readonly approved_by: readonly string[]
  readonly gaps: number
}

interface Finding {
  readonly origin: string
  readonly severity: string
  readonly category: string
  readonly cwe: readonly number[]
}

export interface Change {
  readonly seq: number
  readonly repository: number
  readonly decision: Event | null
  readonly findings: readonly Finding[] | null
}

/** The verdict a merge names counts when it is one on the same head of the same pull request. */
export function changeOf(
  merge: Event,
  events: readonly Event[],
  stored: ReadonlyMap<string, string>,
): Change {
  const { seq, body } = merge
  const decision =
    events.find(
      (event) =>
        event.type === 'decision.recorded' &&
        event.seq === body.decision?.seq &&
        headOf(event) === headOf(merge),
    ) ?? null
  const findings = findingsIn(stored.get(digestOf(decision)))
  return { seq, repository: body.subject?.repo_id ?? 0, decision, findings }
}

function digestOf(decision: Event | null): string {
  return decision?.body.evidence?.[0]?.sha256 ?? ''
}

function headOf({ body: { subject } }: Event): string {
  return JSON.stringify([subject?.repo_id, subject?.pr, subject?.head])
}

function findingsIn(verdict: string | undefined): Change['findings'] {
  if (verdict === undefined) return null
  const { analysis } = JSON.parse(verdict) as { analysis: { findings: readonly Finding[] } }
  return analysis.findings
}

export interface Exception {
  readonly kind: string
  readonly repository: number | null
}

export const kindByType: Readonly<Record<string, string>> = {
  'override.used': 'override',
  'push.direct': 'direct-push',
  'waiver.granted': 'waiver-granted',
  'waiver.denied': 'waiver-denied',
  'waiver.revoked': 'waiver-revoked',
  'waiver.expired': 'waiver-expired',
  'analysis.failed': 'analysis-failed',
  'delivery.rejected': 'delivery-rejected',
}

export function exceptionOf({ type, body }: Event): readonly Exception[] {
  const kind = kindByType[type]
  return kind === undefined ? [] : [{ kind, repository: body.subject?.repo_id ?? null }]
}

export function exceptionsOf({ decision, findings, repository }: Change): readonly Exception[] {
  if (decision === null) return [{ kind: 'merge-without-verdict', repository }]
  const { result, mode, gaps = 0 } = decision.body.decision ?? {}
  const isHeld = mode === 'observe' && (result === 'require-review' || result === 'block')
  return [
    ...(isHeld ? [{ kind: 'held-while-observing', repository }] : []),
    ...(gaps > 0 ? [{ kind: 'gap', repository }] : []),
    ...(findings === null ? [{ kind: 'verdict-missing', repository }] : []),
  ]
}

export function linesOf({ decision }: Change): Readonly<Record<string, number>> {
  return decision?.body.ai?.lines ?? {}
}

/** Exceptions that no event is by itself. */
export const derivedKinds = [
  'merge-without-verdict',
  'held-while-observing',
  'gap',
  'verdict-missing',
  'verdict-altered',
]
