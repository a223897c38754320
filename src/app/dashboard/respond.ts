import { type IncomingMessage, type ServerResponse } from 'node:http'
import { type Html } from '../../report/compliance/html-text.ts'

/** One request under way. */
export interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
}

interface Document {
  readonly status: number
  readonly html: Html
  /** Where forms of the page may lead beside this server: an origin, or null. */
  readonly formTarget?: string | null
  readonly headers?: Headers
}

interface Download {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

export type Headers = Readonly<Record<string, string | number | readonly string[]>>

/** Nothing is kept by anybody, framed by anybody, or sniffed; other sites learn nothing. `no-referrer` would take `Origin` from our own forms. */
const always = {
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const

export function sendDocument(exchange: Exchange, document: Document): void {
  const { status, html, formTarget = null, headers = {} } = document
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self' data:",
    `form-action 'self'${formTarget === null ? '' : ` ${formTarget}`}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ')
  send(exchange, {
    status,
    body: html,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      ...headers,
    },
  })
}

/** Saved, never shown: it may be HTML that somebody else made up. */
export function sendDownload(exchange: Exchange, { name, mediaType, bytes }: Download): void {
  const plain = name.replaceAll(/[^\w.-]/gu, '_')
  const encoded = encodeURIComponent(name.toWellFormed()).replaceAll(/['()*]/gu, percent)
  send(exchange, {
    status: 200,
    body: bytes,
    headers: {
      'content-type': mediaType,
      'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`,
      'content-security-policy': "default-src 'none'; sandbox",
    },
  })
}

export function redirect(exchange: Exchange, to: string, headers: Headers = {}): void {
  send(exchange, { status: 303, body: '', headers: { location: to, ...headers } })
}

/** The style sheet: its address changes with its content. */
export function sendStyle(exchange: Exchange, css: string): void {
  send(exchange, {
    status: 200,
    body: css,
    headers: {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    },
  })
}

interface Message {
  readonly status: number
  readonly body: string | Uint8Array
  readonly headers: Headers
}

/** HEAD gets what GET would get, without the body (RFC 9110, 9.3.2). */
function send({ request, response }: Exchange, { status, body, headers }: Message): void {
  const bytes = Buffer.from(body)
  response.writeHead(status, { ...always, ...headers, 'content-length': bytes.length })
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

/** RFC 8187, 3.2.1: what `encodeURIComponent` leaves and a header value may not hold. */
function percent(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase()}`
}
