import { type Logger } from 'pino'
import * as z from 'zod'
import { acceptDelivery } from '../store/job-queue.ts'
import { type Store } from '../store/store.ts'
import { type Job, jobKey, parseJob } from './jobs.ts'
import { jobsForEvent } from './jobs-for-event.ts'

export interface DeliveryRequest {
  readonly id: string
  readonly event: string
  readonly payload: unknown
}

interface IntakeOptions {
  readonly store: Store
  readonly log: Logger
  readonly appId: number
  readonly attempts: number
  /** Called when there is new work, so that no worker waits for its next look. */
  readonly wake: () => void
}

/** Bounds the requests one review spends on heads nobody waits for. */
const mostOvertaken = 20

export interface Intake {
  readonly accept: (delivery: DeliveryRequest) => Promise<'accepted' | 'duplicate' | 'ignored'>
}

/** Turns deliveries into durable jobs: the delivery and its jobs are written in one transaction. */
export function createIntake(options: IntakeOptions): Intake {
  return { accept: async (delivery) => accept(delivery, options) }
}

async function accept(
  delivery: DeliveryRequest,
  options: IntakeOptions,
): Promise<'accepted' | 'duplicate' | 'ignored'> {
  const asked = readJobs(delivery, options)
  if (asked.length === 0) return 'ignored'
  const jobs = await Promise.all(asked.map((job) => withOvertaken(options.store, job)))
  const now = Date.now()
  const outcome = await acceptDelivery(options.store, {
    id: delivery.id,
    event: delivery.event,
    action: readAction(delivery.payload),
    receivedAt: now,
    jobs: jobs.map((job) => toNewJob(job, { now, attempts: options.attempts })),
  })
  options.log.info({ deliveryId: delivery.id, event: delivery.event, outcome }, 'delivery')
  if (outcome === 'accepted') options.wake()
  return outcome
}

/** A job takes the place of the one that waits for the same pull request, and what that one had to close. */
async function withOvertaken(store: Store, job: Job): Promise<Job> {
  if (job.kind !== 'review') return job
  const active = await store.db
    .selectFrom('jobs')
    .select('payload')
    .where('queue', '=', job.kind)
    .where('key', '=', jobKey(job))
    .where('state', 'in', ['queued', 'running'])
    .execute()
  const overtaken = active.flatMap(({ payload }) => headsOf(parseJob(JSON.parse(payload))))
  return { ...job, overtaken: [...new Set(overtaken)].slice(-mostOvertaken) }
}

function headsOf(job: Job): readonly string[] {
  if (job.kind !== 'review') return []
  return [...(job.overtaken ?? []), ...(job.before === null ? [] : [job.before])]
}

/** GitHub tells the commits of a merged pull request a moment after the push that brought them. */
const settlingMs = 60_000

/** A queue row for a job that is due now, or as soon as GitHub can answer what it asks. */
export function toNewJob(job: Job, { now, attempts }: { now: number; attempts: number }) {
  return {
    queue: job.kind,
    key: jobKey(job),
    payload: job,
    priority: job.kind === 'discover' || job.kind === 'anchor' ? 9 : 5,
    runAt: now + (job.kind === 'push' ? settlingMs : 0),
    maxAttempts: attempts,
  }
}

/** A signed delivery of a shape we do not know asks nothing of us, and says so in the log. */
function readJobs(delivery: DeliveryRequest, { appId, log }: IntakeOptions): readonly Job[] {
  try {
    return jobsForEvent(delivery, { appId, now: Date.now() })
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error
    const fields = error.issues.map((issue) => issue.path.join('.'))
    log.warn(
      { deliveryId: delivery.id, event: delivery.event, fields },
      'delivery of unknown shape',
    )
    return []
  }
}

function readAction(payload: unknown): string | null {
  if (typeof payload !== 'object' || payload === null || !('action' in payload)) return null
  return typeof payload.action === 'string' ? payload.action.slice(0, 100) : null
}
