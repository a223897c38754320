import { type ProvenEvent } from '../audit/governance.ts'
import { inclusionPath } from '../audit/merkle.ts'
import { formatProof } from '../audit/proof.ts'
import { type LogHead, readHead, readLeaves } from './audit-export.ts'
import { eventsOfPullRequest, type LoggedEvent } from './audit-log.ts'
import { type Store } from './store.ts'

export interface ProvenPullRequest {
  /** The state of the log the proofs lead to. */
  readonly head: LogHead
  readonly events: readonly (LoggedEvent & ProvenEvent)[]
}

/** Each event of one pull request with its proof; null when the log holds none. Reads the leaf hashes of the whole log. */
export async function provePullRequest(
  store: Store,
  pull: { readonly log: string; readonly repositoryId: number; readonly number: number },
): Promise<ProvenPullRequest | null> {
  const head = await readHead(store, pull.log)
  if (head === null) return null
  const logged = await eventsOfPullRequest(store, pull)
  const inHead = logged.filter(({ event }) => event.seq < head.size)
  if (inHead.length === 0) return null
  const leaves = (await readLeaves(store, head)).map((leaf) => Buffer.from(leaf, 'hex'))
  const { checkpoint } = head
  const events = inHead.map((one) => {
    const index = one.event.seq
    return {
      ...one,
      proof: formatProof({ index, path: inclusionPath(leaves, index), checkpoint }),
    }
  })
  return { head, events }
}
