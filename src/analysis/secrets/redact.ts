import { createHash } from 'node:crypto'
import { type FoundSecret } from './found-secret.ts'

/** Values shorter than this, or chosen by a person, could be recovered from a hash of their end. */
const shortestShown = 20

/**
 * Lets the owner of several keys tell which one it is, without showing any of it: the first 8 hex digits of the SHA-256 of
 * its last four characters. Null for values that could be guessed from it.
 */
export function tailHash(secret: FoundSecret): string | null {
  if (isGuessable(secret) || secret.value.length < shortestShown) return null
  return sha256(secret.value.slice(-4)).slice(0, 8)
}

/**
 * What stands for the value in fingerprints, which are public. 64 bits of a generated secret's hash identify it and give
 * nothing away; of a guessable one only 8 bits go in: enough that another password is another finding, too few to confirm
 * a guess.
 */
export function fingerprintForm(secret: FoundSecret): string {
  const digits = isGuessable(secret) ? 2 : 16
  return `${secret.pattern.id} ${sha256(secret.value).slice(0, digits)}`
}

/** Identifies a value within one run; never leaves it. */
export function valueHash(secret: FoundSecret): string {
  return sha256(secret.value)
}

function isGuessable(secret: FoundSecret): boolean {
  return secret.pattern.guessable === true
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
