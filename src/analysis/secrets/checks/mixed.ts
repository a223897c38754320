import { isPlaceholder } from '../placeholder.ts'
import { type Candidate, likely, proven, type Verdict } from '../verdict.ts'
import { isWordy } from './named-value.ts'

/** For short prefixes that ordinary names have too: digits and letters of both cases, and no words. */
export function checkMixed(candidate: Candidate): Verdict | null {
  const { value } = candidate
  const isMixed = /\d/u.test(value) && /[a-z]/u.test(value) && /[A-Z]/u.test(value)
  return isMixed && !isPlaceholder(value) && !isWordy(value, 2) ? likely : null
}

/** The same for formats of letters only. */
export function checkMixedCase(candidate: Candidate): Verdict | null {
  const { value } = candidate
  const body = value.slice(value.lastIndexOf('_') + 1)
  return /[a-z]/u.test(body) && /[A-Z]/u.test(body) && !isPlaceholder(body) ? proven : null
}
