import { setTimeout as sleep } from 'node:timers/promises'

interface GateOptions {
  readonly concurrency: number
  readonly perSecond: number
}

type Gate = <T>(work: () => Promise<T>) => Promise<T>

/** Lets so many through at once, and no more than so many begin within a second. */
export function createGate({ concurrency, perSecond }: GateOptions): Gate {
  const waiting: (() => void)[] = []
  let running = 0
  let nextStart = 0
  async function enter(): Promise<void> {
    if (running >= concurrency) await new Promise<void>((resolve) => waiting.push(resolve))
    else running += 1
    const now = Date.now()
    const start = Math.max(now, nextStart)
    nextStart = start + 1000 / perSecond
    if (start > now) await sleep(start - now)
  }
  function leave(): void {
    const following = waiting.shift()
    if (following === undefined) running -= 1
    else following()
  }
  return async (work) => {
    await enter()
    try {
      return await work()
    } finally {
      leave()
    }
  }
}
