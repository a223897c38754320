import { open } from 'node:fs/promises'
import { Failure } from '../core/failure.ts'

interface WantedFile {
  readonly path: string
  readonly maxBytes: number
  /** For people: `The baseline`. */
  readonly what: string
}

/** Null when there is no such file. Throws `settings-invalid` for one that is too large or may not be read. */
export async function readTextFile({ path, maxBytes, what }: WantedFile): Promise<string | null> {
  try {
    const handle = await open(path)
    try {
      const { size } = await handle.stat()
      if (size > maxBytes) throw invalid(`${what} is larger than ${maxBytes / 1_048_576} MiB.`)
      return await handle.readFile('utf8')
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (error instanceof Failure) throw error
    if (isAbsent(error)) return null
    throw invalid(`${what} is there and cannot be read.`, error)
  }
}

export function invalid(message: string, cause?: unknown): Failure {
  return new Failure('settings-invalid', { message, retryable: false, cause })
}

function isAbsent(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null
  return code === 'ENOENT' || code === 'ENOTDIR'
}
