import crypto, { scryptSync } from 'node:crypto'
import bcrypt from 'bcrypt'
import argon2 from 'argon2'
import CryptoJS from 'crypto-js'

export function derive(password) {
  return crypto.pbkdf2Sync(password, 'salt', 600000, 32, 'sha512') // finds
}

const salt = Buffer.from('c2FsdHNhbHQ=', 'base64')

export function deriveAgain(password) {
  return scryptSync(password, salt, 64) // finds
}

export function empty(password) {
  return crypto.scryptSync(password, Buffer.alloc(16), 64) // finds
}

export function hash(password) {
  return bcrypt.hashSync(password, '$2b$12$abcdefghijklmnopqrstuu') // finds
}

export function argon(password) {
  return argon2.hash(password, { salt: Buffer.from('0123456789abcdef') }) // finds
}

export function legacy(password) {
  return CryptoJS.PBKDF2(password, 'pepper-and-salt', { keySize: 8, iterations: 600000 }) // finds
}
