import { decodeBase64Text } from '../decode-base64.ts'
import { isPlaceholder } from '../placeholder.ts'
import { type Candidate, proven, type Verdict } from '../verdict.ts'

/** The part before the first dot is the bot's id, a decimal number of 17 to 20 digits, in base64. */
export function checkDiscordToken(candidate: Candidate): Verdict | null {
  const [id = '', ...rest] = candidate.value.split('.')
  if (isPlaceholder(rest.join(''))) return null
  return /^\d{17,20}$/u.test(decodeBase64Text(id) ?? '') ? proven : null
}
