import { createHmac } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import nock from 'nock'
import { type PushJob } from '../../src/app/jobs.ts'
import { notify } from '../../src/app/notify.ts'
import { recordPush } from '../../src/app/record-push.ts'
import { sendNotification } from '../../src/app/send-notification.ts'
import { type WorkContext } from '../../src/app/work-context.ts'
import { auditLogName, readEvents } from '../../src/store/audit-log.ts'
import { claimJob } from '../../src/store/job-queue.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { type Routes, stubGitHub } from '../github/stub-github.ts'

let dataDir: string
let store: Store

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'countersign-push-'))
  store = await openStore({ dataDir, databaseUrl: null })
})

afterAll(async () => {
  await store.close()
  await rm(dataDir, { recursive: true, force: true })
})

afterEach(() => nock.cleanAll())

const target = { url: 'http://127.0.0.1:9/', secret: 'a secret of the test' }

function contextWith(routes: Routes, over: object = {}): WorkContext {
  const { github } = stubGitHub(routes)
  return {
    store,
    settings: { attempts: 3, notify: target },
    log: { warn: () => undefined },
    connect: async () => Promise.resolve(github),
    ...over,
  } as Partial<Record<keyof WorkContext, unknown>> as WorkContext
}

function job(headSha: string): PushJob {
  const place = { installationId: 7, repositoryId: 11, owner: 'acme', repo: 'shop' }
  return { kind: 'push', ...place, headSha, pushedBy: '5', forced: true }
}

async function direct() {
  const events = await readEvents(store, { log: auditLogName(7), fromSeq: 0, limit: 100 })
  return events.map(({ event }) => event).filter(({ type }) => type === 'push.direct')
}

describe('a push to the default branch', () => {
  it('that a merged pull request brought is as it should be', async () => {
    const route = 'GET /repos/acme/shop/commits/aa/pulls'
    await recordPush(contextWith({ [route]: { data: [{ number: 3, merged_at: 'x' }] } }), job('aa'))
    await recordPush(contextWith({}), job('aa'))
    expect(await direct()).toEqual([])
  })

  it('past every pull request is on record once, and told', async () => {
    const route = 'GET /repos/acme/shop/commits/bb/pulls'
    const context = contextWith({ [route]: { data: [{ number: 3, merged_at: null }] } })
    await recordPush(context, job('bb'))
    await recordPush(context, job('bb'))
    const [event, more] = await direct()
    expect(more).toBeUndefined()
    expect(event?.body).toMatchObject({ actor: { id: '5' }, forced: true })
    const told = await claimJob(store, { leaseMs: 1000, now: Date.now() })
    expect(told?.payload).toMatchObject({ body: { event: 'push.direct', repository: 'acme/shop' } })
  })
})

describe('news', () => {
  it('goes nowhere without an address', async () => {
    const context = contextWith({}, { settings: { attempts: 3, notify: null } })
    await notify(context, { ...job('cc'), number: 1, event: 'push.direct', id: 'cc', details: {} })
    expect(await claimJob(store, { leaseMs: 1000, now: Date.now() })).toBeNull()
  })

  it.each([
    [204, null],
    [302, false],
    [400, false],
    [503, true],
  ])('answered with %i', async (status, retryable) => {
    const got: { body: string; signature: unknown }[] = []
    const server = createServer((request, response) => {
      let body = ''
      request.on('data', (chunk: Buffer) => (body += chunk.toString()))
      request.on('end', () => {
        got.push({ body, signature: request.headers['x-countersign-signature-256'] })
        response.writeHead(status, { location: 'http://127.0.0.1:9/' }).end()
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    const context = contextWith({}, { settings: { notify: { ...target, url } } })
    const sent = sendNotification(context, { kind: 'notify', id: 'n1', body: { event: 'x' } })
    const failure: unknown = await sent.catch((error: unknown) => error)
    const expected = retryable === null ? {} : { code: 'notify-failed', retryable }
    expect(failure ?? {}).toMatchObject(expected)
    expect(failure === undefined).toBe(retryable === null)
    server.close()
    const [{ body, signature } = { body: '', signature: '' }] = got
    expect(JSON.parse(body)).toEqual({ id: 'n1', event: 'x' })
    expect(signature).toBe(
      `sha256=${createHmac('sha256', target.secret).update(body).digest('hex')}`,
    )
  })

  it('nobody takes is sent again', async () => {
    const sent = sendNotification(contextWith({}), { kind: 'notify', id: 'n1', body: {} })
    await expect(sent).rejects.toMatchObject({ code: 'notify-failed', retryable: true })
  })
})
