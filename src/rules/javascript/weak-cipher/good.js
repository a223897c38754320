import crypto, { createCipheriv } from 'node:crypto'

export function encrypt(text, key) {
  const iv = crypto.randomBytes(12)
  return createCipheriv('aes-256-gcm', key, iv).update(text)
}

export function chacha(key, iv) {
  return createCipheriv('chacha20-poly1305', key, iv, { authTagLength: 16 })
}

export function chosen(name, key, iv) {
  return createCipheriv(name, key, iv)
}

export function cbc(key, iv) {
  return createCipheriv('aes-256-cbc', key, iv)
}

export function label() {
  return 'des-cbc'
}

export function own(createCipher) {
  return createCipher('des')
}
