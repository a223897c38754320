import type * as client from 'make-fetch-happen'
import { type UnknownReason } from '../core/package-facts.ts'

export interface HttpQuestion {
  readonly url: string
  readonly accept: string
  /** Sent as JSON by POST; null: GET. */
  readonly body: string | null
  readonly maxBytes: number
}

export type Exchange =
  | {
      readonly outcome: 'answered'
      readonly status: number
      readonly text: string
      readonly retryAfterMs: number | null
    }
  | { readonly outcome: UnknownReason }

interface Manner {
  readonly userAgent: string
  readonly timeoutMs: number
}

const mostRedirects = 3

/** One request and its redirects within the same server. Never throws; a web page is no answer. */
export async function exchange(question: HttpQuestion, manner: Manner): Promise<Exchange> {
  const { default: fetch } = await loadClient()
  const late = new AbortController()
  const timer = setTimeout(() => late.abort(), manner.timeoutMs)
  try {
    return await Promise.race([
      follow(question, { ...manner, fetch }, late.signal),
      expired(late.signal),
    ])
  } catch (error) {
    return { outcome: late.signal.aborted ? 'timed-out' : reasonOf(error) }
  } finally {
    clearTimeout(timer)
    late.abort()
  }
}

async function expired(signal: AbortSignal): Promise<Exchange> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve({ outcome: 'timed-out' }), { once: true })
  })
}

/** A request that the deadline overtakes ends by itself: nobody waits for it. */
async function follow(
  question: HttpQuestion,
  { userAgent, timeoutMs, fetch }: Manner & { readonly fetch: Client['default'] },
  signal: AbortSignal,
): Promise<Exchange> {
  let { url } = question
  for (let hop = 0; hop <= mostRedirects; hop++) {
    const response = await fetch(url, {
      method: question.body === null ? 'GET' : 'POST',
      headers: {
        accept: question.accept,
        'user-agent': userAgent,
        ...(question.body === null ? {} : { 'content-type': 'application/json' }),
      },
      body: question.body,
      redirect: 'manual',
      retry: false,
      cache: 'no-store',
      timeout: timeoutMs,
      signal,
    })
    const target = redirectOf(response, url)
    if (target === null) return read(response, question.maxBytes)
    response.body.destroy()
    if (target === 'elsewhere') return { outcome: 'refused' }
    url = target
  }
  return { outcome: 'refused' }
}

type Client = typeof client
type Response = Awaited<ReturnType<Client['default']>>

/** With the first request: most runs make none, and it is a hundred files. */
async function loadClient(): Promise<Client> {
  return import('make-fetch-happen')
}

/** Null: none. A name that was asked for here is told to nobody else. */
function redirectOf({ status, headers }: Response, from: string): string | null {
  if (![301, 302, 303, 307, 308].includes(status)) return null
  const location = headers.get('location')
  if (location === null || !URL.canParse(location, from)) return 'elsewhere'
  const target = new URL(location, from)
  return target.origin === new URL(from).origin ? target.href : 'elsewhere'
}

async function read(response: Response, maxBytes: number): Promise<Exchange> {
  const { status, headers, body } = response
  const type = headers.get('content-type') ?? ''
  if (status < 300 && /\bhtml\b/iu.test(type)) {
    body.destroy()
    return { outcome: 'not-understood' }
  }
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.byteLength
    if (size > maxBytes) {
      body.destroy()
      return { outcome: 'too-large' }
    }
    chunks.push(chunk)
  }
  const text = Buffer.concat(chunks).toString('utf8')
  return { outcome: 'answered', status, text, retryAfterMs: waitOf(headers.get('retry-after')) }
}

function waitOf(value: string | null): number | null {
  if (value === null) return null
  if (/^\d{1,6}$/u.test(value)) return Number(value) * 1000
  const until = Date.parse(value)
  return Number.isNaN(until) ? null : Math.max(0, until - Date.now())
}

const timeouts: ReadonlySet<string> = new Set([
  'ETIMEDOUT',
  'ERR_SOCKET_TIMEOUT',
  'EIDLETIMEOUT',
  'ECONNECTIONTIMEOUT',
  'ERESPONSETIMEOUT',
  'ETRANSFERTIMEOUT',
])

function reasonOf(error: unknown): UnknownReason {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (timeouts.has(code)) return 'timed-out'
  return code.startsWith('Z_') ? 'not-understood' : 'unreachable'
}
