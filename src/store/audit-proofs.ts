import { type ProvenEvent } from '../audit/governance.ts'
import { formatProof } from '../audit/proof.ts'
import { type LogHead, readHead } from './audit-export.ts'
import { eventsOfPullRequest, type LoggedEvent } from './audit-log.ts'
import { logTreeOf } from './log-tree.ts'
import { type Store } from './store.ts'

export interface ProvenPullRequest {
  /** The state of the log the proofs lead to. */
  readonly head: LogHead
  readonly events: readonly (LoggedEvent & ProvenEvent)[]
}

/** Each event of one pull request with its proof; null when the log holds none. */
export async function provePullRequest(
  store: Store,
  pull: { readonly log: string; readonly repositoryId: number; readonly number: number },
): Promise<ProvenPullRequest | null> {
  const head = await readHead(store, pull.log)
  if (head === null) return null
  const logged = await eventsOfPullRequest(store, pull)
  const inHead = logged.filter(({ event }) => event.seq < head.size)
  if (inHead.length === 0) return null
  const { checkpoint, size } = head
  const events: (LoggedEvent & ProvenEvent)[] = []
  for (const one of inHead) {
    const { seq: index } = one.event
    const path = await logTreeOf(store).inclusion({ log: pull.log, index, size })
    events.push({ ...one, proof: formatProof({ index, path, checkpoint }) })
  }
  return { head, events }
}
