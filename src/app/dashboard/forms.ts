import { type IncomingMessage } from 'node:http'
import { readBody } from '../read-body.ts'

/** Our forms are short. */
const limit = 16 * 1024

/**
 * Whether a browser sent this from a page of `origin`. A browser names where a form came from in `Origin` and `Sec-Fetch-Site`;
 * what names neither is no browser of today and is not believed.
 */
export function isFromUs({ headers }: IncomingMessage, origin: string): boolean {
  const site = headers['sec-fetch-site']
  if (headers.origin !== undefined && headers.origin !== origin) return false
  if (site !== undefined && site !== 'same-origin') return false
  return headers.origin !== undefined || site !== undefined
}

/** The fields of an URL-encoded form; null when it is none, too long or broken off. */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams | null> {
  const type = request.headers['content-type'] ?? ''
  if (!/^application\/x-www-form-urlencoded\b/iu.test(type)) return null
  const body = await readBody(request, limit)
  return typeof body === 'string' ? null : new URLSearchParams(body.toString('utf8'))
}
