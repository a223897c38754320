/** When which document is judged: after a pause in typing, one at a time, always as it is then. */
export interface Schedule {
  /** The document changed: it is judged after a pause in typing, and at the latest after `maxWait`. */
  readonly touch: (uri: string) => void
  /** Without waiting; resolves when the document as it is now was judged. */
  readonly hurry: (uri: string) => Promise<void>
  readonly forget: (uri: string) => void
}

export interface ScheduleOptions {
  /** Milliseconds. The pause is as long as judging the document took last, within these two: typing never takes more than half a core. */
  readonly shortestPause: number
  readonly longestPause: number
  readonly maxWait: number
  readonly now: () => number
  /** Never rejects. */
  readonly judge: (uri: string) => Promise<void>
}

export function makeSchedule(options: ScheduleOptions): Schedule {
  const { maxWait, now } = options
  const pauses = measurePauses(options)
  const enqueue = makeQueue(pauses.judge)
  const typing = new Map<string, { readonly since: number; readonly timer: NodeJS.Timeout }>()

  function stopTyping(uri: string): void {
    clearTimeout(typing.get(uri)?.timer)
    typing.delete(uri)
  }

  async function hurry(uri: string): Promise<void> {
    stopTyping(uri)
    return enqueue(uri)
  }

  return {
    hurry,
    touch: (uri) => {
      const since = typing.get(uri)?.since ?? now()
      stopTyping(uri)
      const wait = Math.max(0, Math.min(pauses.of(uri), since + maxWait - now()))
      typing.set(uri, { since, timer: setTimeout(() => void hurry(uri), wait) })
    },
    forget: (uri) => {
      stopTyping(uri)
      pauses.forget(uri)
    },
  }
}

/** Holds each document at most once, whatever a client floods: the newest text is read when its turn comes. */
function makeQueue(judge: ScheduleOptions['judge']): Schedule['hurry'] {
  const ready = new Map<string, (() => void)[]>()
  let isRunning = false

  async function work(): Promise<void> {
    isRunning = true
    for (let next = first(ready); next !== null; next = first(ready)) {
      const [uri, waiting] = next
      ready.delete(uri)
      await judge(uri)
      for (const resolve of waiting) resolve()
    }
    isRunning = false
  }

  return async (uri) => {
    const waiting = ready.get(uri) ?? []
    ready.set(uri, waiting)
    const judged = new Promise<void>((resolve) => {
      waiting.push(resolve)
    })
    if (!isRunning) void work()
    return judged
  }
}

interface Pauses {
  readonly judge: (uri: string) => Promise<void>
  readonly of: (uri: string) => number
  readonly forget: (uri: string) => void
}

function measurePauses(options: ScheduleOptions): Pauses {
  const { shortestPause, longestPause, now, judge } = options
  const lasted = new Map<string, number>()
  return {
    judge: async (uri) => {
      const start = now()
      await judge(uri)
      lasted.set(uri, now() - start)
    },
    of: (uri) => Math.min(longestPause, Math.max(shortestPause, lasted.get(uri) ?? 0)),
    forget: (uri) => void lasted.delete(uri),
  }
}

function first<K, V>(map: ReadonlyMap<K, V>): readonly [K, V] | null {
  for (const entry of map) return entry
  return null
}
