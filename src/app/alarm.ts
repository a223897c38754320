/** A wait that can be cut short by whoever has news, without losing news that came just before the wait. */
export interface Alarm {
  readonly ring: () => void
  /** How often it rang; hand it to `wait` to hear of anything since. */
  readonly rings: () => number
  /** Resolves after `ms`, at the next ring, or at once when it rang since `seen`. */
  readonly wait: (ms: number, seen: number) => Promise<void>
}

export function createAlarm(): Alarm {
  const sleepers = new Set<() => void>()
  let rings = 0
  return {
    ring: () => {
      rings += 1
      for (const wake of sleepers) wake()
    },
    rings: () => rings,
    wait: async (ms, seen) => {
      if (seen !== rings) return
      await new Promise<void>((resolve) => {
        const timer = setTimeout(wake, ms)
        function wake(): void {
          clearTimeout(timer)
          sleepers.delete(wake)
          resolve()
        }
        sleepers.add(wake)
      })
    },
  }
}
