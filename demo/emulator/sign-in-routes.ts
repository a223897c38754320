import { createHash, randomBytes } from 'node:crypto'
import { type Answer, jsonAnswer, pageOf, parseBody, problem } from './answer.ts'
import { type Call, nameOf, type Route, tokenOf } from './call.ts'
import { ask, everybody, type StandIn } from './upstream.ts'
import { type Repository, type World } from './world.ts'

/**
 * Signing in to an App with GitHub. 0.12.2 has the web flow, but takes every token for its first user's, knows no PKCE and has no
 * endpoint for what a person can read where an App is installed.
 */
export const signInRoutes: readonly Route[] = [
  { method: 'GET', path: /^\/login\/oauth\/authorize$/, answer: askPerson },
  { method: 'POST', path: /^\/login\/oauth\/authorize$/, answer: sendBack },
  { method: 'POST', path: /^\/login\/oauth\/access_token$/, answer: exchange },
  { method: 'GET', path: /^\/user$/, answer: showUser },
  { method: 'GET', path: /^\/user\/installations$/, answer: listInstallations },
  { method: 'GET', path: /^\/user\/installations\/(\d+)\/repositories$/, answer: listReadable },
]

/** These carry no token: a browser comes here, and an App that has none yet. */
export function needsNoToken({ path }: Call): boolean {
  return path.startsWith('/login/oauth/')
}

/** A page with one button for each person: who presses it is that person. */
async function askPerson({ world, url }: Call): Promise<Answer> {
  const clientId = url.searchParams.get('client_id')
  if (clientId !== world.signIn.clientId) return Promise.resolve(problem(404, 'Not Found'))
  const fields = ['redirect_uri', 'state', 'code_challenge', 'code_challenge_method']
    .map((name) => hidden(name, url.searchParams.get(name) ?? ''))
    .join('\n')
  const buttons = everybody.map(
    ({ login, name }) =>
      `<p><button name="login" value="${login}">Continue as ${name} (${login})</button></p>`,
  )
  const html = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Authorize Countersign · GitHub stand-in</title><link rel="icon" href="data:,"></head>
<body><main><h1>Authorize Countersign</h1>
<p>This stands in for GitHub on this machine. Choose who you are:</p>
<form method="post" action="/login/oauth/authorize">
${fields}
${buttons.join('\n')}
<p><button name="declined" value="true">Cancel</button></p>
</form></main></body></html>
`
  return Promise.resolve({
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: Buffer.from(html),
  })
}

async function sendBack({ world, body }: Call): Promise<Answer> {
  const form = new URLSearchParams(body.toString('utf8'))
  const redirectUri = form.get('redirect_uri') ?? ''
  if (!world.signIn.callbacks.includes(redirectUri)) {
    return Promise.resolve(
      problem(400, 'The redirect_uri is not associated with this application.'),
    )
  }
  const to = new URL(redirectUri)
  to.searchParams.set('state', form.get('state') ?? '')
  if (form.has('declined')) to.searchParams.set('error', 'access_denied')
  else to.searchParams.set('code', issueCode(world, { form, redirectUri }))
  return Promise.resolve({ status: 302, headers: { location: to.href }, body: Buffer.alloc(0) })
}

function issueCode(
  world: World,
  { form, redirectUri }: { form: URLSearchParams; redirectUri: string },
): string {
  const code = randomBytes(10).toString('hex')
  world.signIn.codes.set(code, {
    login: form.get('login') ?? '',
    challenge: form.get('code_challenge') ?? '',
    redirectUri,
  })
  return code
}

/** As GitHub does, errors come under status 200. */
async function exchange({ world, body }: Call): Promise<Answer> {
  const { signIn } = world
  const { client_id, client_secret, ...given } = JSON.parse(body.toString('utf8')) as Exchange
  if (client_id !== signIn.clientId || client_secret !== signIn.clientSecret) {
    return Promise.resolve(jsonAnswer(200, { error: 'incorrect_client_credentials' }))
  }
  const login = redeem(world, given)
  if (login === null) return Promise.resolve(jsonAnswer(200, { error: 'bad_verification_code' }))
  const token = `ghu_${randomBytes(18).toString('hex')}`
  signIn.tokens.set(token, login)
  return Promise.resolve(jsonAnswer(200, { access_token: token, token_type: 'bearer', scope: '' }))
}

interface Exchange {
  readonly client_id: string
  readonly client_secret: string
  readonly code: string
  readonly redirect_uri: string
  readonly code_verifier: string
}

/** Whose code it is; null unless it is asked for once, from the same place, with what its challenge was made of. */
function redeem(
  { signIn }: World,
  given: Pick<Exchange, 'code' | 'redirect_uri' | 'code_verifier'>,
): string | null {
  const known = signIn.codes.get(given.code)
  signIn.codes.delete(given.code)
  const challenge = createHash('sha256').update(given.code_verifier).digest('base64url')
  const fits = known?.challenge === challenge && known.redirectUri === given.redirect_uri
  return fits ? known.login : null
}

async function showUser(call: Call): Promise<Answer> {
  const who = personOf(call)
  if (who === undefined) return problem(401, 'Bad credentials')
  return ask(call.world, { method: 'GET', path: '/user', authorization: `token ${who.token}` })
}

async function listInstallations(call: Call): Promise<Answer> {
  const { world } = call
  const who = personOf(call)
  if (who === undefined) return Promise.resolve(problem(401, 'Bad credentials'))
  const ids = new Set(readable(world, who).map(({ installationId }) => installationId))
  const installations = [...ids].map((id) => ({
    id,
    app_id: world.app.id,
    suspended_at: world.signIn.suspended.has(id) ? new Date().toISOString() : null,
  }))
  return Promise.resolve(
    pageOf(installations, call.url, (page) => ({
      total_count: installations.length,
      installations: page,
    })),
  )
}

async function listReadable(call: Call): Promise<Answer> {
  const { world } = call
  const who = personOf(call)
  if (who === undefined) return problem(401, 'Bad credentials')
  const installationId = Number(nameOf(call, 0))
  const found: object[] = []
  for (const repository of readable(world, who)) {
    if (repository.installationId !== installationId) continue
    const path = `/repos/${repository.owner}/${repository.name}`
    const answer = await ask(world, { method: 'GET', path, authorization: `token ${who.token}` })
    if (answer.status === 200)
      found.push({ ...(parseBody(answer) as object), permissions: { pull: true } })
  }
  return pageOf(found, call.url, (page) => ({ total_count: found.length, repositories: page }))
}

function personOf({ world, authorization }: Call): StandIn | undefined {
  const login = world.signIn.tokens.get(tokenOf(authorization) ?? '')
  return everybody.find((one) => one.login === login)
}

/** By role in everything, unless somebody's access was said to be something else. */
function readable(world: World, { login, role }: StandIn): readonly Repository[] {
  const chosen = world.signIn.readers.get(login)
  if (chosen === undefined) return role === 'none' ? [] : world.repositories
  return world.repositories.filter(({ id }) => chosen.includes(id))
}

function hidden(name: string, value: string): string {
  const safe = value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
  return `<input type="hidden" name="${name}" value="${safe}">`
}
