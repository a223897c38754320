import crypto, { createCipheriv, createDecipheriv } from 'node:crypto'

export function encrypt(text, key, iv) {
  return crypto.createCipheriv('des-cbc', key, iv).update(text) // finds
}

export function decrypt(data, key) {
  return createDecipheriv('aes-128-ecb', key, null).update(data) // finds
}

const cipher = 'rc4'

export function stream(key) {
  return createCipheriv(cipher, key, '') // finds
}

export function old(password) {
  return crypto.createCipher('aes-256-cbc', password) // finds
}

export function triple(key, iv) {
  return createCipheriv('des-ede3-cbc', key, iv) // finds
}

export function fish(key, iv) {
  return createCipheriv('bf-cbc', key, iv) // finds
}
