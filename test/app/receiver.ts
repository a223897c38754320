import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'
import { type AddressInfo } from 'node:net'

export interface Message {
  readonly event: string
  readonly number: number | null
  readonly repository: string
}

/** What an operator would have behind `NOTIFY_URL`. */
export interface Receiver {
  readonly environment: Readonly<Record<string, string>>
  /** Those that were signed as they should be. */
  readonly messages: readonly Message[]
  readonly close: () => void
}

export async function startReceiver(): Promise<Receiver> {
  const secret = 'a secret of the tests'
  const messages: Message[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      const signature = createHmac('sha256', secret).update(body).digest('hex')
      if (request.headers['x-countersign-signature-256'] === `sha256=${signature}`) {
        messages.push(JSON.parse(body) as Message)
      }
      response.writeHead(204).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    environment: { NOTIFY_URL: `http://127.0.0.1:${port}/`, NOTIFY_SECRET: secret },
    messages,
    close: () => server.close(),
  }
}
