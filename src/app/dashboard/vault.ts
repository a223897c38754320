import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto'

/** What a signature is for: one of a form is worth nothing on a cookie. */
type Purpose = 'session cookie' | 'form'

/** Signs and encrypts with keys derived from one secret, a key for each purpose. */
export interface Vault {
  /** HMAC-SHA256, base64url. */
  readonly sign: (purpose: Purpose, text: string) => string
  readonly isSigned: (purpose: Purpose, text: string, signature: string) => boolean
  /** AES-256-GCM, base64url; opens for the same `about` only. */
  readonly seal: (text: string, about: string) => string
  /** Null for what was not sealed here, for something else, or was changed. */
  readonly open: (sealed: string, about: string) => string | null
}

const nonceBytes = 12
const tagBytes = 16

export function createVault(secret: string): Vault {
  const keys = {
    'session cookie': derive(secret, 'session cookie'),
    form: derive(secret, 'form'),
  } as const satisfies Record<Purpose, Buffer>
  const sealing = derive(secret, 'seal')
  function sign(purpose: Purpose, text: string): string {
    return createHmac('sha256', keys[purpose]).update(text).digest('base64url')
  }
  return {
    sign,
    isSigned: (purpose, text, signature) => isSame(sign(purpose, text), signature),
    seal: (text, about) => {
      const nonce = randomBytes(nonceBytes)
      const cipher = createCipheriv('aes-256-gcm', sealing, nonce).setAAD(Buffer.from(about))
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')
    },
    open: (sealed, about) => open(sealing, sealed, about),
  }
}

/** Compares in a time that does not tell where two texts differ. */
export function isSame(expected: string, given: string): boolean {
  const [left, right] = [Buffer.from(expected), Buffer.from(given)]
  return left.length === right.length && timingSafeEqual(left, right)
}

/** RFC 5869, so that a key says nothing about the others. */
function derive(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `countersign dashboard ${purpose}`, 32))
}

function open(key: Buffer, sealed: string, about: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url')
  if (bytes.length < nonceBytes + tagBytes) return null
  const nonce = bytes.subarray(0, nonceBytes)
  const tag = bytes.subarray(nonceBytes, nonceBytes + tagBytes)
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes })
    decipher.setAAD(Buffer.from(about)).setAuthTag(tag)
    const body = bytes.subarray(nonceBytes + tagBytes)
    return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}
