import { setTimeout as sleep } from 'node:timers/promises'
import { type UnknownReason } from '../core/package-facts.ts'
import { createBreaker } from './breaker.ts'
import { type Exchange, exchange, type HttpQuestion } from './exchange.ts'
import { createGate } from './gate.ts'

export type HttpAnswer =
  | { readonly outcome: 'answered'; readonly status: number; readonly text: string }
  | { readonly outcome: UnknownReason }

/** Asks other servers, politely and without trust: bounded in time, size, number and rate. Never throws. */
export interface HttpClient {
  readonly ask: (question: HttpQuestion) => Promise<HttpAnswer>
}

export interface HttpOptions {
  readonly userAgent: string
  /** For one request, in milliseconds. */
  readonly timeoutMs: number
  /** Requests under way at once. */
  readonly concurrency: number
  /** Requests begun within one second. */
  readonly perSecond: number
}

const longestWaitMs = 2_000
const retryAfterMs = 150

export function createHttpClient(options: HttpOptions): HttpClient {
  const gate = createGate(options)
  const breaker = createBreaker()
  return {
    ask: async (question) => {
      const host = hostOf(question.url)
      if (host === null) return { outcome: 'refused' }
      return gate(async () => {
        const open = breaker.openBecause(host)
        if (open !== null) return { outcome: open }
        const first = await exchange(question, options)
        const wait = waitFor(first)
        const last = wait === null ? first : await again(question, options, wait)
        breaker.note(host, last)
        return answerOf(last)
      })
    },
  }
}

async function again(
  question: HttpQuestion,
  options: HttpOptions,
  wait: number,
): Promise<Exchange> {
  await sleep(wait)
  return exchange(question, options)
}

/** How long to wait before asking once more; null when that would not help. */
function waitFor(first: Exchange): number | null {
  if (first.outcome !== 'answered') return null
  if (first.status === 429) {
    const wait = first.retryAfterMs ?? retryAfterMs
    return wait <= longestWaitMs ? wait : null
  }
  return first.status >= 500 ? retryAfterMs : null
}

function answerOf(last: Exchange): HttpAnswer {
  if (last.outcome !== 'answered') return { outcome: last.outcome }
  if (last.status === 429) return { outcome: 'rate-limited' }
  if (last.status >= 500) return { outcome: 'unreachable' }
  return { outcome: 'answered', status: last.status, text: last.text }
}

function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).host : null
}
