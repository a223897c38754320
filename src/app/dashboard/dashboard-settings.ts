import * as z from 'zod'
import { Failure } from '../../core/failure.ts'

/** What the dashboard needs to let people sign in with GitHub. */
export interface DashboardSettings {
  /** Origin people reach the App under, e.g. `https://countersign.example.com`. */
  readonly url: string
  readonly clientId: string
  readonly clientSecret: string
  /** Cookies are signed and GitHub's tokens encrypted with keys derived from it. */
  readonly sessionSecret: string
  /** A session ends after so many milliseconds without a request … */
  readonly idleMs: number
  /** … and after so many whatever happens. */
  readonly sessionMs: number
  /** How old, in milliseconds, GitHub's word on what a person may read can be. */
  readonly accessMs: number
}

const text = z.string().trim().min(1)

/** The names `GITHUB_CLIENT_…` are those under which the set-up page writes them to `.env`. */
export const dashboardShape = {
  DASHBOARD_URL: z.url({ protocol: /^https?$/u }).optional(),
  GITHUB_CLIENT_ID: text.optional(),
  GITHUB_CLIENT_SECRET: text.optional(),
  SESSION_SECRET: text.min(32).optional(),
  SESSION_HOURS: z.coerce.number().int().min(1).max(168).default(8),
  SESSION_IDLE_MINUTES: z.coerce.number().int().min(1).max(10_080).default(60),
  ACCESS_SECONDS: z.coerce.number().int().min(0).max(3600).default(60),
} as const

const schema = z.object(dashboardShape)

/** Null without `DASHBOARD_URL`: there is no dashboard then. Throws `Failure('settings-invalid')`. */
export function toDashboardSettings(given: z.infer<typeof schema>): DashboardSettings | null {
  if (given.DASHBOARD_URL === undefined) return null
  const { GITHUB_CLIENT_ID: clientId, GITHUB_CLIENT_SECRET: clientSecret } = given
  if (clientId === undefined || clientSecret === undefined) {
    throw invalid(
      'DASHBOARD_URL is set and GITHUB_CLIENT_ID or GITHUB_CLIENT_SECRET is not. People sign in to the dashboard through the GitHub App. Copy both from the settings page of the App, or leave DASHBOARD_URL empty.',
    )
  }
  return {
    url: originOf(given.DASHBOARD_URL),
    clientId,
    clientSecret,
    sessionSecret: given.SESSION_SECRET ?? clientSecret,
    idleMs: given.SESSION_IDLE_MINUTES * 60_000,
    sessionMs: given.SESSION_HOURS * 3_600_000,
    accessMs: given.ACCESS_SECONDS * 1000,
  }
}

/** Whether a host name stands for this machine only. */
function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/u.test(hostname)
}

function originOf(address: string): string {
  const url = new URL(address)
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '' || url.username !== '') {
    throw invalid(
      'DASHBOARD_URL has more than a scheme and a host. The dashboard is served from the root of its host. Set it to something like https://countersign.example.com',
    )
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw invalid(
      'DASHBOARD_URL begins with http:. Whoever listens on the way could take over a session. Serve it by https: (plain http: is for this machine only).',
    )
  }
  return url.origin
}

function invalid(message: string): Failure {
  return new Failure('settings-invalid', { message, retryable: false })
}
