import { governanceStatement, type ProvenEvent, svrStatement } from './governance.ts'
import { type Signer } from './note.ts'
import { type Bundle, signBundle } from './statement.ts'

export interface Attestation {
  /** File name: `<place of the verdict>.<kind>.sigstore.json`. */
  readonly name: string
  /** A merge names the verdict. */
  readonly isMerged: boolean
  readonly bundle: Bundle
}

interface Attesting {
  /** Events of one pull request. */
  readonly events: readonly ProvenEvent[]
  /** `owner/name`. */
  readonly repository: string
  readonly signer: Signer
}

/** Of each verdict a governance statement, and of one that let the commit in a Simple Verification Result, signed. */
export function attest({ events, repository, signer }: Attesting): readonly Attestation[] {
  return events.flatMap((decision): readonly Attestation[] => {
    const { event } = decision
    if (event.type !== 'decision.recorded') return []
    const merge = events.find((one) => isMergeOf(one, event.seq)) ?? null
    const attested = { decision, merge, repository }
    const svr = svrStatement(attested)
    return [
      { kind: 'governance', statement: governanceStatement(attested) },
      ...(svr === null ? [] : [{ kind: 'svr', statement: svr }]),
    ].map(({ kind, statement }) => ({
      name: `${event.seq}.${kind}.sigstore.json`,
      isMerged: merge !== null,
      bundle: signBundle(statement, signer),
    }))
  })
}

function isMergeOf({ event }: ProvenEvent, seq: number): boolean {
  const { decision } = event.body
  return (
    event.type === 'pr.merged' &&
    typeof decision === 'object' &&
    decision !== null &&
    'seq' in decision &&
    decision.seq === seq
  )
}
