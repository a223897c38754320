import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { backoffDelay } from './backoff.ts'
import { endRun, held, type JobOutcome } from './job-lease.ts'
import { type NewJob, putJob } from './put-job.ts'
import { storableText } from './storable-text.ts'
import { type Store } from './store.ts'
import { inTransaction, retryConflict } from './transaction.ts'

export interface NewDelivery {
  /** `X-GitHub-Delivery`. */
  readonly id: string
  readonly event: string
  readonly action: string | null
  readonly receivedAt: number
  readonly jobs: readonly NewJob[]
}

/** A job in the hands of one worker, until its lease ends. */
export interface ClaimedJob {
  readonly id: string
  readonly queue: string
  readonly key: string
  /** As queued, after a round trip through JSON. */
  readonly payload: unknown
  /** Runs begun, this one included. */
  readonly attempts: number
  readonly maxAttempts: number
  /** Whoever holds a job proves it with this token: a worker that lost its lease can change nothing. */
  readonly leaseToken: string
}

export interface ReapedJob {
  readonly id: string
  readonly queue: string
  readonly key: string
  readonly payload: unknown
  readonly outcome: JobOutcome
}

/** How far ahead a failed job may be put off by `retryAt`, in milliseconds: the other side names that time. */
const longestWait = 24 * 3600 * 1000

/** Expired leases taken back in one go. */
const reapLimit = 100

