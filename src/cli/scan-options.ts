import { cacheFolder } from '../local/cache-folder.ts'
import { type ScanOptions } from '../scan/scan-repository.ts'
import { type Flag, type Invocation, textOf, UsageError } from './command.ts'

/** What commands that look at whole folders take. */
export const scanFlags: readonly Flag[] = [
  { name: 'threads', value: 'N', about: 'threads for a whole folder (default: one a processor)' },
  { name: 'no-cache', about: 'neither read nor keep what was found in the same files before' },
]

export function scanOptions(invocation: Invocation): Omit<ScanOptions, 'engine'> {
  const { flags, env } = invocation
  return {
    threads: readThreads(textOf(invocation, 'threads')),
    cacheFolder: flags.has('no-cache') ? null : cacheFolder(env),
  }
}

function readThreads(text: string | null): number | null {
  if (text === null) return null
  if (/^[1-9]\d?$/u.test(text)) return Number(text)
  throw new UsageError('--threads takes a number from 1 to 99.')
}
