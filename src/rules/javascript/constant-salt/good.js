import crypto, { randomBytes, scryptSync } from 'node:crypto'
import bcrypt from 'bcrypt'
import argon2 from 'argon2'
import CryptoJS from 'crypto-js'

export function derive(password) {
  const salt = crypto.randomBytes(16)
  return [salt, crypto.pbkdf2Sync(password, salt, 600000, 32, 'sha512')]
}

export function check(password, stored) {
  return scryptSync(password, stored.salt, 64)
}

export function hash(password) {
  return bcrypt.hashSync(password, 12)
}

export function hashSalted(password) {
  return bcrypt.hash(password, bcrypt.genSaltSync(12))
}

export function argon(password) {
  return argon2.hash(password, { salt: randomBytes(16) })
}

export function argonDefault(password) {
  return argon2.hash(password)
}

export function legacy(password) {
  return CryptoJS.PBKDF2(password, CryptoJS.lib.WordArray.random(16), { iterations: 600000 })
}
