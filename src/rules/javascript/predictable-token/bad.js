import crypto, { randomBytes } from 'node:crypto'
import { v1 as uuidv1 } from 'uuid'
import shortid from 'shortid'

export function reset(user) {
  const resetToken = Date.now().toString(36) // finds
  return { user, resetToken }
}

export function session() {
  return { sessionId: uuidv1(), created: new Date() } // finds
}

export function invite() {
  const token = shortid.generate() // finds
  return token
}

export function key() {
  const apiKey = randomBytes(4).toString('hex') // finds
  return apiKey
}

export class Accounts {
  open() {
    this.accessToken = 'a' + Date.now() // finds
  }
}

export function old() {
  return crypto.pseudoRandomBytes(32) // finds
}
