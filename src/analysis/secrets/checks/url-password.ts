import { decodeBase64Text } from '../decode-base64.ts'
import { isPlaceholder } from '../placeholder.ts'
import { isRealPassword, isReference, isUuid } from '../value-filters.ts'
import { type Candidate, likely, possible, proven, type Verdict } from '../verdict.ts'

const local =
  /^(?:localhost|127\.|0\.0\.0\.0|\[?::1|host\.docker\.internal|192\.168\.|10\.\d)|\.(?:local|localhost|test|invalid)$/iu
const made = /(?:^|\.)example(?:\.(?:com|org|net))?$/iu

/** `scheme://user:password@host`: how sure we are depends on what the password looks like and what it opens. */
export function checkUrlPassword(candidate: Candidate): Verdict | null {
  const { matched, value } = candidate
  const authority = matched.slice(matched.indexOf('://') + 3)
  const user = authority.slice(0, authority.indexOf(':'))
  const host = authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d{1,5}$/u, '')
  const password = percentDecoded(value)
  if (password.toLowerCase() === user.toLowerCase() || !isRealPassword(password)) return null
  return judgeHost(host)
}

/** A host name alone decides nothing; it says how far the password reaches. */
function judgeHost(host: string): Verdict {
  if (local.test(host)) return possible
  return made.test(host) || !host.includes('.') ? likely : proven
}

/** A password in a place that takes one, where a UUID is one too: a connection string, netrc, a command line. */
export function checkPassword(candidate: Candidate): Verdict | null {
  const { value } = candidate
  return isRealPassword(value) || (isUuid(value) && !isPlaceholder(value)) ? likely : null
}

/** A token of any form in a place that takes one: UUIDs and the like count too. */
export function checkCredential(candidate: Candidate): Verdict | null {
  return isReference(candidate.value) || isPlaceholder(candidate.value) ? null : likely
}

/** Base64 of `user:password`, as in HTTP basic authentication and Docker's config.json. */
export function checkBasicCredentials(candidate: Candidate): Verdict | null {
  const decoded = decodeBase64Text(candidate.value)
  const colon = decoded?.indexOf(':') ?? -1
  if (decoded === null || colon < 1) return null
  const user = decoded.slice(0, colon)
  const password = decoded.slice(colon + 1)
  return user !== password && isRealPassword(password) ? proven : null
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
