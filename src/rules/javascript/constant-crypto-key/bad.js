import crypto from 'node:crypto'
import CryptoJS from 'crypto-js'
import Cryptr from 'cryptr'

export function seal(text, iv) {
  return crypto.createCipheriv('aes-256-cbc', 'pFNr83hd72Kd0aHs62hdKs72Hdk29dHz', iv).update(text) // finds
}

const key = Buffer.from('00112233445566778899aabbccddeeff', 'hex')

export function open(text, iv) {
  return crypto.createDecipheriv('aes-128-gcm', key, iv).update(text) // finds
}

export function sign(text) {
  return crypto.createHmac('sha256', 'a-very-long-secret').update(text).digest('hex') // finds
}

const config = { signing: { secret: 'ninety-nine-balloons' } }

export function signConfigured(text) {
  return crypto.createHmac('sha512', config.signing.secret).update(text).digest() // finds
}

export function legacy(text) {
  return CryptoJS.AES.encrypt(text, 'hard to guess phrase').toString() // finds
}

export const cryptr = new Cryptr('myTotallySecretKey') // finds
