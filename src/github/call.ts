import { setTimeout } from 'node:timers/promises'
import { type Failure } from '../core/failure.ts'
import { type GitHub } from './octokit.ts'
import { toFailure } from './to-failure.ts'

/** Time, handed in so that tests need not wait. */
export interface Clock {
  /** Epoch milliseconds. */
  readonly now: () => number
  readonly sleep: (ms: number) => Promise<unknown>
}

/**
 * `attempt` counts from 1. A request that creates something must look from the second attempt on whether an earlier one got
 * through: a 502 says nothing about that.
 */
export type Ask<T> = (request: GitHub['request'], attempt: number) => Promise<T>

/** Waits in milliseconds before the second, third and fourth attempt after a 5xx or a broken connection. */
const waits = [500, 1500, 4000] as const

/** A rate limit that lifts within this many milliseconds is waited for here; a later one is the job queue's business. */
const longestWait = 30_000

const systemClock: Clock = { now: Date.now, sleep: setTimeout }

/**
 * Runs one request against GitHub, up to four times. The client's own retries are switched off for it, so that the two do not
 * multiply. Throws `Failure`; what is no answer of GitHub (a mistake of ours) is thrown as it is.
 */
export async function call<T>(github: GitHub, ask: Ask<T>, clock: Clock = systemClock): Promise<T> {
  const request = github.request.defaults({ request: { retries: 0 } })
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ask(request, attempt)
    } catch (error) {
      const failure = toFailure(error, clock.now())
      const wait = failure === null ? null : waitBefore(failure, attempt, clock.now())
      if (wait === null) throw failure ?? error
      await clock.sleep(wait)
    }
  }
}

/** Milliseconds until the next attempt, or null when there is none. */
function waitBefore(failure: Failure, attempt: number, now: number): number | null {
  const backoff = waits[attempt - 1]
  if (backoff === undefined || !failure.retryable) return null
  if (failure.retryAt === null) return backoff
  const wait = Math.max(0, failure.retryAt - now)
  return wait <= longestWait ? wait : null
}
