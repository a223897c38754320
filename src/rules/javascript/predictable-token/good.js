import crypto, { randomBytes } from 'node:crypto'
import { v1 as uuidv1, v4 as uuidv4 } from 'uuid'
import shortid from 'shortid'

export function reset(user) {
  const resetToken = crypto.randomBytes(32).toString('hex')
  return { user, resetToken }
}

export function session() {
  return { sessionId: uuidv4(), created: Date.now() }
}

export function order() {
  const orderId = uuidv1()
  return orderId
}

export function key() {
  const apiKey = randomBytes(24).toString('base64url')
  return apiKey
}

export function expiry() {
  const tokenExpires = Date.now() + 3600_000
  return tokenExpires
}

export function short() {
  const slug = shortid.generate()
  return slug
}

export function colour() {
  return randomBytes(3).toString('hex')
}
