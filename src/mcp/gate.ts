/** Lets a few pieces of work run at a time and a few more wait; what comes on top is turned away. */
export interface Gate {
  /** Null when too many wait already: nothing was done. */
  readonly enter: <T>(work: () => Promise<T>) => Promise<T | null>
  /** Resolves when nothing runs or waits. */
  readonly idle: () => Promise<void>
}

interface GateLimits {
  readonly running: number
  readonly waiting: number
}

export function createGate({ running, waiting }: GateLimits): Gate {
  const queue: (() => void)[] = []
  const watchers: (() => void)[] = []
  let active = 0
  function leave(): void {
    const next = queue.shift()
    /** The place is handed over, so that nobody slips in between. */
    if (next === undefined) active -= 1
    else next()
    if (active > 0) return
    for (const watcher of watchers.splice(0)) watcher()
  }
  async function turn(): Promise<void> {
    await new Promise<void>((resolve) => {
      queue.push(resolve)
    })
  }
  return {
    enter: async (work) => {
      if (active >= running && queue.length >= waiting) return null
      if (active < running) active += 1
      else await turn()
      try {
        return await work()
      } finally {
        leave()
      }
    },
    idle: async () => {
      if (active === 0) return
      await new Promise<void>((resolve) => {
        watchers.push(resolve)
      })
    },
  }
}
