import crypto from 'node:crypto'
import CryptoJS from 'crypto-js'
import Cryptr from 'cryptr'
import { readFileSync } from 'node:fs'

const key = Buffer.from(process.env.KEY, 'hex')

export function seal(text, iv) {
  return crypto.createCipheriv('aes-256-cbc', key, iv).update(text)
}

export function open(text, iv, secret) {
  return crypto.createDecipheriv('aes-128-gcm', secret, iv).update(text)
}

export function sign(text) {
  return crypto.createHmac('sha256', readFileSync('/run/secrets/hmac')).update(text).digest('hex')
}

export function checksum(text) {
  return crypto.createHash('sha256').update('prefix').update(text).digest('hex')
}

export function derived(text, password, salt, iv) {
  const own = crypto.scryptSync(password, salt, 32)
  return crypto.createCipheriv('aes-256-gcm', own, iv).update(text)
}

export function legacy(text, phrase) {
  return CryptoJS.AES.encrypt(text, phrase).toString()
}

export const cryptr = new Cryptr(process.env.CRYPTR_SECRET)
