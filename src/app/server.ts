import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type Logger } from 'pino'
import { Failure } from '../core/failure.ts'
import { type App, createApp } from './app.ts'
import { type Settings } from './settings.ts'

export interface RunningApp {
  /** `http://host:port` it listens on. */
  readonly url: string
  /** Stops listening, drains and closes. */
  readonly close: () => Promise<void>
}

/** How long running reviews may take to finish after a signal, in milliseconds. */
const graceMs = 20_000

/** Opens the store, starts the workers and listens. Throws `Failure` when the store or the port cannot be had. */
export async function startServer(settings: Settings, log: Logger): Promise<RunningApp> {
  const app = await createApp(settings, log)
  const server = createServer((request, response) => {
    void answer(request, response)
  })
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const handled = await app.handle(request, response)
      if (!handled) response.writeHead(404, { 'content-type': 'text/plain' }).end('not found\n')
    } catch (error) {
      log.error({ err: error }, 'request failed')
      if (!response.headersSent) response.writeHead(500)
      response.end()
    }
  }
  const url = await listen(server, settings)
  log.info({ url }, 'listening')
  return { url, close: async () => close(server, app) }
}

async function listen(server: Server, { host, port }: Settings): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      reject(
        new Failure('settings-invalid', {
          message: `Countersign cannot listen on ${host}:${port} (${cause.code ?? 'error'}). Another program may hold the port. Set HOST and PORT to a free address.`,
          retryable: false,
          cause,
        }),
      )
    })
    server.listen({ host, port }, resolve)
  })
  const address = server.address()
  const bound = typeof address === 'object' && address !== null ? address.port : port
  return `http://${host}:${bound}`
}

async function close(server: Server, app: App): Promise<void> {
  const closed = new Promise((resolve) => {
    server.close(resolve)
  })
  server.closeIdleConnections()
  await app.close(graceMs)
  server.closeAllConnections()
  await closed
}
