import crypto, { pbkdf2Sync } from 'node:crypto'
import bcrypt from 'bcrypt'
import CryptoJS from 'crypto-js'

export function derive(password, salt) {
  return pbkdf2Sync(password, salt, 600_000, 32, 'sha256')
}

export function configured(password, salt, rounds) {
  return pbkdf2Sync(password, salt, rounds, 32, 'sha512')
}

export function hash(password) {
  return bcrypt.hash(password, 12)
}

export async function salted(password) {
  return bcrypt.hash(password, await bcrypt.genSalt())
}

export function scrypt(password, salt) {
  return crypto.scryptSync(password, salt, 64, { N: 131072, maxmem: 256 * 1024 * 1024 })
}

export function scryptDefault(password, salt) {
  return crypto.scryptSync(password, salt, 64)
}

export function legacy(password, salt) {
  return CryptoJS.PBKDF2(password, salt, { iterations: 600000 })
}

export function checksum(file) {
  return crypto.createHash('sha256').update(file).digest('hex')
}

export function random(password) {
  return [crypto.randomBytes(8), password]
}
