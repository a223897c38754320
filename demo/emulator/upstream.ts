import { type Answer, parseBody } from './answer.ts'
import { type World } from './world.ts'

export interface StandIn {
  readonly login: string
  readonly token: string
  readonly name: string
  readonly email: string
  /** In every repository. */
  readonly role: 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none'
}

/** The person whose token makes repositories, commits and pull requests. */
export const person: StandIn = standIn('dana', 'Dana Developer', 'admin')

/** Others who review and comment. */
export const maintainer: StandIn = standIn('olga', 'Olga Owner', 'maintain')
export const colleague: StandIn = standIn('rita', 'Rita Reviewer', 'write')
export const stranger: StandIn = standIn('sam', 'Sam Stranger', 'none')

/** An agent that works under an account of a person's kind. */
export const coder: StandIn = standIn('acme-coder', 'Acme Coder', 'maintain')

export const everybody: readonly StandIn[] = [person, maintainer, colleague, stranger, coder]

function standIn(login: string, name: string, role: StandIn['role']): StandIn {
  return { login, token: `token-of-${login}`, name, email: `${login}@acme.example`, role }
}

interface Question {
  readonly method: string
  readonly path: string
  readonly authorization?: string | undefined
  readonly accept?: string | undefined
  readonly body?: Buffer | null
}

const dropped = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'date',
  'keep-alive',
  'transfer-encoding',
])

/** Asks the emulator itself, past the gateway. */
export async function ask(world: World, question: Question): Promise<Answer> {
  const { method, path, authorization, accept } = question
  const body = question.body?.length ? question.body : null
  const response = await fetch(world.emulatorUrl + path, {
    method,
    redirect: 'manual',
    headers: {
      accept: accept ?? 'application/vnd.github+json',
      ...(authorization === undefined ? {} : { authorization }),
      ...(body === null ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === null ? {} : { body: new Uint8Array(body) }),
  })
  return {
    status: response.status,
    headers: keptHeaders(world, response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  }
}

/** Asks as Dana. Throws when the emulator says no: the scenario is wrong then, not the App. */
export async function askAsPerson<T>(world: World, request: string, body?: unknown): Promise<T> {
  return askAs<T>(world, person, { request, body })
}

/** Asks as anybody. Throws like `askAsPerson`. */
export async function askAs<T>(
  world: World,
  who: Pick<StandIn, 'token'>,
  { request, body }: { readonly request: string; readonly body?: unknown },
): Promise<T> {
  const [method = 'GET', path = '/'] = request.split(' ', 2)
  const answer = await ask(world, {
    method,
    path,
    authorization: `token ${who.token}`,
    body: body === undefined ? null : Buffer.from(JSON.stringify(body)),
  })
  if (answer.status >= 300) {
    throw new Error(`${request}: ${answer.status} ${answer.body.toString('utf8').slice(0, 300)}`)
  }
  return answer.body.length === 0 ? (null as T) : (parseBody(answer) as T)
}

/** The emulator links to itself, without the prefix its callers need. */
function keptHeaders(world: World, headers: Headers): Record<string, string> {
  const kept: Record<string, string> = {}
  for (const [name, value] of headers) {
    if (!dropped.has(name)) kept[name] = value
  }
  const link = kept['link']
  if (link !== undefined)
    kept['link'] = link.replaceAll(/<https?:\/\/[^/>]+\//g, `<${world.url}/api/v3/`)
  return kept
}