/** Writes a delivery and its jobs in one transaction; a delivery seen before changes nothing. */
export async function acceptDelivery(
  store: Store,
  delivery: NewDelivery,
): Promise<'accepted' | 'duplicate'> {
  return inTransaction(store, async (transaction) => {
    const fresh = await transaction
      .insertInto('deliveries')
      .values({
        id: delivery.id,
        event: storableText(delivery.event),
        action: delivery.action === null ? null : storableText(delivery.action),
        received_at: delivery.receivedAt,
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (fresh === undefined) return 'duplicate'
    for (const job of inLockOrder(delivery.jobs)) {
      await putJob(transaction, job, delivery.receivedAt)
    }
    return 'accepted'
  })
}

/** Two deliveries that queue the same keys take their rows in the same order, so neither waits for the other for ever. */
function inLockOrder(jobs: readonly NewJob[]): readonly NewJob[] {
  return jobs.toSorted((a, b) => compare(a.queue, b.queue) || compare(a.key, b.key))
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/**
 * Queues a job that no delivery asked for. Unless `replace` is set, nothing happens when its key already has a job waiting
 * or running; the answer says whether it was queued.
 */
export async function enqueue(
  store: Store,
  job: NewJob,
  options?: { readonly replace: boolean },
): Promise<boolean> {
  return inTransaction(store, async (transaction) => {
    const active = await transaction
      .selectFrom('jobs')
      .select('id')
      .where('queue', '=', job.queue)
      .where('key', '=', job.key)
      .where(sql<boolean>`state in ('queued', 'running')`)
      .limit(1)
      .executeTakeFirst()
    if (active !== undefined && options?.replace !== true) return false
    await putJob(transaction, job, Date.now())
    return true
  })
}

/**
 * Takes the next job that is due (of `queues`, or of any) and whose key is not being worked on, until `now + leaseMs`.
 * Times are epoch milliseconds; workers on several machines need clocks that agree to well under a lease.
 */
export async function claimJob(
  store: Store,
  claim: { readonly leaseMs: number; readonly now: number; readonly queues?: readonly string[] },
): Promise<ClaimedJob | null> {
  if (claim.queues?.length === 0) return null
  const leaseToken = randomUUID()
  const row = await retryConflict(() =>
    store.db
      .updateTable('jobs')
      .set((column) => ({
        state: 'running',
        attempts: column('attempts', '+', 1),
        lease_token: leaseToken,
        lease_until: claim.now + claim.leaseMs,
      }))
      .where('id', '=', nextDue(store, claim))
      .returning(['id', 'queue', 'key', 'payload', 'attempts', 'max_attempts'])
      .executeTakeFirst(),
  )
  if (row === undefined) return null
  const { payload, max_attempts: maxAttempts, ...job } = row
  return { ...job, maxAttempts, leaseToken, payload: parse(payload) }
}

function nextDue(
  store: Store,
  claim: { readonly now: number; readonly queues?: readonly string[] },
) {
  const { queues } = claim
  return store.db
    .selectFrom('jobs as due')
    .select('due.id')
    .where('due.state', '=', sql.lit('queued'))
    .where('due.run_at', '<=', claim.now)
    .where((expression) =>
      expression.not(
        expression.exists(
          expression
            .selectFrom('jobs as busy')
            .select('busy.id')
            .whereRef('busy.queue', '=', 'due.queue')
            .whereRef('busy.key', '=', 'due.key')
            .where('busy.state', '=', sql.lit('running')),
        ),
      ),
    )
    .$if(queues !== undefined, (query) => query.where('due.queue', 'in', queues ?? []))
    .orderBy('due.priority', 'asc')
    .orderBy('due.run_at', 'asc')
    .orderBy('due.id', 'asc')
    .limit(1)
    .$if(store.kind === 'postgres', (query) => query.forUpdate().skipLocked())
}

function parse(payload: string): unknown {
  return JSON.parse(payload)
}

/** Keeps a job for `leaseMs` more; false when it was taken away. */
export async function heartbeatJob(
  store: Store,
  job: ClaimedJob,
  leaseMs: number,
): Promise<boolean> {
  const kept = await held(store, job)
    .set({ lease_until: Date.now() + leaseMs })
    .returning('id')
    .executeTakeFirst()
  return kept !== undefined
}

/** Marks a job done; false when it was taken away, and its result must not count. */
export async function completeJob(store: Store, job: ClaimedJob): Promise<boolean> {
  const done = await held(store, job)
    .set({ state: 'done', lease_token: null, lease_until: null, finished_at: Date.now() })
    .returning('id')
    .executeTakeFirst()
  return done !== undefined
}

/**
 * Ends a run that failed: queued again after a growing pause, and not before `retryAt`; dead when it cannot be retried or
 * has had its attempts; superseded when a newer job of its key waits.
 */
export async function failJob(
  store: Store,
  job: ClaimedJob,
  failure: {
    readonly message: string
    readonly retryable: boolean
    /** Epoch milliseconds before which a retry is pointless. */
    readonly retryAt: number | null
    readonly now: number
  },
): Promise<JobOutcome> {
  const { now } = failure
  const notBefore = Math.min(failure.retryAt ?? now, now + longestWait)
  return endRun(store, job, {
    now,
    state: failure.retryable && job.attempts < job.maxAttempts ? 'queued' : 'dead',
    attempts: job.attempts,
    runAt: Math.max(notBefore, now + backoffDelay(job.attempts, Math.random())),
    message: failure.message,
  })
}

/** Gives a job back unfinished, as at shutdown: due at once, and the run does not count as an attempt. */
export async function releaseJob(store: Store, job: ClaimedJob): Promise<boolean> {
  const now = Date.now()
  const outcome = await endRun(store, job, {
    now,
    state: 'queued',
    attempts: job.attempts - 1,
    runAt: now,
    message: null,
  })
  return outcome !== 'lease-lost'
}

/** Takes back the jobs whose lease ended before `now`: their worker died or hangs. The lost run counts as an attempt. */
export async function reapExpiredJobs(store: Store, now: number): Promise<readonly ReapedJob[]> {
  const expired = await store.db
    .selectFrom('jobs')
    .select(['id', 'queue', 'key', 'payload', 'attempts', 'max_attempts', 'lease_token'])
    .where('state', '=', sql.lit('running'))
    .where('lease_until', '<', now)
    .orderBy('lease_until')
    .limit(reapLimit)
    .execute()
  const reaped: ReapedJob[] = []
  for (const { attempts, max_attempts, lease_token, payload, ...job } of expired) {
    const outcome = await endRun(
      store,
      { id: job.id, leaseToken: lease_token ?? '' },
      {
        now,
        state: attempts < max_attempts ? 'queued' : 'dead',
        attempts,
        runAt: now + backoffDelay(attempts, Math.random()),
        message: 'The worker stopped or hung: its lease ran out.',
        expiredBy: now,
      },
    )
    if (outcome !== 'lease-lost') reaped.push({ ...job, payload: parse(payload), outcome })
  }
  return reaped
}

/**
 * Forgets finished jobs and delivery ids from before `olderThan` (epoch milliseconds). A delivery that comes again after
 * its id is forgotten is taken for a new one. Dead jobs stay until they are retried or replaced.
 */
export async function pruneFinished(
  store: Store,
  olderThan: number,
): Promise<{ readonly jobs: number; readonly deliveries: number }> {
  const jobs = await store.db
    .deleteFrom('jobs')
    .where('finished_at', '<', olderThan)
    .where('state', 'in', ['done', 'superseded'])
    .executeTakeFirst()
  const deliveries = await store.db
    .deleteFrom('deliveries')
    .where('received_at', '<', olderThan)
    .executeTakeFirst()
  return { jobs: Number(jobs.numDeletedRows), deliveries: Number(deliveries.numDeletedRows) }
}
