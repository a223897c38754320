import { type SecretPattern } from './pattern.ts'
import { type TextStyle } from './text-style.ts'

/** A shape of a row, ready to try at a place where one of its keywords was seen. */
export interface Matcher {
  readonly pattern: SecretPattern
  readonly keywords: readonly string[]
  readonly reach: number
  readonly tryAt: (place: Place) => Match | null
}

/** Where a keyword was seen. */
export interface Place {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly style: TextStyle
}

/** Offsets of the secret itself and of the whole match, ends exclusive. */
export interface Match {
  readonly start: number
  readonly end: number
  readonly matchStart: number
  readonly matchEnd: number
}
