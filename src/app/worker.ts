import { setTimeout as sleep } from 'node:timers/promises'
import { type Logger } from 'pino'
import { Failure } from '../core/failure.ts'
import {
  type ClaimedJob,
  claimJob,
  completeJob,
  failJob,
  heartbeatJob,
  reapExpiredJobs,
  releaseJob,
} from '../store/job-queue.ts'
import { type Store } from '../store/store.ts'
import { type Alarm, createAlarm } from './alarm.ts'

/** Does one job. Throws when it must be tried again; `signal` fires when the lease is lost or the process stops. */
export type Handler = (job: ClaimedJob, signal: AbortSignal) => Promise<void>

interface WorkerOptions {
  readonly store: Store
  readonly log: Logger
  readonly handle: Handler
  /** Told of a job that will not be tried again because its last worker died. */
  readonly bury: (payload: unknown) => Promise<void>
  readonly workers: number
  readonly leaseMs: number
  /** Told how each run ended. */
  readonly ran: (run: EndedRun) => void
}

/** `given-back`: the lease was lost or the process stopped. */
export interface EndedRun {
  /** The kind of its job. */
  readonly queue: string
  readonly outcome: 'done' | 'failed' | 'given-back'
  readonly ms: number
}

export interface Worker {
  /** New work may be there: look at once. */
  readonly wake: () => void
  /** Claims nothing more, waits up to `graceMs` for running jobs, then gives the rest back. */
  readonly stop: (graceMs: number) => Promise<void>
}

/** How long an idle worker waits before it looks for work that another process queued, in milliseconds. */
const idleMs = 500

interface Loop extends WorkerOptions {
  readonly alarm: Alarm
  readonly stopping: AbortController
  readonly cutting: AbortController
}

/** Starts `workers` loops over the shared queue; several processes may do so on one database. */
export function startWorker(options: WorkerOptions): Worker {
  const loop: Loop = {
    ...options,
    alarm: createAlarm(),
    stopping: new AbortController(),
    cutting: new AbortController(),
  }
  const loops = Array.from({ length: options.workers }, async () => work(loop))
  return {
    wake: loop.alarm.ring,
    stop: async (graceMs) => {
      loop.stopping.abort()
      loop.alarm.ring()
      const done = Promise.all(loops)
      const cut = setTimeout(() => loop.cutting.abort(), graceMs)
      await done
      clearTimeout(cut)
    },
  }
}

async function work(loop: Loop): Promise<void> {
  while (!loop.stopping.signal.aborted) {
    const seen = loop.alarm.rings()
    const job = await next(loop)
    if (job === null) await loop.alarm.wait(idleMs, seen)
    else await run(job, loop)
  }
}

async function next({ store, log, leaseMs, bury }: Loop): Promise<ClaimedJob | null> {
  try {
    const now = Date.now()
    for (const { outcome, payload } of await reapExpiredJobs(store, now)) {
      if (outcome === 'dead') await bury(payload)
    }
    return await claimJob(store, { leaseMs, now })
  } catch (error) {
    log.error({ err: error }, 'queue could not be read')
    await sleep(idleMs)
    return null
  }
}

async function run(job: ClaimedJob, loop: Loop): Promise<void> {
  const { store, log } = loop
  const lost = new AbortController()
  const signal = AbortSignal.any([lost.signal, loop.cutting.signal])
  const beat = setInterval(() => void keepLease(job, loop, lost), loop.leaseMs / 3)
  const startedAt = Date.now()
  try {
    await Promise.race([loop.handle(job, signal), aborted(signal)])
    await completeJob(store, job)
    const ms = Date.now() - startedAt
    log.info({ jobId: job.id, key: job.key, ms }, 'job done')
    loop.ran({ queue: job.queue, outcome: 'done', ms })
  } catch (error) {
    const outcome = isGivenBack(error) ? 'given-back' : 'failed'
    loop.ran({ queue: job.queue, outcome, ms: Date.now() - startedAt })
    await settle(job, error, loop)
  } finally {
    clearInterval(beat)
  }
}

async function keepLease(job: ClaimedJob, loop: Loop, lost: AbortController): Promise<void> {
  try {
    if (!(await heartbeatJob(loop.store, job, loop.leaseMs))) lost.abort()
  } catch (error) {
    loop.log.warn({ err: error, jobId: job.id }, 'lease could not be renewed')
  }
}

async function aborted(signal: AbortSignal): Promise<never> {
  await new Promise((resolve) => {
    if (signal.aborted) resolve(null)
    signal.addEventListener('abort', resolve, { once: true })
  })
  throw new Failure('lease-lost', {
    message: 'The job was given up before it was done.',
    retryable: true,
  })
}

function isGivenBack(error: unknown): boolean {
  return error instanceof Failure && error.code === 'lease-lost'
}

async function settle(job: ClaimedJob, error: unknown, loop: Loop): Promise<void> {
  const { store, log } = loop
  try {
    if (isGivenBack(error)) {
      log.warn({ jobId: job.id, key: job.key }, 'job given back')
      await releaseJob(store, job)
      return
    }
    log.error({ err: error, jobId: job.id, key: job.key, attempt: job.attempts }, 'job failed')
    await failJob(store, job, { ...failureOf(error), now: Date.now() })
  } catch (inner) {
    log.error({ err: inner, jobId: job.id }, 'job could not be settled; its lease will expire')
  }
}

/** What nobody foresaw may pass: it is tried again like a fault of the other side. */
function failureOf(error: unknown) {
  if (error instanceof Failure) {
    const { message, retryable, retryAt } = error
    return { message, retryable, retryAt }
  }
  return { message: 'Unexpected error; see the log.', retryable: true, retryAt: null }
}
