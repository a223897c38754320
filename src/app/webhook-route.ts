import { type IncomingMessage, type ServerResponse } from 'node:http'
import { Webhooks } from '@octokit/webhooks'
import { type Logger } from 'pino'
import { type DeliveryRequest } from './intake.ts'
import { readBody } from './read-body.ts'

/** GitHub does not send more; whoever does is not GitHub. */
const bodyLimit = 25 * 1024 * 1024

interface WebhookRouteOptions {
  readonly secret: string
  readonly log: Logger
  readonly accept: (delivery: DeliveryRequest) => Promise<'accepted' | 'duplicate' | 'ignored'>
}

export type Route = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/**
 * Answers 202 once the delivery is durable; 401 unsigned or wrongly signed, 400 not JSON or without its headers,
 * 413 too large, 500 when it could not be stored (GitHub keeps such a delivery and the sweep asks for it again).
 */
export function webhookRoute({ secret, log, accept }: WebhookRouteOptions): Route {
  const webhooks = new Webhooks({ secret })
  return async (request, response) => {
    const body = await readBody(request, bodyLimit)
    if (body === 'too-large') return refuse(response, 413, 'The payload is larger than 25 MB.')
    if (body === 'truncated') return refuse(response, 400, 'The payload ended early.')
    const raw = body.toString('utf8')
    if (!(await isSigned(webhooks, raw, request.headers['x-hub-signature-256']))) {
      log.warn({ bytes: body.length }, 'delivery refused: signature missing or wrong')
      return refuse(response, 401, 'X-Hub-Signature-256 is missing or wrong.')
    }
    const delivery = readDelivery(request, raw)
    if (typeof delivery === 'string') return refuse(response, 400, delivery)
    try {
      const outcome = await accept(delivery)
      response.writeHead(202, { 'content-type': 'text/plain' }).end(`${outcome}\n`)
    } catch (error) {
      log.error({ err: error, deliveryId: delivery.id }, 'delivery could not be stored')
      refuse(response, 500, 'The delivery could not be stored; send it again.')
    }
  }
}

/** `verify` compares in constant time and throws on an empty payload or signature. */
async function isSigned(
  webhooks: Webhooks,
  raw: string,
  signature: string | string[] | undefined,
): Promise<boolean> {
  if (typeof signature !== 'string' || !/^sha256=[0-9a-f]{64}$/u.test(signature)) return false
  if (raw === '') return false
  return webhooks.verify(raw, signature)
}

function readDelivery(request: IncomingMessage, raw: string): DeliveryRequest | string {
  const id = request.headers['x-github-delivery']
  const event = request.headers['x-github-event']
  if (!isToken(id) || !isToken(event)) {
    return 'X-GitHub-Delivery and X-GitHub-Event must name the delivery and its event.'
  }
  try {
    const payload: unknown = JSON.parse(raw)
    return { id, event, payload }
  } catch {
    return 'The payload is not JSON; set the webhook content type to application/json.'
  }
}

function isToken(value: string | string[] | undefined): value is string {
  return typeof value === 'string' && /^[\w-]{1,100}$/u.test(value)
}

function refuse(response: ServerResponse, status: number, message: string): void {
  response
    .writeHead(status, { 'content-type': 'text/plain', connection: 'close' })
    .end(`${message}\n`)
}
