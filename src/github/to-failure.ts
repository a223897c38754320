import { Failure, type FailureCode } from '../core/failure.ts'

/** What Octokit throws, as far as we read it. */
interface HttpError extends Error {
  readonly status: number
  readonly request?: { readonly method?: unknown; readonly url?: unknown }
  readonly response?: {
    readonly headers: Readonly<Record<string, string | number | undefined>>
    readonly data: unknown
  }
}

interface Verdict {
  readonly code: FailureCode
  readonly why: string
  readonly todo: string
  readonly retryAt?: number | null
}

/** GitHub asks for at least a minute when it gives no time of its own (REST docs, "Rate limits", handling errors). */
const fallbackWait = 60_000

/** Texts of a secondary rate limit: as 403 or 429, and as 422 with code `abuse` (octokit/plugin-throttling.js 775). */
const secondaryLimit = /secondary rate limit|abuse|submitted too quickly/iu

/**
 * What GitHub's answer means for us, or null for an error that is no answer of GitHub. `now` in epoch milliseconds. The message
 * names the call and the status and repeats nothing else of the request or the answer.
 */
export function toFailure(error: unknown, now: number): Failure | null {
  if (error instanceof Failure || !isHttpError(error)) return null
  const { code, why, todo, retryAt } = judge(error, now)
  const retryable = code === 'github-unavailable' || code === 'github-rate-limited'
  return new Failure(code, {
    message: `GitHub did not carry out ${describe(error)}. ${why} ${todo}`,
    retryable,
    retryAt: retryable ? (retryAt ?? null) : null,
    cause: error.response === undefined ? error.cause : undefined,
  })
}

function isHttpError(error: unknown): error is HttpError {
  return error instanceof Error && 'status' in error && typeof error.status === 'number'
}

function judge(error: HttpError, now: number): Verdict {
  if (isRateLimited(error)) {
    return {
      code: 'github-rate-limited',
      why: 'It limits how much we may ask.',
      todo: 'This is tried again when the limit lifts.',
      retryAt: limitLifts(error, now),
    }
  }
  if (error.status >= 500 || error.status === 408) {
    return {
      code: 'github-unavailable',
      why: 'It did not answer or could not.',
      todo: 'This is tried again; see githubstatus.com when it stays so.',
      retryAt: retryAfter(error, now),
    }
  }
  return refused(error)
}

function refused(error: HttpError): Verdict {
  switch (error.status) {
    case 401:
    case 403:
    case 451:
      return {
        code: 'github-forbidden',
        why: `The App is not allowed to.${neededPermissions(error)}`,
        todo: "Check the App's key and the permissions granted to its installation.",
      }
    case 404:
    case 410:
      return {
        code: 'github-not-found',
        why: 'It is gone, or the App cannot see it.',
        todo: 'Check that the App is installed on this repository.',
      }
    default:
      return {
        code: 'github-rejected',
        why: 'It refused the request as it stands.',
        todo: 'Please report this: trying again does not help.',
      }
  }
}

function isRateLimited(error: HttpError): boolean {
  if (error.status === 429) return true
  if (error.status === 422) return secondaryLimit.test(textOf(error))
  if (error.status !== 403) return false
  const headers = error.response?.headers ?? {}
  return (
    headers['retry-after'] !== undefined ||
    String(headers['x-ratelimit-remaining']) === '0' ||
    secondaryLimit.test(textOf(error))
  )
}

/** Everything GitHub says about the error, bounded: `message` and `errors`, whose shape differs by endpoint. */
function textOf(error: HttpError): string {
  const data = error.response?.data
  const errors = typeof data === 'object' && data !== null && 'errors' in data ? data.errors : null
  return `${error.message} ${JSON.stringify(errors ?? null)}`.slice(0, 10_000)
}

function limitLifts(error: HttpError, now: number): number {
  const given = retryAfter(error, now)
  if (given !== null) return given
  const headers = error.response?.headers ?? {}
  const reset = Number(headers['x-ratelimit-reset'])
  const isPrimary = String(headers['x-ratelimit-remaining']) === '0'
  return isPrimary && Number.isFinite(reset) ? reset * 1000 : now + fallbackWait
}

/** RFC 9110 10.2.3: seconds or a date. */
function retryAfter(error: HttpError, now: number): number | null {
  const header = error.response?.headers['retry-after']
  if (header === undefined) return null
  const seconds = Number(header)
  if (Number.isFinite(seconds)) return now + Math.max(0, seconds) * 1000
  const date = Date.parse(String(header))
  return Number.isNaN(date) ? null : date
}

/** GitHub names what is missing, e.g. `checks=write`. */
function neededPermissions(error: HttpError): string {
  const needed = String(error.response?.headers['x-accepted-github-permissions'] ?? '')
  return /^[a-z_=,; ]{1,200}$/u.test(needed) ? ` It needs ${needed}.` : ''
}

/** Method, path and status; the query is left out. */
function describe(error: HttpError): string {
  const { method, url } = error.request ?? {}
  const path = typeof url === 'string' ? url.replace(/^https?:\/\/[^/]*/u, '').split('?')[0] : ''
  const status = error.response === undefined ? 'no answer' : String(error.status)
  return `${typeof method === 'string' ? method : 'a request'} ${path} (${status})`
}
