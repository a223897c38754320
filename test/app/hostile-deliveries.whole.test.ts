import { randomUUID } from 'node:crypto'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type AppProcess } from '../../demo/app-process.ts'
import { deliver, signedHeaders } from '../../demo/emulator/deliveries.ts'
import { deleteRepository } from '../../demo/emulator/repositories.ts'
import { openScenario } from '../../demo/play-scenario.ts'
import { readScenario } from '../../demo/scenario.ts'
import { openStage, type Stage } from './stage.ts'

const payload = {
  action: 'opened',
  number: 1,
  pull_request: { number: 1, head: { sha: '1'.repeat(40) } },
  repository: { id: 999_999, name: 'nowhere', owner: { login: 'acme-1' } },
  installation: { id: 9001 },
}

let stage: Stage
let app: AppProcess

beforeAll(async () => {
  stage = await openStage({ organisations: 2, environment: { JOB_ATTEMPTS: '1' } })
  app = await stage.start()
  stage.github.world.webhookUrls = [app.webhookUrl]
}, 60_000)

afterAll(async () => {
  await stage.close()
})

describe('a delivery that is not GitHub’s', () => {
  const body = JSON.stringify(payload)

  it.each([
    { name: 'signed with another secret', secret: 'guessed', headers: {}, status: 401 },
    { name: 'without a signature', headers: { 'x-hub-signature-256': '' }, status: 401 },
    { name: 'with a SHA-1 signature', headers: { 'x-hub-signature-256': 'sha1=00' }, status: 401 },
    {
      name: 'with half a signature',
      headers: { 'x-hub-signature-256': `sha256=${'0'.repeat(32)}` },
      status: 401,
    },
    { name: 'without an event', headers: { 'x-github-event': '' }, status: 400 },
    { name: 'without a GUID', headers: { 'x-github-delivery': '' }, status: 400 },
  ])('$name is refused with $status', async ({ secret, headers, status }) => {
    const before = await countRows()
    const response = await post(body, { secret: secret ?? ourSecret(), headers })
    expect(response.status).toBe(status)
    expect(await countRows()).toEqual(before)
  })

  it('changed after it was signed is refused', async () => {
    const headers = signedHeaders(ourSecret(), 'pull_request', { guid: randomUUID(), body })
    const changed = body.replace('"number":1', '"number":2')
    const response = await fetch(app.webhookUrl, { method: 'POST', headers, body: changed })
    expect(response.status).toBe(401)
  })
})

describe('a signed delivery', () => {
  it.each([
    { name: 'that is not JSON', body: '{"action": "opened"', status: 400 },
    { name: 'of nothing', body: '', status: 401 },
    { name: 'of another shape', body: '[1, 2, 3]', status: 202 },
    { name: 'that would reach a prototype', body: '{"__proto__": {"action": 1}}', status: 202 },
  ])('$name is answered $status and the App goes on', async ({ body, status }) => {
    expect((await post(body)).status).toBe(status)
    expect((await fetch(`${app.url}/readyz`)).status).toBe(200)
  })

  it('of an event nobody asked for is accepted and ignored', async () => {
    const before = await countRows()
    const response = await post(JSON.stringify(payload), { event: 'star' })
    expect(response.status).toBe(202)
    expect(await countRows()).toEqual(before)
  })

  it('of more than 25 MB is refused with 413 before it is read to its end', async () => {
    const body = Buffer.alloc(26 * 1024 * 1024, 0x20)
    expect(await statusOf(`content-length: ${body.length}`, body.subarray(0, 1024))).toBe(413)
    expect(await statusOf('transfer-encoding: chunked', chunked(body))).toBe(413)
  })

  it('that breaks off changes nothing', async () => {
    const before = await countRows()
    await breakOff('content-length: 5000', Buffer.from('{"action": "opened", '))
    expect((await fetch(`${app.url}/healthz`)).status).toBe(200)
    expect(await countRows()).toEqual(before)
  })

  it('for a repository that was never there ends its job', async () => {
    expect((await post(JSON.stringify(payload))).status).toBe(202)
    await stage.idle()
    expect(await jobStates('/999999/')).toEqual(['done'])
  })

  it('for a repository that is gone by now ends its job', async () => {
    const { world } = stage.github
    const { repository } = await openScenario(stage.github, readScenario('ai-clean'))
    await stage.idle()
    const opening = world.deliveries.findLast(({ action }) => action === 'opened')
    await deleteRepository(world, repository)
    await deliver(world, 'pull_request', { payload: opening?.payload ?? {} })
    await stage.idle()
    expect(await jobStates(`/${repository.id}/`)).toEqual(['done', 'done'])
  })
})

it('nothing else answers at the webhook’s address', async () => {
  expect((await fetch(app.webhookUrl)).status).toBe(404)
  expect((await fetch(`${app.url}/`, { method: 'POST' })).status).toBe(404)
})

interface PostOptions {
  readonly secret?: string
  readonly event?: string
  readonly headers?: Readonly<Record<string, string>>
}

async function post(body: string, options: PostOptions = {}): Promise<Response> {
  const { secret = ourSecret(), event = 'pull_request', headers = {} } = options
  const signed = signedHeaders(secret, event, { guid: randomUUID(), body })
  return fetch(app.webhookUrl, { method: 'POST', headers: { ...signed, ...headers }, body })
}

function ourSecret(): string {
  return stage.github.world.webhookSecret
}

async function countRows(): Promise<readonly number[]> {
  const { db } = stage.store
  const deliveries = await db.selectFrom('deliveries').select('id').execute()
  const jobs = await db.selectFrom('jobs').select('id').execute()
  return [deliveries.length, jobs.length]
}

async function jobStates(place: string): Promise<readonly string[]> {
  const jobs = await stage.store.db
    .selectFrom('jobs')
    .select('state')
    .where('queue', '<>', 'push')
    .where('key', 'like', `%${place}%`)
    .execute()
  return jobs.map(({ state }) => state)
}

/** Speaks HTTP by hand: `fetch` would not send what it promised wrongly. Gives the status of the answer. */
async function statusOf(length: string, body: Buffer): Promise<number> {
  const answer = await speak(length, body, 'wait')
  return Number(/^HTTP\/1\.1 (\d{3})/u.exec(answer)?.[1])
}

async function breakOff(length: string, body: Buffer): Promise<void> {
  await speak(length, body, 'hang-up')
}

async function speak(length: string, body: Buffer, then: 'wait' | 'hang-up'): Promise<string> {
  const { hostname, port, pathname } = new URL(app.webhookUrl)
  const head = [
    `POST ${pathname} HTTP/1.1`,
    `host: ${hostname}`,
    'content-type: application/json',
    'x-github-event: pull_request',
    `x-github-delivery: ${randomUUID()}`,
    `x-hub-signature-256: sha256=${'0'.repeat(64)}`,
    length,
  ]
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname)
    let answer = ''
    socket.setTimeout(20_000, () => reject(new Error('no answer')))
    socket.on('data', (chunk) => {
      answer += chunk.toString('latin1')
      socket.destroy()
    })
    socket.on('error', () => {})
    socket.on('close', () => resolve(answer))
    socket.write(`${head.join('\r\n')}\r\n\r\n`)
    socket.write(body, () => {
      if (then === 'hang-up') socket.destroy()
    })
  })
}

function chunked(body: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`${body.length.toString(16)}\r\n`),
    body,
    Buffer.from('\r\n0\r\n\r\n'),
  ])
}
