import { isPlaceholder } from '../placeholder.ts'
import { type Candidate, proven, type Verdict } from '../verdict.ts'

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

const mismatch: Verdict = {
  confidence: 'medium',
  note: 'Its built-in checksum does not match, so it may be made up or mistyped',
}

/**
 * GitHub's and npm's tokens end in six base-62 digits, the CRC-32 of the characters between prefix and checksum.
 * Source: https://github.blog/2021-04-05-behind-githubs-new-authentication-token-formats/
 */
export function checkCrc32(candidate: Candidate): Verdict | null {
  const body = candidate.value.slice(candidate.value.lastIndexOf('_') + 1)
  if (isPlaceholder(body)) return null
  return crc32Base62(body.slice(0, -6)) === body.slice(-6) ? proven : mismatch
}

/** Six base-62 digits, zero-padded. */
export function crc32Base62(text: string): string {
  let rest = crc32(text)
  let encoded = ''
  for (let digit = 0; digit < 6; digit++) {
    encoded = digits.charAt(rest % 62) + encoded
    rest = Math.floor(rest / 62)
  }
  return encoded
}

/** CRC-32 as in ISO 3309 (reflected polynomial 0xEDB88320), over one byte a character. */
function crc32(text: string): number {
  let remainder = 0xffffffff
  for (let at = 0; at < text.length; at++) {
    remainder ^= text.charCodeAt(at) & 0xff
    for (let bit = 0; bit < 8; bit++) {
      remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1
    }
  }
  return (remainder ^ 0xffffffff) >>> 0
}
