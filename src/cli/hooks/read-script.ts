import { lstat } from 'node:fs/promises'
import { readTextFile } from '../../local/read-text-file.ts'

const maxBytes = 1_048_576

/** Null when there is none. Throws `settings-invalid` for one that cannot be read. */
export async function readScript(path: string): Promise<string | null> {
  return readTextFile({ path, maxBytes, what: path })
}

/** Also for a link that leads nowhere. */
export async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
}
