import { decodeBase64 } from '../decode-base64.ts'
import { type Candidate, possible, proven, type Verdict } from '../verdict.ts'

const encrypted: Verdict = {
  confidence: 'medium',
  note: 'It is protected by a passphrase, which can be guessed without limit once the file is out',
}

/** OpenSSH's PROTOCOL.key: the magic, then the name of the cipher as a length-prefixed string. */
const opensshMagic = 'openssh-key-v1\0'

/**
 * Decodes what stands between the BEGIN and END lines, also when it is a string with `\n` escapes or pieces joined in code:
 * ASN.1 for RSA, EC, DSA and PKCS #8 keys (RFC 5958, 8017, 5915), the OpenSSH container, an OpenPGP packet (RFC 9580).
 */
export function checkPem(candidate: Candidate): Verdict | null {
  const body = candidate.value.replaceAll(/-----(?:BEGIN|END)[^-]{0,60}-----/gu, '')
  const isOldEncrypted = /Proc-Type:\s{0,4}4,\s{0,4}ENCRYPTED/u.test(body)
  const encoded = withoutHeaders(body)
    .replaceAll(/["'`]\s{0,8}\+\s{0,80}["'`]/gu, '')
    .replaceAll(/\\[nrt]|[\s"'`,;\\]/gu, '')
  if (encoded.length < 40 || isFiller(encoded)) return null
  const bytes = decodeBase64(encoded.replace(/=[\w+/]{4}$/u, ''))
  if (bytes === null) return null
  if (isOldEncrypted) return encrypted
  return judge(bytes, candidate.value)
}

function judge(bytes: Buffer, value: string): Verdict {
  if (value.includes('ENCRYPTED PRIVATE KEY')) return isDer(bytes) ? encrypted : possible
  if (bytes.subarray(0, opensshMagic.length).toString('latin1') === opensshMagic) {
    const cipherLength = bytes.readUInt32BE(opensshMagic.length)
    const cipherStart = opensshMagic.length + 4
    const cipher = bytes.subarray(cipherStart, cipherStart + cipherLength).toString('latin1')
    return cipher === 'none' ? proven : encrypted
  }
  if (value.includes('PGP PRIVATE KEY')) return isSecretKeyPacket(bytes) ? proven : possible
  return isDer(bytes) ? proven : possible
}

/** An ASN.1 SEQUENCE whose stated length is the length that is there. */
function isDer(bytes: Buffer): boolean {
  if (bytes[0] !== 0x30) return false
  const first = bytes[1] ?? 0
  if (first < 0x80) return bytes.length >= first + 2
  const lengthBytes = first & 0x7f
  if (lengthBytes === 0 || lengthBytes > 4 || bytes.length < 2 + lengthBytes) return false
  const stated = bytes.readUIntBE(2, lengthBytes)
  return Math.abs(bytes.length - (2 + lengthBytes + stated)) <= 3
}

/** OpenPGP packet tag 5, in the old or the new packet format. */
function isSecretKeyPacket(bytes: Buffer): boolean {
  const tag = bytes[0] ?? 0
  return (tag & 0xfc) === 0x94 || tag === 0xc5
}

/** Of a real key, whose numbers and lengths may well hold ten zero bytes in a row, and never forty. */
function isFiller(encoded: string): boolean {
  return new Set(encoded).size < 16 || /(.)\1{39}/u.test(encoded)
}

/** Armour and RFC 1421 headers (`Version: …`, `DEK-Info: …`) are no part of the key. */
function withoutHeaders(body: string): string {
  return body.replaceAll(
    /(?:Proc-Type|DEK-Info|Version|Comment|Hash|Charset):[^\n\\]{0,200}(?:\\[nr]|\r?\n)/gu,
    '',
  )
}

/** PuTTY's PPK: the cipher is named in clear; the private part follows as base64 lines. */
export function checkPutty(candidate: Candidate): Verdict | null {
  if (!/Private-Lines: \d/u.test(candidate.value)) return null
  return /Encryption: none/u.test(candidate.value) ? proven : encrypted
}
