import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { type AddressInfo } from 'node:net'

export interface LocalServer {
  readonly url: string
  /** Paths asked for, in order. */
  readonly asked: readonly string[]
  readonly close: () => Promise<void>
}

/** Answers on this machine only. */
export async function serve(answer: RequestListener): Promise<LocalServer> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    answer(request, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    asked,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
