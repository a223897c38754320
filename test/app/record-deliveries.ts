import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo } from 'node:net'
import { type World } from '../../demo/emulator/world.ts'

export interface Received {
  readonly event: string
  readonly guid: string
  readonly signed: boolean
  readonly payload: Readonly<Record<string, unknown>>
}

export interface Listener {
  readonly received: readonly Received[]
  readonly close: () => void
}

/** Stands where the App would: takes every delivery and keeps it. */
export async function recordDeliveries(world: World): Promise<Listener> {
  const received: Received[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = Buffer.concat(chunks)
      const hmac = createHmac('sha256', world.webhookSecret).update(body).digest('hex')
      received.push({
        event: String(request.headers['x-github-event']),
        guid: String(request.headers['x-github-delivery']),
        signed: request.headers['x-hub-signature-256'] === `sha256=${hmac}`,
        payload: JSON.parse(body.toString('utf8')) as Received['payload'],
      })
      response.writeHead(202).end()
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  world.webhookUrls = [`http://127.0.0.1:${(server.address() as AddressInfo).port}`]
  return {
    received,
    close: () => {
      server.close()
    },
  }
}
