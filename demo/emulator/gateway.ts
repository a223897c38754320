import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type Answer, jsonAnswer, problem } from './answer.ts'
import { appRoutes } from './app-routes.ts'
import { type Call, type Route, tokenOf } from './call.ts'
import { checkRoutes } from './check-routes.ts'
import { relay } from './deliveries.ts'
import { forward } from './forward.ts'
import { peopleRoutes } from './people-routes.ts'
import { pullRoutes } from './pull-routes.ts'
import { reviewRoutes } from './review-routes.ts'
import { needsNoToken, signInRoutes } from './sign-in-routes.ts'
import { type RequestRecord, type World } from './world.ts'

/** The emulator's own webhooks come here and go on to the App from here. */
export const hookPath = '/emulator-hook'

const routes: readonly Route[] = [
  ...appRoutes,
  ...pullRoutes,
  ...checkRoutes,
  ...reviewRoutes,
  ...peopleRoutes,
  ...signInRoutes,
]

/** GitHub Enterprise's front door: `/api/v3` in front of the emulator, its gaps filled, everything recorded. */
export function createGateway(world: World): Server {
  return createServer((request, response) => {
    void handle(world, request, response)
  })
}

async function handle(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readBody(request)
  if (request.url === hookPath) {
    response.writeHead(202).end()
    await relayHook(world, request, body)
    return
  }
  world.pending += 1
  const at = Date.now()
  const call = toCall(world, request, body)
  const { answer, answeredBy } = await answerCall(call)
  world.pending -= 1
  world.requests.push({
    at,
    ms: Date.now() - at,
    method: call.method,
    path: call.path + call.url.search,
    status: answer.status,
    host: request.headers.host ?? '',
    answeredBy,
  })
  response.writeHead(answer.status, { ...rateLimit(), ...answer.headers }).end(answer.body)
}

async function answerCall(
  call: Call,
): Promise<{ answer: Answer; answeredBy: RequestRecord['answeredBy'] }> {
  const fault = takeFault(call)
  if (fault !== null) return { answer: fault, answeredBy: 'fault' }
  if (!isAuthorised(call)) return { answer: problem(401, 'Bad credentials'), answeredBy: 'gateway' }
  try {
    for (const route of routes) {
      const match = route.method === call.method ? route.path.exec(call.path) : null
      if (match === null) continue
      const names = match.slice(1).map((name) => decodeURIComponent(name))
      return { answer: await route.answer({ ...call, names }), answeredBy: 'gateway' }
    }
    return { answer: await forward(call), answeredBy: 'emulator' }
  } catch (error) {
    return { answer: problem(500, `stand-in: ${String(error)}`), answeredBy: 'gateway' }
  }
}

function takeFault({ world, method, path }: Call): Answer | null {
  const fault = world.faults.find(
    (candidate) => candidate.times > 0 && candidate.method === method && candidate.path.test(path),
  )
  if (fault === undefined) return null
  fault.times -= 1
  const limited = fault.status === 403 || fault.status === 429
  const message = limited ? 'You have exceeded a secondary rate limit.' : 'Injected fault'
  return jsonAnswer(fault.status, { message }, limited ? { 'retry-after': '1' } : {})
}

/** The emulator takes any token for its first user's; GitHub knows which it handed out. */
function isAuthorised(call: Call): boolean {
  if (needsNoToken(call)) return true
  const { world } = call
  const token = tokenOf(call.authorization)
  if (token === null) return false
  return token.split('.').length === 3 || world.tokens.has(token) || world.signIn.tokens.has(token)
}

function toCall(world: World, request: IncomingMessage, body: Buffer): Call {
  const url = new URL(request.url ?? '/', world.url)
  return {
    world,
    method: request.method ?? 'GET',
    path: url.pathname.replace(/^\/api\/v3(?=\/)/, ''),
    url,
    authorization: request.headers.authorization,
    accept: request.headers.accept,
    body,
    names: [],
  }
}

async function relayHook(world: World, request: IncomingMessage, body: Buffer): Promise<void> {
  const event = request.headers['x-github-event']
  if (typeof event !== 'string') return
  try {
    await relay(world, event, JSON.parse(body.toString('utf8')) as Record<string, unknown>)
  } catch {
    /** The repository may be gone by now, and with it what the event was about. */
  }
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

function rateLimit(): Record<string, string> {
  return {
    'x-ratelimit-limit': '5000',
    'x-ratelimit-remaining': '4999',
    'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600),
  }
}
