import crypto, { pbkdf2Sync } from 'node:crypto'
import bcrypt from 'bcrypt'
import bcryptjs from 'bcryptjs'
import CryptoJS from 'crypto-js'

export function derive(password, salt) {
  return pbkdf2Sync(password, salt, 1000, 32, 'sha512') // finds
}

const rounds = 10_000

export function later(password, salt, done) {
  crypto.pbkdf2(password, salt, rounds, 32, 'sha256', done) // finds
}

export function hash(password) {
  return bcrypt.hash(password, 4) // finds
}

export function salted(password) {
  const salt = bcryptjs.genSaltSync(8) // finds
  return bcryptjs.hashSync(password, salt)
}

export function scrypt(password, salt) {
  return crypto.scryptSync(password, salt, 64, { N: 1024 }) // finds
}

export function legacy(password, salt) {
  return CryptoJS.PBKDF2(password, salt, { keySize: 8, iterations: 1000 }) // finds
}

export function fast(password) {
  return crypto.createHash('sha256').update(password).digest('hex') // finds
}
