import { createHash } from 'node:crypto'

/** Lower-case hex SHA-256 of UTF-8 text. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
