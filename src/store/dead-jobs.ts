import { sql } from 'kysely'
import { type Store } from './store.ts'
import { type JobState } from './tables.ts'
import { inTransaction } from './transaction.ts'

/** A job nothing will run again until a person asks for it. */
export interface DeadJob {
  readonly id: string
  readonly queue: string
  readonly key: string
  readonly attempts: number
  readonly lastError: string | null
  /** Epoch milliseconds. */
  readonly diedAt: number | null
}

export interface QueueCount {
  readonly queue: string
  readonly state: JobState
  readonly jobs: number
}

/** The dead jobs, the newest first, at most `limit`. */
export async function listDeadJobs(store: Store, limit = 1000): Promise<readonly DeadJob[]> {
  const rows = await store.db
    .selectFrom('jobs')
    .select(['id', 'queue', 'key', 'attempts', 'last_error', 'finished_at'])
    .where('state', '=', sql.lit('dead'))
    .orderBy('finished_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ last_error: lastError, finished_at: diedAt, ...job }) => ({
    ...job,
    lastError,
    diedAt,
  }))
}

/**
 * Queues dead jobs again, due at once and with all their attempts. Of several for one key the newest runs; one whose key
 * already has a job waiting gives way to it. Answers how many were queued.
 */
export async function retryDeadJobs(store: Store, ids: readonly string[] | 'all'): Promise<number> {
  if (ids.length === 0) return 0
  return inTransaction(store, async (transaction) => {
    const chosen = await transaction
      .selectFrom('jobs')
      .select(['id', 'queue', 'key'])
      .where('state', '=', sql.lit('dead'))
      .$if(ids !== 'all', (query) => query.where('id', 'in', ids === 'all' ? [] : ids))
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .execute()
    let queued = 0
    for (const job of chosen) {
      const waiting = await transaction
        .selectFrom('jobs')
        .select('id')
        .where('queue', '=', job.queue)
        .where('key', '=', job.key)
        .where('state', '=', sql.lit('queued'))
        .executeTakeFirst()
      const again = { state: 'queued', attempts: 0, run_at: Date.now(), finished_at: null } as const
      await transaction
        .updateTable('jobs')
        .set(waiting === undefined ? again : { state: 'superseded' })
        .where('id', '=', job.id)
        .where('state', '=', sql.lit('dead'))
        .execute()
      if (waiting === undefined) queued += 1
    }
    return queued
  })
}

/** How many jobs there are per queue and state; what is not there is not listed. */
export async function queueCounts(store: Store): Promise<readonly QueueCount[]> {
  return store.db
    .selectFrom('jobs')
    .select(({ fn }) => ['queue', 'state', fn.countAll<number>().as('jobs')])
    .groupBy(['queue', 'state'])
    .orderBy('queue')
    .orderBy('state')
    .execute()
}
