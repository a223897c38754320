import crypto, { createCipheriv, randomBytes } from 'node:crypto'
import forge from 'node-forge'

const key = process.env.KEY

export function seal(text) {
  const iv = crypto.randomBytes(16)
  const cipher = crypto.createCipheriv('aes-256-cbc', key, iv)
  return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final()])
}

export function sealGcm(text) {
  return createCipheriv('aes-256-gcm', key, randomBytes(12)).update(text)
}

export function open(data) {
  const iv = data.subarray(0, 16)
  return crypto.createDecipheriv('aes-256-cbc', key, iv).update(data.subarray(16))
}

export function sealGiven(text, iv) {
  return crypto.createCipheriv('aes-256-gcm', key, iv).update(text)
}

export function sealFilled(text) {
  const iv = Buffer.alloc(12)
  crypto.randomFillSync(iv)
  return crypto.createCipheriv('aes-256-gcm', key, iv).update(text)
}

export function sealForge(text) {
  const cipher = forge.cipher.createCipher('AES-CBC', key)
  cipher.start({ iv: forge.random.getBytesSync(16) })
  return cipher.update(text)
}

export function openFixed(data) {
  return crypto.createDecipheriv('aes-256-cbc', key, '0123456789abcdef').update(data)
}

export function stream(text) {
  return crypto.createCipheriv('chacha20-poly1305', key, randomBytes(12), { authTagLength: 16 }).update(text)
}
