import { call } from './call.ts'
import { type GitHub, type RepositoryName } from './octokit.ts'

export type Blob =
  | { readonly kind: 'text'; readonly text: string; readonly bytes: number }
  | { readonly kind: 'binary' }
  | { readonly kind: 'too-large' }

interface BlobName extends RepositoryName {
  readonly sha: string
  /** Bytes above which the content is not read to the end. */
  readonly maxBytes: number
}

/** git looks for a NUL in this many bytes to tell binary from text. */
const binaryWindow = 8000

/**
 * A blob's text in UTF-8, invalid sequences replaced, a byte order mark kept. GitHub serves up to 100 MB and says the size
 * only in the answer, so the answer is read as a stream and dropped past the limit. Throws `Failure`.
 */
export async function fetchBlob(github: GitHub, blob: BlobName): Promise<Blob> {
  const { owner, repo, sha, maxBytes } = blob
  const content = await call(github, async (request) => {
    const { data }: { data: unknown } = await request(
      'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
      { owner, repo, file_sha: sha, request: { parseSuccessResponseBody: false } },
    )
    return readContent(data, answerLimit(maxBytes))
  })
  if (content === null) return { kind: 'too-large' }
  if (content.length > maxBytes) return { kind: 'too-large' }
  if (content.subarray(0, binaryWindow).includes(0)) return { kind: 'binary' }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(content)
  return { kind: 'text', text, bytes: content.length }
}

/** Base64 in lines of 60 characters, written as JSON with `\n`, and the fields around it. */
function answerLimit(maxBytes: number): number {
  return Math.ceil((maxBytes * 4 * 62) / (3 * 60)) + 8192
}

/** The blob's bytes, or null when the answer is longer than `limit`. */
async function readContent(body: unknown, limit: number): Promise<Buffer | null> {
  try {
    const json = await readUpTo(body, limit)
    return json === null ? null : Buffer.from(contentOf(JSON.parse(json)), 'base64')
  } catch (cause) {
    throw Object.assign(new Error('The answer broke off', { cause }), { status: 500 })
  }
}

async function readUpTo(body: unknown, limit: number): Promise<string | null> {
  if (!(body instanceof ReadableStream)) throw new TypeError('The answer has no body')
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    if (!(chunk instanceof Uint8Array)) continue
    size += chunk.length
    if (size > limit) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function contentOf(answer: unknown): string {
  const isBlob = typeof answer === 'object' && answer !== null && 'content' in answer
  if (isBlob && typeof answer.content === 'string') return answer.content
  throw new TypeError('The answer holds no content')
}
