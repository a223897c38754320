import { type SecretPattern } from './pattern.ts'
import { type Verdict } from './verdict.ts'

/** A secret in a text, with its value: for use inside this folder only, nothing of `value` may leave it. */
export interface FoundSecret {
  readonly pattern: SecretPattern
  /** Offsets in the text, `end` exclusive. */
  readonly start: number
  readonly end: number
  readonly value: string
  readonly verdict: Verdict
  /** It was inside a base64 value; the offsets are that value's. */
  readonly isWrapped: boolean
  /** Title of the identifier that stands beside it, or null. */
  readonly pairedWith: string | null
}
