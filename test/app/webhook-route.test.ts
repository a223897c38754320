import { createHmac } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { pino } from 'pino'
import { type DeliveryRequest } from '../../src/app/intake.ts'
import { webhookRoute } from '../../src/app/webhook-route.ts'

const secret = 'a secret'
const accepted: DeliveryRequest[] = []
let storeFails = false
let server: Server
let url = ''

beforeAll(async () => {
  const route = webhookRoute({
    secret,
    log: pino({ level: 'silent' }),
    accept: async (delivery) => {
      if (storeFails) throw new Error('disk full')
      accepted.push(delivery)
      return Promise.resolve('accepted' as const)
    },
  })
  server = createServer((request, response) => void route(request, response))
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (typeof address === 'object' && address !== null) url = `http://127.0.0.1:${address.port}`
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

function sign(body: string, key = secret): string {
  return `sha256=${createHmac('sha256', key).update(body).digest('hex')}`
}

async function post(body: string, headers: Record<string, string> = {}) {
  const response = await fetch(url, {
    method: 'POST',
    body,
    headers: {
      'x-github-delivery': 'guid-1',
      'x-github-event': 'ping',
      'x-hub-signature-256': sign(body),
      ...headers,
    },
  })
  return { status: response.status, text: await response.text() }
}

describe('webhookRoute', () => {
  it('hands over a signed delivery and answers 202', async () => {
    expect(await post('{"zen":"é"}')).toEqual({ status: 202, text: 'accepted\n' })
    expect(accepted.at(-1)).toEqual({ id: 'guid-1', event: 'ping', payload: { zen: 'é' } })
  })

  it.each([
    ['missing', ''],
    ['malformed', 'sha256=xyz'],
    ['of another secret', sign('{}', 'other')],
    ['of another body', sign('{ }')],
    ['SHA-1', 'sha1=0123456789012345678901234567890123456789'],
  ])('answers 401 to a signature that is %s', async (_, signature) => {
    const before = accepted.length
    const answer = await post('{}', { 'x-hub-signature-256': signature })
    expect(answer.status).toBe(401)
    expect(accepted).toHaveLength(before)
  })

  it('answers 401 to an empty body', async () => {
    expect((await post('', { 'x-hub-signature-256': sign('') })).status).toBe(401)
  })

  it('answers 400 to what is signed and not JSON', async () => {
    expect((await post('payload=%7B%7D')).status).toBe(400)
  })

  it.each([['x-github-delivery'], ['x-github-event']])('answers 400 without %s', async (header) => {
    expect((await post('{}', { [header]: '' })).status).toBe(400)
  })

  it('answers 500 when the delivery could not be stored', async () => {
    storeFails = true
    expect((await post('{}')).status).toBe(500)
    storeFails = false
  })

  it('answers 413 to more than 25 MB, announced or not', async () => {
    const announced = await raw(
      `POST / HTTP/1.1\r\nhost: x\r\ncontent-length: ${26 * 1024 * 1024}\r\n\r\n`,
    )
    expect(announced).toContain('413')
    const chunk = 'a'.repeat(1024 * 1024)
    const chunks = `${chunk.length.toString(16)}\r\n${chunk}\r\n`.repeat(27)
    const streamed = await raw(
      `POST / HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n${chunks}`,
    )
    expect(streamed).toContain('413')
  })

  it('outlives a sender that hangs up', async () => {
    await raw('POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{"a":', true)
    expect((await post('{}')).status).toBe(202)
  })
})

/** Writes bytes as they are and gives the status line of the answer. */
async function raw(bytes: string, hangUp = false): Promise<string> {
  const { port } = new URL(url)
  return new Promise((resolve) => {
    const socket = connect(Number(port), '127.0.0.1', () => {
      socket.write(bytes)
      if (hangUp) socket.destroy()
    })
    let answer = ''
    socket.on('data', (data) => {
      answer += String(data)
      socket.destroy()
    })
    socket.on('error', () => resolve(answer))
    socket.on('close', () => resolve(answer))
  })
}
