/** The closed list of ways an edge fails. */
export type FailureCode =
  | 'github-unavailable'
  | 'github-rate-limited'
  | 'github-forbidden'
  | 'github-not-found'
  | 'github-rejected'
  | 'git-unavailable'
  | 'git-rejected'
  | 'analysis-failed'
  | 'policy-invalid'
  | 'settings-invalid'
  | 'store-unavailable'
  | 'lease-lost'
  | 'notify-failed'
  | 'anchor-failed'
  | 'audit-key-invalid'
  | 'audit-key-differs'
  | 'audit-log-missing'
  | 'audit-log-broken'
  | 'report-not-written'

interface FailureOptions {
  readonly message: string
  /** Trying the same again later can succeed. */
  readonly retryable: boolean
  /** Epoch milliseconds before which a retry is pointless; null when the other side did not say. */
  readonly retryAt?: number | null
  readonly cause?: unknown
}

/** Thrown by edges, caught once per door. The message is for people and holds no source text, token or payload. */
export class Failure extends Error {
  readonly code: FailureCode
  readonly retryable: boolean
  readonly retryAt: number | null

  constructor(code: FailureCode, options: FailureOptions) {
    super(options.message, { cause: options.cause })
    this.name = 'Failure'
    this.code = code
    this.retryable = options.retryable
    this.retryAt = options.retryAt ?? null
  }
}
