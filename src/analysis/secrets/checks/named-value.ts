import { entropy } from '../placeholder.ts'
import { isRealPassword } from '../value-filters.ts'
import { type Candidate, likely, possible, type Verdict } from '../verdict.ts'

/** Text for people, code, markup, an address: not what a generator or a password field takes. */
const prose =
  /\s|:\/\/|^[\w.+-]{1,64}@[\w-]{1,64}\.\w{2,}$|[(){}[\]<>|\\;]|^#|^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}|^[\d.,:-]+$/u

/** `mui-style-1x2y3z`: words with a short piece behind them name something. */
const slug = /^[a-z]{2,20}(?:[-_.][a-z]{2,20}){0,6}[-_.][a-z\d]{1,8}$/u

const notPassword = /\s|:\/\/|^[({[<)\]},;]|[)}\]>]$/u

/** A person's password: at least two kinds of characters, not a name, a word or a key of something. */
export function checkNamedPassword(candidate: Candidate): Verdict | null {
  const { value } = candidate
  if (value.length > 128 || notPassword.test(value)) return null
  if (!isRealPassword(value) || isWordy(value, 2)) return null
  const kinds = kindsOfCharacter(value)
  if (kinds < 2 || new Set(value).size < 5) return null
  return kinds >= 3 && value.length >= 8 && !slug.test(value) ? likely : possible
}

/** A machine's secret: long, mixed and unordered. Shorter ones count when they look like a person's password. */
export function checkNamedSecret(candidate: Candidate): Verdict | null {
  const { value } = candidate
  if (prose.test(value) || !isRealPassword(value) || isName(value)) return null
  if (value.length < 16) return kindsOfCharacter(value) >= 3 && value.length >= 8 ? possible : null
  if (!/\d/u.test(value) || !/[A-Za-z]/u.test(value)) return null
  return entropy(value) >= leastEntropy(value) ? likely : null
}

function isName(value: string): boolean {
  return slug.test(value) || isWordy(value, 4)
}

/** Chosen on what generators give at these lengths: a random value falls below about once in a thousand. */
function leastEntropy(value: string): number {
  if (/^[\da-f]+$/iu.test(value)) return value.length < 32 ? 2.6 : 3
  return value.length < 24 ? 3.2 : 3.6
}

function kindsOfCharacter(value: string): number {
  return [/[a-z]/u, /[A-Z]/u, /\d/u, /[^A-Za-z\d]/u].filter((kind) => kind.test(value)).length
}

/** `userPasswordField`, `auth.token.v2`, `users[0].name`: words, each with at most `mostDigits` digits behind. */
export function isWordy(value: string, mostDigits: number): boolean {
  const parts = value
    .replaceAll(/([a-z])([A-Z])/gu, '$1 $2')
    .replaceAll(/(\d)([A-Z][a-z])/gu, '$1 $2')
    .split(/[-_./:+=~@!?&%#* $[\]'"`]+/u)
    .filter((part) => part !== '')
  return parts.every((part) => {
    const digits = /\d*$/u.exec(part)?.[0] ?? ''
    const word = part.slice(0, part.length - digits.length)
    return digits.length <= (word === '' ? 4 : mostDigits) && isSpoken(word)
  })
}

/** Letters with vowels where a word has them: random letters have runs of consonants. */
function isSpoken(word: string): boolean {
  return (
    /^[A-Za-z]{0,20}$/u.test(word) &&
    !/[bcdfghjklmnpqrstvwxz]{5}/iu.test(word) &&
    (word.length <= 4 || /[aeiouy]/iu.test(word))
  )
}
