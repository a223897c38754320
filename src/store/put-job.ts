import { type Kysely, sql } from 'kysely'
import { type Tables } from './tables.ts'
import { timeOrderedId } from './time-ordered-id.ts'

export interface NewJob {
  readonly queue: string
  /** What the job is about: of one queue and key, at most one job waits and one runs. */
  readonly key: string
  /** Plain JSON. */
  readonly payload: object
  /** Lower runs first. */
  readonly priority: number
  /** Epoch milliseconds before which it does not run. */
  readonly runAt: number
  readonly maxAttempts: number
}

/**
 * Queues a job. One that already waits for the same key is replaced, attempts included; a dead one is laid to rest, because
 * this one does its work.
 */
export async function putJob(db: Kysely<Tables>, job: NewJob, now: number): Promise<void> {
  await db
    .insertInto('jobs')
    .values({
      id: timeOrderedId(now),
      queue: job.queue,
      key: job.key,
      payload: JSON.stringify(job.payload),
      state: 'queued',
      priority: job.priority,
      run_at: job.runAt,
      attempts: 0,
      max_attempts: job.maxAttempts,
      created_at: now,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['queue', 'key'])
        .where('state', '=', sql.lit('queued'))
        .doUpdateSet((column) => ({
          id: column.ref('excluded.id'),
          payload: column.ref('excluded.payload'),
          priority: column.ref('excluded.priority'),
          run_at: column.ref('excluded.run_at'),
          attempts: column.ref('excluded.attempts'),
          max_attempts: column.ref('excluded.max_attempts'),
          last_error: null,
          created_at: column.ref('excluded.created_at'),
          finished_at: null,
        })),
    )
    .execute()
  await db
    .updateTable('jobs')
    .set({ state: 'superseded' })
    .where('queue', '=', job.queue)
    .where('key', '=', job.key)
    .where('state', '=', sql.lit('dead'))
    .execute()
}
