import { type UnknownReason } from '../core/package-facts.ts'
import { type Exchange } from './exchange.ts'

interface Breaker {
  /** Why this host is not asked for now; null: it may be. */
  readonly openBecause: (host: string) => UnknownReason | null
  readonly note: (host: string, last: Exchange) => void
}

interface HostState {
  readonly hasAnswered: boolean
  readonly failures: number
  readonly until: number
  readonly reason: UnknownReason
}

const restMs = 60_000
const patience = 3

/** Leaves a server alone that does not answer: at once when it never has, after some failures when it had. */
export function createBreaker(): Breaker {
  const states = new Map<string, HostState>()
  return {
    openBecause: (host) => {
      const state = states.get(host)
      return state !== undefined && state.until > Date.now() ? state.reason : null
    },
    note: (host, last) => {
      const before = states.get(host)
      states.set(host, next(before, last))
    },
  }
}

function next(before: HostState | undefined, last: Exchange): HostState {
  if (last.outcome === 'answered' && last.status === 429) return leftAlone(last.retryAfterMs)
  const silence = silenceOf(last)
  if (silence === null) return rested
  const { hasAnswered, failures } = before ?? { hasAnswered: false, failures: 0 }
  const isOpen = !hasAnswered || failures + 1 >= patience
  const until = isOpen ? Date.now() + restMs : 0
  return { hasAnswered, failures: failures + 1, until, reason: silence }
}

/** Null: somebody is there. */
function silenceOf(last: Exchange): 'unreachable' | 'timed-out' | null {
  if (last.outcome === 'answered') return last.status >= 500 ? 'unreachable' : null
  return last.outcome === 'unreachable' || last.outcome === 'timed-out' ? last.outcome : null
}

const rested: HostState = { hasAnswered: true, failures: 0, until: 0, reason: 'unreachable' }

function leftAlone(forMs: number | null): HostState {
  const until = Date.now() + Math.min(forMs ?? restMs, 10 * restMs)
  return { ...rested, until, reason: 'rate-limited' }
}
