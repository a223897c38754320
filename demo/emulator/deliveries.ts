import { createHmac, randomUUID } from 'node:crypto'
import { type CheckRunJson, completeCheckRun, describeApp } from './check-runs.ts'
import { throughApp } from './people-routes.ts'
import { completePull } from './pulls.ts'
import { completePush } from './pushes.ts'
import { type Delivery, type PullJson, type World } from './world.ts'

type Payload = Readonly<Record<string, unknown>>

interface DeliverOptions {
  readonly guid?: string
  readonly redelivery?: boolean
}

/** What GitHub sends with a delivery, signature included. */
export function signedHeaders(
  secret: string,
  event: string,
  { guid, body }: { guid: string; body: string | Buffer },
): Record<string, string> {
  return {
    'content-type': 'application/json',
    'user-agent': 'GitHub-Hookshot/stand-in',
    'x-github-event': event,
    'x-github-delivery': guid,
    'x-hub-signature-256': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
  }
}

/** Sends one signed webhook and remembers what came back. Never throws: a deaf App is a 502, as GitHub shows it. */
export async function deliver(
  world: World,
  event: string,
  { payload, guid = randomUUID(), redelivery = false }: DeliverOptions & { payload: Payload },
): Promise<Delivery> {
  const delivery: Delivery = {
    id: 1_000_001 + world.deliveries.length,
    guid,
    deliveredAt: new Date().toISOString(),
    redelivery,
    event,
    action: typeof payload['action'] === 'string' ? payload['action'] : null,
    payload,
    statusCode: 0,
    duration: 0,
  }
  world.deliveries.push(delivery)
  const target = world.webhookUrls[world.deliveries.length % world.webhookUrls.length]
  const start = performance.now()
  world.pending += 1
  delivery.statusCode = target === undefined ? 502 : await post(world, target, delivery)
  world.pending -= 1
  delivery.duration = performance.now() - start
  return delivery
}

/** The same delivery again, under the same GUID. */
export async function redeliver(
  world: World,
  { event, guid, payload }: Delivery,
): Promise<Delivery> {
  return deliver(world, event, { payload, guid, redelivery: true })
}

/** Passes an event of the emulator on, with what it leaves out. */
export async function relay(world: World, event: string, payload: Payload): Promise<void> {
  await deliver(world, event, { payload: await completePayload(world, payload) })
}

async function completePayload(world: World, payload: Payload): Promise<Payload> {
  const {
    repository,
    pull_request: pull,
    check_run: run,
    check_suite: suite,
    issue,
    comment,
  } = payload as {
    repository?: { name: string; owner: { login: string } }
    pull_request?: PullJson
    check_run?: CheckRunJson
    check_suite?: Payload
    issue?: { number: number }
    comment?: { body?: unknown }
  }
  if (repository === undefined) return payload
  const place = { owner: repository.owner.login, repo: repository.name }
  const app = describeApp(world.app)
  return {
    ...payload,
    ...(pull && { number: pull.number, pull_request: await completePull(world, place, pull) }),
    ...(run && { check_run: await completeCheckRun(world, place, run) }),
    ...(suite && { check_suite: { ...suite, app } }),
    // Every issue here is a pull request's conversation.
    ...(issue && { issue: { ...issue, pull_request: {} } }),
    ...(comment && { comment: { ...comment, ...throughApp({ world }, comment) } }),
    ...(await completePush(world, place, payload)),
  }
}

async function post(
  world: World,
  target: string,
  { event, guid, payload }: Delivery,
): Promise<number> {
  const body = JSON.stringify(payload)
  try {
    const response = await fetch(target, {
      method: 'POST',
      headers: signedHeaders(world.webhookSecret, event, { guid, body }),
      body,
      signal: AbortSignal.timeout(10_000),
    })
    await response.arrayBuffer()
    return response.status
  } catch {
    return 502
  }
}
