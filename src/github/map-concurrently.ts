import { setTimeout } from 'node:timers/promises'

interface Limits<R> {
  readonly concurrency: number
  readonly budget: number
  /** What one result takes out of the budget. */
  readonly cost: (result: R) => number
  /** Milliseconds one round of requests takes at least, to stay below GitHub's limit of requests a minute. */
  readonly paceMs: number
}

/** Requests between two looks at the budget. */
export const roundLength = 32

/**
 * `mapConcurrently` until the results have used up the budget; null from the item on that does. Decided by the order of the items
 * and never by who answers first, so that equal input gives an equal result.
 */
export async function mapWithinBudget<T, R>(
  items: readonly T[],
  limits: Limits<R>,
  map: (item: T) => Promise<R>,
): Promise<readonly (R | null)[]> {
  const results: (R | null)[] = []
  let used = 0
  for (let start = 0; start < items.length && used <= limits.budget; start += roundLength) {
    const round = items.slice(start, start + roundLength)
    const pace = start === 0 ? null : setTimeout(limits.paceMs)
    for (const result of await mapConcurrently(round, limits.concurrency, map)) {
      used += limits.cost(result)
      results.push(used <= limits.budget ? result : null)
    }
    await pace
  }
  return items.map((_, index) => results[index] ?? null)
}

/** `Promise.all` over `map` with at most `limit` running at a time; starts no new ones after the first rejection. */
export async function mapConcurrently<T, R>(
  items: readonly T[],
  limit: number,
  map: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = []
  const queue = items.entries()
  let failed = false
  async function work(): Promise<void> {
    for (const [index, item] of queue) {
      if (failed) return
      results[index] = await map(item)
    }
  }
  try {
    await Promise.all(Array.from({ length: limit }, work))
  } catch (error) {
    failed = true
    throw error
  }
  return results
}
