type Headers = Readonly<Record<string, string | number | undefined>>

/** How many calls GitHub leaves us: each installation has a limit of its own, which resets at a time of its own. */
interface CallBudget {
  readonly note: (headers: Headers, now: number) => void
  /** The lowest of those whose limit has not reset; null when none is known. Times in epoch milliseconds. */
  readonly lowest: (now: number) => number | null
}

/** Windows remembered: more installations than that share what is told. */
const mostWindows = 1000

export function createCallBudget(): CallBudget {
  const windows = new Map<number, number>()
  function forget(now: number): void {
    for (const reset of windows.keys()) if (reset * 1000 <= now) windows.delete(reset)
  }
  return {
    note: (headers, now) => {
      const remaining = Number(headers['x-ratelimit-remaining'])
      const reset = Number(headers['x-ratelimit-reset'])
      const isCore = (headers['x-ratelimit-resource'] ?? 'core') === 'core'
      if (!isCore || !Number.isSafeInteger(remaining) || !Number.isSafeInteger(reset)) return
      forget(now)
      if (!windows.has(reset) && windows.size >= mostWindows) return
      windows.set(reset, Math.min(remaining, windows.get(reset) ?? remaining))
    },
    lowest: (now) => {
      forget(now)
      const values = [...windows.values()]
      return values.length === 0 ? null : values.reduce((a, b) => Math.min(a, b))
    },
  }
}
