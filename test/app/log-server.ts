import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { logRoute } from '../../src/app/log-route.ts'
import { type Store } from '../../src/store/store.ts'

export interface LogServer {
  readonly url: string
  /** From now on another store answers. */
  readonly serve: (store: Store) => void
  readonly close: () => void
}

/** A server that answers for logs and nothing else. */
export async function startLogServer(first: Store): Promise<LogServer> {
  let route = logRoute(first)
  const server = createServer((request, response) => {
    void answer(request, response)
  })
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!(await route(request, response))) response.writeHead(404).end()
  }
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    serve: (store) => {
      route = logRoute(store)
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
