const base = 2000
const cap = 600_000

/**
 * Milliseconds to wait before the next attempt, after `attempts` failed ones: exponential from 2 s, capped at 10 minutes,
 * with full jitter (M. Brooker, "Exponential Backoff and Jitter", AWS Architecture Blog, 2015): anything from 0 to that
 * bound, so that jobs which failed together do not come back together. `random` is in [0, 1).
 */
export function backoffDelay(attempts: number, random: number): number {
  return Math.floor(random * Math.min(cap, base * 2 ** (attempts - 1)))
}
