import { type Period, type Silence } from './report.ts'

/** Days without any event that are worth a line. */
const silentDays = 7
const dayMs = 24 * 60 * 60 * 1000

/** Notes what the log does not say, while its events go by. */
export interface Silences {
  readonly seen: (at: string) => void
  readonly lost: (kind: 'pruned' | 'unreadable') => void
  readonly result: () => {
    readonly firstEventAt: string | null
    readonly lastEventAt: string | null
    readonly silences: readonly Silence[]
  }
}

/** A stretch counts when it touches the period. Times that go back do not open one. */
export function beginSilences(period: Period): Silences {
  const { from, end } = boundsOf(period)
  const silences: Silence[] = []
  let first: string | null = null
  let newest: string | null = null
  let open: { kind: 'pruned' | 'unreadable'; events: number } | null = null
  function close(to: string | null): void {
    if (open === null) return
    const touches = (to === null || to >= from) && (newest === null || newest < end)
    if (touches) silences.push({ ...open, from: newest, to })
    open = null
  }
  return {
    seen: (at) => {
      if (open !== null) close(at)
      else if (newest !== null) silences.push(...quiet({ last: newest, at, from, end }))
      first ??= at
      if (newest === null || at > newest) newest = at
    },
    lost: (kind) => {
      if (open !== null && open.kind !== kind) close(newest)
      open = { kind, events: (open?.events ?? 0) + 1 }
    },
    result: () => {
      close(null)
      const edges = edgesOf({ first, newest, from, end })
      return { firstEventAt: first, lastEventAt: newest, silences: [...silences, ...edges] }
    },
  }
}

interface Stretch {
  readonly last: string
  readonly at: string
  readonly from: string
  readonly end: string
}

/** Nothing between two events: either nothing happened or nothing was recorded. */
function quiet({ last, at, from, end }: Stretch): readonly Silence[] {
  const begin = last > from ? last : from
  const stop = at < end ? at : end
  if (Date.parse(stop) - Date.parse(begin) < silentDays * dayMs) return []
  return [{ kind: 'no-events', from: begin, to: stop, events: 0 }]
}

interface Edges {
  readonly first: string | null
  readonly newest: string | null
  readonly from: string
  readonly end: string
}

function edgesOf({ first, newest, from, end }: Edges): readonly Silence[] {
  if (first === null || newest === null) {
    return [{ kind: 'before-the-log', from, to: end, events: 0 }]
  }
  const before: Silence = { kind: 'before-the-log', from, to: first < end ? first : end, events: 0 }
  const after: Silence = {
    kind: 'after-the-log',
    from: newest > from ? newest : from,
    to: end,
    events: 0,
  }
  return [...(first > from ? [before] : []), ...(newest < end ? [after] : [])]
}

function boundsOf({ from, to }: Period): { readonly from: string; readonly end: string } {
  const end = new Date(Date.parse(`${to}T00:00:00.000Z`) + dayMs).toISOString()
  return { from: `${from}T00:00:00.000Z`, end }
}
