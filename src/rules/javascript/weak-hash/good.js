import crypto, { createHmac } from 'node:crypto'

export function checksum(text) {
  return crypto.createHash('sha256').update(text).digest('hex')
}

export function sign(text, key) {
  return createHmac('sha512', key).update(text).digest('hex')
}

export function chosen(text, algorithm) {
  return crypto.createHash(algorithm).update(text).digest()
}

const algorithm = 'sha3-256'

export function modern(text) {
  return crypto.createHash(algorithm).update(text).digest()
}

export function password(secret, salt) {
  return crypto.pbkdf2Sync(secret, salt, 600000, 32, 'sha512')
}

const hashing = { createHash: (name) => name }

export const own = hashing.createHash('md5')
