import { once } from 'node:events'
import {
  createServer as createHttpServer,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http'
import { type AddressInfo } from 'node:net'
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js'
import { Failure } from '../core/failure.ts'
import { createServer, type ServerParts } from './create-server.ts'

interface HttpStart {
  readonly stderr: NodeJS.WritableStream
  readonly whenEnded: () => Promise<void>
}

const loopback = '127.0.0.1'
const maxBodyBytes = 16 * 1_048_576
const maxRequests = 32

/** Streamable HTTP at `/mcp`, on loopback only, without sessions: each request is answered by itself. */
export async function serveHttp(
  port: number,
  { stderr, whenEnded }: HttpStart,
  parts: ServerParts,
): Promise<void> {
  let open = 0
  const http = createHttpServer({ requestTimeout: 60_000, headersTimeout: 10_000 })
  http.maxConnections = 4 * maxRequests
  http.on('request', (request, response) => {
    const refusal = open >= maxRequests ? busy : refusalOf(request, portOf(http.address()))
    if (refusal !== null) {
      refuse(response, refusal)
      return
    }
    open += 1
    response.once('close', () => {
      open -= 1
    })
    void handle(request, response, parts).catch(parts.report)
  })
  http.listen(port, loopback)
  await once(http, 'listening').catch((cause: unknown) => {
    throw notFree(port, cause)
  })
  stderr.write(`countersign mcp: http://${loopback}:${portOf(http.address())}/mcp\n`)
  await whenEnded()
  http.close()
  http.closeAllConnections()
}

interface Refusal {
  readonly status: number
  readonly message: string
}

const busy: Refusal = { status: 503, message: 'Too many requests at a time. Ask again later.' }

/**
 * A page in a browser can be made to send requests here: by its own name that suddenly resolves to this machine (then `Host` is that
 * name), or across origins (then `Origin` is there). Neither is an agent.
 */
function refusalOf({ headers, method, url }: IncomingMessage, port: number): Refusal | null {
  const hosts = [loopback, 'localhost', '[::1]'].map((name) => `${name}:${port}`)
  if (!hosts.includes(headers.host ?? '')) return { status: 403, message: 'Host not allowed.' }
  const origins = hosts.map((host) => `http://${host}`)
  if (headers.origin !== undefined && !origins.includes(headers.origin)) {
    return { status: 403, message: 'Origin not allowed.' }
  }
  if (url !== '/mcp') return { status: 404, message: 'The server is at /mcp.' }
  return method === 'POST' ? null : { status: 405, message: 'Only POST: there are no sessions.' }
}

function refuse(response: ServerResponse, { status, message }: Refusal): void {
  const body = { jsonrpc: '2.0', error: { code: -32_000, message }, id: null }
  response.writeHead(status, {
    'content-type': 'application/json',
    connection: 'close',
    ...(status === 405 ? { allow: 'POST' } : {}),
  })
  response.end(JSON.stringify(body))
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  parts: ServerParts,
): Promise<void> {
  const body = await readBody(request)
  if (body === null) {
    refuse(response, { status: 413, message: 'The message is larger than 16 MiB.' })
    return
  }
  const server = createServer(parts)
  const transport = new WebStandardStreamableHTTPServerTransport({
    enableJsonResponse: true,
    maxRequestBodySize: maxBodyBytes,
  })
  response.once('close', () => void server.close().catch(parts.report))
  await server.connect(transport)
  const answer = await transport.handleRequest(toWebRequest(request, body))
  response.writeHead(answer.status, Object.fromEntries(answer.headers))
  response.end(Buffer.from(await answer.arrayBuffer()))
}

/** Null for one that is too long. */
async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue
    bytes += chunk.length
    if (bytes > maxBodyBytes) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function toWebRequest({ headers, url }: IncomingMessage, body: Buffer): Request {
  const plain = new Headers()
  for (const [name, value] of Object.entries(headers)) {
    if (typeof value === 'string') plain.set(name, value)
  }
  return new Request(`http://${loopback}${url ?? '/'}`, {
    method: 'POST',
    headers: plain,
    body: new Uint8Array(body),
  })
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0
}

function notFree(port: number, cause: unknown): Failure {
  return new Failure('settings-invalid', {
    message: `Port ${port} cannot be opened on ${loopback}. Choose another, or 0 for any that is free.`,
    retryable: false,
    cause,
  })
}
