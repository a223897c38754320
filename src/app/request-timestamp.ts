import { randomBytes } from 'node:crypto'
import { type Timestamp, timestampOf, timestampRequest } from '../audit/timestamp.ts'
import { Failure } from '../core/failure.ts'
import { version } from '../core/version.ts'

const patienceMs = 30_000
/** A response with a chain of certificates has a few kilobytes. */
const mostBytes = 65_536

export interface Stamped {
  /** TimeStampResp, DER. */
  readonly response: Buffer
  readonly stamp: Timestamp
}

/** Has an authority stamp a text (RFC 3161 over HTTP) and looks that the answer is over it. Throws Failure `anchor-failed`. */
export async function requestTimestamp(url: string, text: string): Promise<Stamped> {
  const nonce = randomNonce()
  const response = await post(url, timestampRequest(text, nonce))
  const stamp = timestampOf({ response, text, nonce: nonce.toString('hex') })
  if (stamp !== null) return { response, stamp }
  throw failed('TIMESTAMP_URL answered with no time stamp over what it was asked to stamp.')
}

/** 64 bits, positive, without a leading zero byte. */
function randomNonce(): Buffer {
  const nonce = randomBytes(8)
  nonce[0] = 1 + ((nonce[0] ?? 0) % 127)
  return nonce
}

async function post(url: string, body: Buffer): Promise<Buffer> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'error',
      headers: {
        'content-type': 'application/timestamp-query',
        accept: 'application/timestamp-reply',
        'user-agent': `countersign/${version}`,
      },
      body,
      signal: AbortSignal.timeout(patienceMs),
    })
    if (response.ok && response.body !== null) return await readBytes(response.body)
    await response.body?.cancel()
    throw failed(`TIMESTAMP_URL answered ${response.status}.`)
  } catch (cause) {
    if (cause instanceof Failure) throw cause
    throw failed('TIMESTAMP_URL could not be reached.', cause)
  }
}

async function readBytes(body: ReadableStream<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.byteLength
    if (size > mostBytes) throw failed('TIMESTAMP_URL answered with more than a time stamp.')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function failed(why: string, cause?: unknown): Failure {
  return new Failure('anchor-failed', {
    message: `${why} It is asked again at the next sweep; look at the setting and the authority.`,
    retryable: true,
    cause,
  })
}
