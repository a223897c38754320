import { escaped, type Html } from '../../report/compliance/html-text.ts'
import { type Cookies } from './cookies.ts'
import { isFromUs, readForm } from './forms.ts'
import { localPath } from './local-path.ts'
import { foreignForm, type Problem, wrongMethod } from './problem.ts'
import { type Exchange, redirect } from './respond.ts'
import { type Sessions, type Visit } from './sessions.ts'
import { type Show } from './show.ts'
import { type Arrival, type SignIn, ticketMs } from './sign-in.ts'

/** Where people come in and go out. */
export interface Doorway {
  /** Answers the addresses of signing in and out and says so. */
  readonly answer: (exchange: Exchange, place: Place) => Promise<boolean>
  readonly visit: (exchange: Exchange) => Promise<Visit>
  /** Sends somebody who is not signed in to the sign-in page, and back later. */
  readonly turnAway: (exchange: Exchange) => void
}

interface Place {
  readonly path: string
  readonly query: URLSearchParams
}

interface DoorwayOptions {
  /** Of this server, as browsers know it. */
  readonly origin: string
  readonly signIn: SignIn
  readonly sessions: Sessions
  readonly cookies: Cookies
  readonly sessionMs: number
  readonly show: Show
}

export function createDoorway(options: DoorwayOptions): Doorway {
  const { sessions, cookies } = options
  return {
    answer: async (exchange, { path, query }) => {
      const routes = doors.get(path)
      if (routes === undefined) return false
      const { method = '' } = exchange.request
      const route = routes[method === 'HEAD' ? 'GET' : method]
      if (route === undefined) refuseMethod(options, exchange, Object.keys(routes))
      else await route(options, exchange, query)
      return true
    },
    visit: async ({ request }) => sessions.visit(cookies.read(request.headers.cookie, 'session')),
    turnAway: (exchange) => {
      const to = localPath(exchange.request.url ?? '/')
      const query = to === '/' ? '' : `?to=${encodeURIComponent(to)}`
      redirect(exchange, `/sign-in${query}`, {
        'set-cookie': cookies.clear('session'),
      })
    },
  }
}

type Route = (
  options: DoorwayOptions,
  exchange: Exchange,
  query: URLSearchParams,
) => Promise<void> | void

const doors: ReadonlyMap<string, Readonly<Record<string, Route>>> = new Map([
  ['/sign-in', { GET: showSignIn, POST: beginSignIn }],
  ['/sign-in/callback', { GET: arrive }],
  ['/sign-out', { POST: signOut }],
])

function refuseMethod(
  { show }: DoorwayOptions,
  exchange: Exchange,
  methods: readonly string[],
): void {
  const allow = methods.flatMap((one) => (one === 'GET' ? ['GET', 'HEAD'] : [one])).join(', ')
  show.problem(exchange, { problem: wrongMethod, headers: { allow } })
}

function showSignIn(
  { show, signIn }: DoorwayOptions,
  exchange: Exchange,
  query: URLSearchParams,
): void {
  show.page(exchange, {
    title: 'Sign in',
    body: signInBody(localPath(query.get('to') ?? '/')),
    formTarget: signIn.origin,
  })
}

function signInBody(to: string): Html {
  return `<p>Countersign shows you the repositories that GitHub lets you read, and nothing of any other.</p>
<form method="post" action="/sign-in">
<input type="hidden" name="to" value="${escaped(to, to.length)}">
<button class="main" type="submit">Sign in with GitHub</button>
</form>
`
}

async function beginSignIn(options: DoorwayOptions, exchange: Exchange): Promise<void> {
  const { show, signIn, cookies, origin } = options
  const form = isFromUs(exchange.request, origin) ? await readForm(exchange.request) : null
  if (form === null) return show.problem(exchange, { problem: foreignForm })
  const { url, ticket } = signIn.begin(form.get('to') ?? '/')
  redirect(exchange, url, { 'set-cookie': cookies.write('sign-in', ticket, ticketMs) })
}

async function arrive(
  options: DoorwayOptions,
  exchange: Exchange,
  query: URLSearchParams,
): Promise<void> {
  const { show, signIn, sessions, cookies } = options
  const { cookie } = exchange.request.headers
  const used = cookies.clear('sign-in')
  const arrival = await signIn.arrive(cookies.read(cookie, 'sign-in'), query)
  const begun = arrival.kind === 'token' ? await sessions.begin(arrival.token) : null
  if (arrival.kind !== 'token' || begun === null) {
    const kind = arrival.kind === 'token' ? 'refused' : arrival.kind
    return show.problem(exchange, { problem: failures[kind], headers: { 'set-cookie': used } })
  }
  const written = cookies.write('session', begun, options.sessionMs)
  redirect(exchange, arrival.to, { 'set-cookie': [used, written] })
}

const again = 'Go to the overview and sign in again.'

const failures: Readonly<Record<Exclude<Arrival['kind'], 'token'>, Problem>> = {
  'not-ours': {
    status: 400,
    title: 'You are not signed in',
    why: 'This browser did not begin this sign-in, or it took longer than ten minutes, or the page was opened a second time.',
    remedy: again,
  },
  declined: {
    status: 403,
    title: 'You are not signed in',
    why: 'GitHub says that you did not allow Countersign to see who you are and what you can read.',
    remedy: `${again} Countersign asks for nothing else.`,
  },
  refused: {
    status: 400,
    title: 'You are not signed in',
    why: 'GitHub did not take the code it sent along: it was used already, is too old, or was not made for this sign-in.',
    remedy: again,
  },
}

/** The session's own form only; a session that is over already is over. */
async function signOut(options: DoorwayOptions, exchange: Exchange): Promise<void> {
  const { show, sessions, cookies, origin } = options
  const { request } = exchange
  const form = isFromUs(request, origin) ? await readForm(request) : null
  const cookie = cookies.read(request.headers.cookie, 'session')
  if (form === null || !(await sessions.end(cookie, form.get('token') ?? ''))) {
    return show.problem(exchange, { problem: foreignForm })
  }
  redirect(exchange, '/sign-in', { 'set-cookie': cookies.clear('session') })
}
