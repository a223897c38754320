import { type IncomingMessage } from 'node:http'

/** The raw body, or `too-large` as soon as it is known to pass `limit` bytes, or `truncated` when the sender hung up. */
export async function readBody(
  request: IncomingMessage,
  limit: number,
): Promise<Buffer | 'too-large' | 'truncated'> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return 'too-large'
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of request) {
      if (!Buffer.isBuffer(chunk)) return 'truncated'
      size += chunk.length
      if (size > limit) return 'too-large'
      chunks.push(chunk)
    }
  } catch {
    return 'truncated'
  }
  return request.complete ? Buffer.concat(chunks) : 'truncated'
}
