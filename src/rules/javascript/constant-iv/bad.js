import crypto, { createCipheriv } from 'node:crypto'
import CryptoJS from 'crypto-js'
import forge from 'node-forge'

const key = process.env.KEY

export function seal(text) {
  const cipher = crypto.createCipheriv('aes-256-cbc', key, '0123456789abcdef') // finds
  return cipher.update(text, 'utf8', 'hex') + cipher.final('hex')
}

const iv = Buffer.from('000102030405060708090a0b', 'hex')

export function sealGcm(text) {
  return createCipheriv('aes-256-gcm', key, iv).update(text) // finds
}

export function sealZero(text) {
  return crypto.createCipheriv('aes-128-ctr', key, Buffer.alloc(16)).update(text) // finds
}

const settings = { vector: 'abcdefghijklmnop' }

export function sealNamed(text) {
  return crypto.createCipheriv('aes-256-cbc', key, settings.vector).update(text) // finds
}

export function sealJs(text) {
  return CryptoJS.AES.encrypt(text, key, { iv: CryptoJS.enc.Hex.parse('00'), mode: 1 }) && CryptoJS.AES.encrypt(text, key, { iv: '0000000000000000' }) // finds
}

export function sealForge(text) {
  const cipher = forge.cipher.createCipher('AES-CBC', key)
  cipher.start({ iv: 'abcdefghijklmnop' }) // finds
  return cipher.update(text)
}
