import { enqueue } from '../store/job-queue.ts'
import { toNewJob } from './intake.ts'
import { type WorkContext } from './work-context.ts'

export interface Wanted {
  readonly installationId: number
  readonly repositoryId: number
  readonly owner: string
  readonly repo: string
  readonly number: number
  /** Why: goes on record. */
  readonly trigger: string
  /** As in the job. */
  readonly floorSince?: number | undefined
  /** Not before so many milliseconds from now. */
  readonly delayMs?: number
}

/** Smaller comes first: somebody who just acted is waiting. */
const priorities = { now: 3, later: 7 } as const

/** Queues a review of a pull request's newest head, for reasons other than a delivery about it; false: one is on its way already. */
export async function queueReview(
  context: WorkContext,
  wanted: Wanted,
  urgency: keyof typeof priorities = 'later',
): Promise<boolean> {
  const { installationId, repositoryId, owner, repo, number, trigger } = wanted
  const { floorSince, delayMs = 0 } = wanted
  const job = {
    kind: 'review' as const,
    installationId,
    repositoryId,
    owner,
    repo,
    number,
    trigger,
    before: null,
    deliveryId: null,
    floorSince,
  }
  const { attempts } = context.settings
  const priority = priorities[urgency]
  // One that runs already may have begun before what just happened.
  const replace = urgency === 'now'
  const next = { ...toNewJob(job, { now: Date.now() + delayMs, attempts }), priority }
  return enqueue(context.store, next, { replace })
}
