import { sql } from 'kysely'
import { storableText } from './storable-text.ts'
import { type Store } from './store.ts'
import { type JobState } from './tables.ts'
import { retryConflict } from './transaction.ts'

/** `superseded`: a newer job of the same key waits. `dead`: a person must look (`listDeadJobs`). */
export type JobOutcome = 'queued' | 'superseded' | 'dead' | 'lease-lost'

/** Proof that a job is in one's hands. */
export interface Lease {
  readonly id: string
  readonly leaseToken: string
}

export interface RunEnd {
  readonly now: number
  readonly state: 'queued' | 'dead'
  readonly attempts: number
  readonly runAt: number
  readonly message: string | null
  /** Only when the lease is over at this time: a heartbeat may have come in between. */
  readonly expiredBy?: number
}

/**
 * Ends a run without a result. One statement, so that a job queued meanwhile is either seen (superseded) or meets the
 * unique index (tried again, and then seen).
 */
export async function endRun(store: Store, lease: Lease, end: RunEnd): Promise<JobOutcome> {
  const { expiredBy } = end
  const row = await retryConflict(() =>
    held(store, lease)
      .$if(expiredBy !== undefined, (query) =>
        query.where('jobs.lease_until', '<', expiredBy ?? end.now),
      )
      .set({
        state: sql<JobState>`case when ${newerWaits(store)} then 'superseded' else ${sql.lit(end.state)} end`,
        attempts: end.attempts,
        run_at: end.runAt,
        last_error: end.message === null ? null : storableText(end.message),
        lease_token: null,
        lease_until: null,
        finished_at: end.now,
      })
      .returning('state')
      .executeTakeFirst(),
  )
  if (row === undefined) return 'lease-lost'
  return row.state === 'superseded' ? 'superseded' : end.state
}

function newerWaits(store: Store) {
  const newer = store.db
    .selectFrom('jobs as newer')
    .select('newer.id')
    .whereRef('newer.queue', '=', sql.ref('jobs.queue'))
    .whereRef('newer.key', '=', sql.ref('jobs.key'))
    .where('newer.state', '=', sql.lit('queued'))
  return sql`exists ${newer}`
}

/** An update of a job that does nothing once the job is no longer in its holder's hands. */
export function held(store: Store, lease: Lease) {
  return store.db
    .updateTable('jobs')
    .where('jobs.id', '=', lease.id)
    .where('jobs.lease_token', '=', lease.leaseToken)
    .where('jobs.state', '=', sql.lit('running'))
}
