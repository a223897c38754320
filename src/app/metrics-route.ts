import { createHash, timingSafeEqual } from 'node:crypto'
import { type IncomingMessage, type ServerResponse } from 'node:http'
import { type Logger } from 'pino'
import { type Metrics } from './metrics.ts'

interface MetricsRouteOptions {
  readonly metrics: Metrics
  /** Asked for as a bearer token; null: who asks must be on this machine. */
  readonly token: string | null
  readonly log: Logger
}

/** Answers `GET /metrics` and says so; false: not ours. What somebody may not see is not there: 404; a token is asked for with 401. */
export function metricsRoute({ metrics, token, log }: MetricsRouteOptions) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const path = (request.url ?? '/').split('?', 1)[0]
    if (path !== '/metrics' || request.method !== 'GET') return false
    if (token === null && !isFromHere(request)) return false
    if (token !== null && !isBearer(request, token)) {
      response.writeHead(401, { 'www-authenticate': 'Bearer' }).end()
      return true
    }
    try {
      const text = await metrics.render()
      response.writeHead(200, { 'content-type': metrics.contentType, 'cache-control': 'no-store' })
      response.end(text)
    } catch (error) {
      log.warn({ err: error }, 'metrics could not be read')
      response.writeHead(503, { 'content-type': 'text/plain' }).end('unavailable\n')
    }
    return true
  }
}

/** From this machine, and not handed on by a proxy that says so. */
function isFromHere({ socket, headers }: IncomingMessage): boolean {
  const address = socket.remoteAddress ?? ''
  const isLoopback = /^(?:::ffff:)?127\.|^::1$/u.test(address)
  const forwarded = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via']
  return isLoopback && forwarded.every((name) => headers[name] === undefined)
}

function isBearer({ headers }: IncomingMessage, token: string): boolean {
  const given = /^Bearer (.+)$/u.exec(headers.authorization ?? '')?.[1] ?? ''
  return timingSafeEqual(digest(given), digest(token))
}

/** Of one length, so that they can be compared in constant time. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
