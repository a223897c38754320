import { Transform } from 'node:stream'

/** More in one message is no file anybody edits. */
const maxBodyBytes = 64 * 1_048_576
const maxHeaderBytes = 4_096
const headerStart = 'content-'

/**
 * Lets through what is framed as the protocol says: a header with a `Content-Length`, an empty line, that many bytes. The first
 * byte that is not ends the stream with an error: what follows could not be told from data, and memory stays bounded.
 */
export function guardFrames(): Transform {
  let header = Buffer.alloc(0)
  let bodyLeft = 0
  function step(chunk: Buffer): Buffer {
    if (bodyLeft > 0) {
      const taken = Math.min(bodyLeft, chunk.length)
      bodyLeft -= taken
      return chunk.subarray(taken)
    }
    const before = header.length
    header = Buffer.concat([header, chunk.subarray(0, maxHeaderBytes)])
    const end = header.indexOf('\r\n\r\n')
    if (end === -1) {
      requirePlausible(header)
      return chunk.subarray(maxHeaderBytes)
    }
    bodyLeft = bodyLengthOf(header.toString('latin1', 0, end))
    header = Buffer.alloc(0)
    return chunk.subarray(end + 4 - before)
  }
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      try {
        let rest = chunk
        while (rest.length > 0) rest = step(rest)
        done(null, chunk)
      } catch (error) {
        done(error instanceof Error ? error : new Error('The input could not be read.'))
      }
    },
    flush(done) {
      const isCut = header.length > 0 || bodyLeft > 0
      done(isCut ? new Error('The input ends in the middle of a message.') : null)
    },
  })
}

/** Without waiting for an end that garbage never has. */
function requirePlausible(header: Buffer): void {
  const text = header.toString('latin1')
  const start = text.slice(0, headerStart.length).toLowerCase()
  const isHeader = headerStart.startsWith(start) && /^[\x20-\x7E\r\n]*$/u.test(text)
  if (!isHeader || header.length >= maxHeaderBytes) throw new Error(noHeader)
}

function bodyLengthOf(header: string): number {
  const length = Number(
    /^content-length:[ \t]*(\d{1,12})[ \t]*$/imu.exec(header)?.[1] ?? Number.NaN,
  )
  if (!Number.isSafeInteger(length)) throw new Error(noHeader)
  if (length > maxBodyBytes) {
    throw new Error(`A message is larger than ${maxBodyBytes / 1_048_576} MiB.`)
  }
  return length
}

const noHeader = 'A Content-Length header is missing.'
