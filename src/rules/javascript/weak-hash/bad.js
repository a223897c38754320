import crypto, { createHmac } from 'node:crypto'

export function checksum(text) {
  return crypto.createHash('md5').update(text).digest('hex') // finds
}

export function sign(text, key) {
  return createHmac('sha1', key).update(text).digest('hex') // finds
}

const algorithm = 'SHA1'

export function named(text) {
  return crypto.createHash(algorithm).update(text).digest() // finds
}

const settings = { hash: 'md4' }

export function configured(text) {
  return crypto.createHash(settings.hash).update(text).digest() // finds
}

export function fallback(text, kind = 'md5') {
  return kind
}

export function password(secret, salt) {
  return crypto.pbkdf2Sync(secret, salt, 600000, 32, 'sha1') // finds
}

export function certificate(data, key) {
  return crypto.createSign('RSA-SHA1').update(data).sign(key) // finds
}
