import { type Answer, jsonAnswer, pageOf, parseBody, problem } from './answer.ts'
import { type Call, nameOf, type Route, tokenOf } from './call.ts'
import { redeliver } from './deliveries.ts'
import { forward } from './forward.ts'
import { ask } from './upstream.ts'
import { type Delivery, type World } from './world.ts'

/** What 0.12.2 has no endpoint for: the App's deliveries and an installation's repositories; and what it says in the wrong type. */
export const appRoutes: readonly Route[] = [
  { method: 'POST', path: /^\/app\/installations\/(\d+)\/access_tokens$/, answer: issueToken },
  { method: 'GET', path: /^\/installation\/repositories$/, answer: listRepositories },
  { method: 'GET', path: /^\/app\/hook\/deliveries$/, answer: listDeliveries },
  { method: 'GET', path: /^\/app\/hook\/deliveries\/(\d+)$/, answer: showDelivery },
  { method: 'POST', path: /^\/app\/hook\/deliveries\/(\d+)\/attempts$/, answer: deliverAgain },
  { method: 'GET', path: /^\/repos\/[^/]+\/[^/]+\/contents\//, answer: showContent },
]

async function issueToken(call: Call): Promise<Answer> {
  const answer = await forward(call)
  if (answer.status !== 201) return answer
  const { token } = parseBody(answer) as { token: string }
  call.world.tokens.set(token, Number(nameOf(call, 0)))
  return answer
}

async function listRepositories(call: Call): Promise<Answer> {
  const installationId = call.world.tokens.get(tokenOf(call.authorization) ?? '')
  if (installationId === undefined) return problem(403, 'Resource not accessible by integration')
  const found: object[] = []
  for (const repository of call.world.repositories) {
    if (repository.installationId !== installationId) continue
    const path = `/repos/${repository.owner}/${repository.name}`
    const answer = await ask(call.world, { ...call, path, body: null })
    if (answer.status === 200) found.push(parseBody(answer) as object)
  }
  return pageOf(found, call.url, (page) => ({ total_count: found.length, repositories: page }))
}

async function listDeliveries(call: Call): Promise<Answer> {
  const unsigned = await refusedApp(call)
  if (unsigned !== null) return unsigned
  const status = call.url.searchParams.get('status')
  const newestFirst = call.world.deliveries.toReversed().filter((delivery) => {
    if (status === null) return true
    const delivered = delivery.statusCode >= 200 && delivery.statusCode < 400
    return (status === 'success') === delivered
  })
  const perPage = Math.min(100, Number(call.url.searchParams.get('per_page') ?? 30))
  return jsonAnswer(200, newestFirst.slice(0, perPage).map(toItem))
}

async function showDelivery(call: Call): Promise<Answer> {
  const delivery = findDelivery(call.world, nameOf(call, 0))
  if (delivery === undefined) return problem(404, 'Not Found')
  return (
    (await refusedApp(call)) ??
    jsonAnswer(200, { ...toItem(delivery), request: { payload: delivery.payload } })
  )
}

async function deliverAgain(call: Call): Promise<Answer> {
  const unsigned = await refusedApp(call)
  if (unsigned !== null) return unsigned
  const delivery = findDelivery(call.world, nameOf(call, 0))
  if (delivery === undefined) return problem(404, 'Not Found')
  void redeliver(call.world, delivery)
  return jsonAnswer(202, {})
}

/** Probot asks for raw files; the emulator's type for them makes Octokit give bytes instead of text. */
async function showContent(call: Call): Promise<Answer> {
  const answer = await forward(call)
  if (!/vnd\.github(?:\.v3)?\.raw/.test(call.accept ?? '')) return answer
  if (!answer.headers['content-type']?.startsWith('application/octet-stream')) return answer
  const headers = { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' }
  return { ...answer, headers: { ...answer.headers, ...headers } }
}

async function refusedApp(call: Call): Promise<Answer | null> {
  const app = await forward({ ...call, method: 'GET', path: '/app', url: new URL('http://x/') })
  return app.status === 200 ? null : app
}

function findDelivery(world: World, id: string): Delivery | undefined {
  return world.deliveries.find((delivery) => delivery.id === Number(id))
}

function toItem(delivery: Delivery) {
  const { installation, repository } = delivery.payload as {
    installation?: { id: number }
    repository?: { id: number }
  }
  return {
    id: delivery.id,
    guid: delivery.guid,
    delivered_at: delivery.deliveredAt,
    redelivery: delivery.redelivery,
    duration: delivery.duration / 1000,
    status: delivery.statusCode < 400 ? 'OK' : `Invalid HTTP Response: ${delivery.statusCode}`,
    status_code: delivery.statusCode,
    event: delivery.event,
    action: delivery.action,
    installation_id: installation?.id ?? null,
    repository_id: repository?.id ?? null,
    throttled_at: null,
  }
}
