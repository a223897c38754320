import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from '@jest/globals'
import { createHttpClient } from '../../src/http/http-client.ts'
import { type LocalServer, serve } from './local-server.ts'

const manner = { userAgent: 'test', timeoutMs: 300, concurrency: 2, perSecond: 1_000 }
const servers: LocalServer[] = []

afterEach(async () => {
  await Promise.all(servers.splice(0).map(async (server) => server.close()))
})

async function ask(answer: Parameters<typeof serve>[0], maxBytes = 1_000) {
  const server = await serve(answer)
  servers.push(server)
  const client = createHttpClient(manner)
  const question = { accept: 'application/json', body: null, maxBytes }
  return {
    server,
    get: async (path = 'x') => client.ask({ ...question, url: server.url + path }),
  }
}

describe('createHttpClient', () => {
  it('gives text and status', async () => {
    const { get } = await ask((_, response) => response.writeHead(404).end('{}'))
    expect(await get()).toEqual({ outcome: 'answered', status: 404, text: '{}' })
  })

  it('does not wait for a server that says nothing, and leaves it alone afterwards', async () => {
    const { get, server } = await ask(() => {})
    expect(await get()).toEqual({ outcome: 'timed-out' })
    expect(await get()).toEqual({ outcome: 'timed-out' })
    expect(server.asked).toHaveLength(1)
  })

  it('does not wait for a body that never ends', async () => {
    const { get } = await ask((_, response) => response.writeHead(200).write('{'))
    expect(await get()).toEqual({ outcome: 'timed-out' })
  })

  it('takes a web page for no answer', async () => {
    const { get } = await ask((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<html>log in')
    })
    expect(await get()).toEqual({ outcome: 'not-understood' })
  })

  it.each([
    ['plain', {}, (body: Buffer) => body],
    ['packed small', { 'content-encoding': 'gzip' }, (body: Buffer) => gzipSync(body)],
  ])('stops reading a body that is too large: %s', async (_, headers, pack) => {
    const { get } = await ask((_request, response) => {
      response.writeHead(200, headers).end(pack(Buffer.alloc(2_000_000, 'a')))
    })
    expect(await get()).toEqual({ outcome: 'too-large' })
  })

  it('follows a redirect on the same server and no other', async () => {
    const { get, server } = await ask((request, response) => {
      if (request.url === '/here') response.writeHead(301, { location: '/there' }).end()
      else if (request.url === '/away') {
        response.writeHead(302, { location: 'http://127.0.0.1:1/x' }).end()
      } else if (request.url === '/round') response.writeHead(302, { location: '/round' }).end()
      else response.end('{}')
    })
    expect(await get('here')).toMatchObject({ outcome: 'answered', text: '{}' })
    expect(await get('away')).toEqual({ outcome: 'refused' })
    expect(await get('round')).toEqual({ outcome: 'refused' })
    expect(server.asked.filter((path) => path === '/round')).toHaveLength(4)
  })

  it('asks once more after a 5xx', async () => {
    let count = 0
    const { get } = await ask((_, response) => {
      count += 1
      response.writeHead(count === 1 ? 503 : 200).end('{}')
    })
    expect(await get()).toMatchObject({ outcome: 'answered', status: 200 })
  })

  it('waits as long as a 429 asks for when that is short, and else leaves the server alone', async () => {
    const answers = [
      [429, '0'],
      [200, '0'],
      [429, '3600'],
    ] as const
    const { get, server } = await ask((_, response) => {
      const [status, wait] = answers[server.asked.length - 1] ?? [200, '0']
      response.writeHead(status, { 'retry-after': wait }).end('{}')
    })
    expect(await get()).toMatchObject({ outcome: 'answered', status: 200 })
    expect(await get()).toEqual({ outcome: 'rate-limited' })
    expect(await get()).toEqual({ outcome: 'rate-limited' })
    expect(server.asked).toHaveLength(3)
  })

  it('finds nobody at once, and does not look again', async () => {
    const { get, server } = await ask(() => {})
    await server.close()
    servers.splice(0)
    expect(await get()).toEqual({ outcome: 'unreachable' })
    expect(await get()).toEqual({ outcome: 'unreachable' })
  })

  it('keeps to its number of requests at once', async () => {
    let running = 0
    let most = 0
    const { get } = await ask((_, response) => {
      running += 1
      most = Math.max(most, running)
      setTimeout(() => {
        running -= 1
        response.end('{}')
      }, 10)
    })
    await Promise.all(Array.from({ length: 8 }, async () => get()))
    expect(most).toBe(2)
  })
})
