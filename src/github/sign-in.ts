import { Octokit } from '@octokit/rest'
import { Failure } from '../core/failure.ts'
import { serverUrl } from './server-url.ts'
import { toFailure } from './to-failure.ts'
import { silentLog } from './token-client.ts'

/** The GitHub App as people authorise it. */
export interface SignInApp {
  /** Base of the REST API. */
  readonly apiUrl: string
  readonly clientId: string
  readonly clientSecret: string
  /** Where GitHub sends people back to; one of the App's callback addresses. */
  readonly redirectUri: string
}

interface Authorisation {
  readonly state: string
  /** SHA-256 of the verifier, base64url (RFC 7636). */
  readonly challenge: string
}

interface Code {
  readonly code: string
  /** What the challenge was made of. */
  readonly verifier: string
}

/** Milliseconds GitHub may take. */
const patience = 10_000

/** Where people allow the App to act for them: the web application flow of user access tokens. */
export function authorizeUrl(app: SignInApp, { state, challenge }: Authorisation): string {
  const url = new URL(`${serverUrl(clientOf(app))}/login/oauth/authorize`)
  url.search = new URLSearchParams({
    client_id: app.clientId,
    redirect_uri: app.redirectUri,
    state,
    code_challenge: challenge,
    code_challenge_method: 'S256',
  }).toString()
  return url.href
}

/**
 * The person's token, or null when GitHub does not take the code: made up, used, too old or somebody else's.
 * Throws `Failure` `github-rejected` when it does not take the App's own secret, else as every call.
 */
export async function exchangeCode(
  app: SignInApp,
  { code, verifier }: Code,
): Promise<string | null> {
  const github = clientOf(app)
  const answer = await post(github, `${serverUrl(github)}/login/oauth/access_token`, {
    client_id: app.clientId,
    client_secret: app.clientSecret,
    code,
    redirect_uri: app.redirectUri,
    code_verifier: verifier,
  })
  if (typeof answer !== 'object' || answer === null) return null
  if ('access_token' in answer && typeof answer.access_token === 'string') {
    return answer.access_token
  }
  if ('error' in answer && misconfigured.has(answer.error)) throw refusedApp()
  return null
}

/** Errors that no person who signs in can mend (GitHub's list for access token requests). */
const misconfigured: ReadonlySet<unknown> = new Set([
  'incorrect_client_credentials',
  'redirect_uri_mismatch',
])

function clientOf({ apiUrl }: SignInApp): Octokit {
  return new Octokit({ baseUrl: apiUrl, log: silentLog })
}

/** GitHub says in the body, under status 200, what it does not like. */
async function post(
  github: Octokit,
  url: string,
  body: Readonly<Record<string, string>>,
): Promise<unknown> {
  try {
    const answer: { readonly data: unknown } = await github.request(`POST ${url}`, {
      ...body,
      headers: { accept: 'application/json' },
      request: { signal: AbortSignal.timeout(patience) },
    })
    return answer.data
  } catch (error) {
    throw toFailure(error, Date.now()) ?? error
  }
}

function refusedApp(): Failure {
  return new Failure('github-rejected', {
    message:
      "GitHub does not accept GITHUB_CLIENT_ID and GITHUB_CLIENT_SECRET, or does not know the callback address. Nobody can sign in until it does. Compare both, and DASHBOARD_URL followed by /sign-in/callback, with the App's settings page.",
    retryable: false,
  })
}
