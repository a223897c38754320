import { type Logger } from 'pino'
import { Failure } from '../../core/failure.ts'
import { serverUrlOf } from '../../github/server-url.ts'
import { type SignInApp } from '../../github/sign-in.ts'
import { tokenClient } from '../../github/token-client.ts'
import { fetchUserAccess } from '../../github/user-access.ts'
import { type Html } from '../../report/compliance/html-text.ts'
import { type Session } from '../../store/sessions.ts'
import { type Store } from '../../store/store.ts'
import { createCookies } from './cookies.ts'
import { type DashboardSettings } from './dashboard-settings.ts'
import { createDoorway, type Doorway } from './doorway.ts'
import { type Account } from './layout.ts'
import { localPath } from './local-path.ts'
import { type Match, matchPage, readTarget } from './match-page.ts'
import { type Page, type PageAnswer, type PageRequest } from './page.ts'
import {
  broken,
  gitHubSilent,
  malformed,
  missing,
  nothingReadable,
  wrongMethod,
} from './problem.ts'
import { type Exchange, redirect, sendDownload, sendStyle } from './respond.ts'
import { createSessions, type Sessions } from './sessions.ts'
import { createShow, type Show } from './show.ts'
import { createSignIn } from './sign-in.ts'
import { style, stylePath } from './style.ts'
import { createVault } from './vault.ts'

export interface DashboardOptions {
  readonly settings: DashboardSettings
  readonly appId: number
  /** Base of GitHub's REST API. */
  readonly apiUrl: string
  readonly store: Store
  readonly log: Logger
  readonly pages: readonly Page[]
  readonly examine: PageRequest['examine']
  /** Epoch milliseconds. */
  readonly now?: () => number
}

/** Answers every request: what is no page is said to be missing. */
export type Dashboard = (exchange: Exchange) => Promise<void>

interface House {
  readonly store: Store
  readonly log: Logger
  readonly pages: readonly Page[]
  /** Of GitHub's web pages. */
  readonly webUrl: string
  readonly examine: PageRequest['examine']
  readonly now: () => number
  readonly sessions: Sessions
  readonly doorway: Doorway
  readonly show: Show
}

export function createDashboard(options: DashboardOptions): Dashboard {
  const house = furnish(options)
  return async (exchange) => {
    try {
      await answer(house, exchange)
    } catch (error) {
      fail(house, exchange, { error, account: null })
    }
  }
}

function furnish(options: DashboardOptions): House {
  const { settings, store, pages, log, apiUrl, appId, examine, now = Date.now } = options
  const vault = createVault(settings.sessionSecret)
  const { url, clientId, clientSecret, sessionMs } = settings
  const app: SignInApp = { apiUrl, clientId, clientSecret, redirectUri: `${url}/sign-in/callback` }
  const show = createShow(pages)
  const sessions = createSessions({
    store,
    vault,
    settings,
    now,
    readAccess: async (token) => fetchUserAccess(tokenClient({ token, apiUrl }), appId),
  })
  const signIn = createSignIn({ app, vault, now })
  const cookies = createCookies(url.startsWith('https:'))
  const doorway = createDoorway({ origin: url, signIn, sessions, cookies, sessionMs, show })
  return { store, log, pages, webUrl: serverUrlOf(apiUrl), examine, now, sessions, doorway, show }
}

async function answer(house: House, exchange: Exchange): Promise<void> {
  const { show, doorway, pages } = house
  const { method, url = '' } = exchange.request
  const target = readTarget(url)
  if (target === null) return show.problem(exchange, { problem: malformed })
  if (await doorway.answer(exchange, target)) return
  const match = matchPage(pages, target.path)
  const isStyle = target.path === stylePath
  if (match === null && !isStyle) return show.problem(exchange, { problem: missing })
  if (method !== 'GET' && method !== 'HEAD') {
    return show.problem(exchange, { problem: wrongMethod, headers: { allow: 'GET, HEAD' } })
  }
  if (match === null) return sendStyle(exchange, style)
  await letIn(house, exchange, { ...match, query: target.query })
}

interface Wanted extends Match {
  readonly query: URLSearchParams
}

async function letIn(house: House, exchange: Exchange, wanted: Wanted): Promise<void> {
  const { show, doorway, sessions } = house
  const visit = await doorway.visit(exchange)
  if (visit.kind === 'nobody') return doorway.turnAway(exchange)
  if (visit.kind === 'unsure') return show.problem(exchange, { problem: gitHubSilent })
  const { session } = visit
  const account = { login: session.login, formToken: sessions.formToken(session) }
  if (session.access.repositories.length === 0) {
    return show.problem(exchange, { problem: nothingReadable, account })
  }
  try {
    const given = await askPage(house, session, wanted)
    if (given.kind === 'page') show.page(exchange, { ...noting(session, given), account })
    else if (given.kind === 'missing') show.problem(exchange, { problem: missing, account })
    else if (given.kind === 'redirect') redirect(exchange, localPath(given.to))
    else sendDownload(exchange, given)
  } catch (error) {
    fail(house, exchange, { error, account })
  }
}

async function askPage(
  { store, webUrl, examine, now }: House,
  { login, userId, access }: Session,
  { page, params, query }: Wanted,
): Promise<PageAnswer> {
  const repositories = new Map(access.repositories.map((one) => [one.id, one]))
  return page.answer({
    viewer: { login, userId, repositories },
    params,
    query,
    store,
    webUrl,
    examine,
    now: now(),
  })
}

type PageBody = Extract<PageAnswer, { readonly kind: 'page' }>

function noting({ access }: Session, { title, body }: PageBody): Omit<PageBody, 'kind'> {
  return { title, body: access.complete ? body : tooMany + body }
}

const tooMany: Html =
  '<p class="notice">You can read more repositories than Countersign asks GitHub about. What is beyond is not shown.</p>\n'

interface Failed {
  readonly error: unknown
  readonly account: Account | null
}

function fail({ log, show }: House, exchange: Exchange, { error, account }: Failed): void {
  const isGitHub = error instanceof Failure && error.code.startsWith('github-')
  log.error({ err: error }, 'page failed')
  if (exchange.response.headersSent) exchange.response.end()
  else show.problem(exchange, { problem: isGitHub ? gitHubSilent : broken, account })
}
