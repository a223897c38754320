import crypto, { createHmac, timingSafeEqual } from 'node:crypto'
import express from 'express'

const app = express()
const key = process.env.HOOK_KEY

export function isSigned(body, signature) {
  const expected = crypto.createHmac('sha256', key).update(body).digest()
  const given = Buffer.from(signature, 'hex')
  return given.length === expected.length && timingSafeEqual(given, expected)
}

export function hasSignature(signature) {
  return signature !== undefined && signature !== null && signature !== ''
}

export function isKind(digest) {
  return digest === 'sha256'
}

export function sameFile(hash, other) {
  return hash === other
}

app.get('/env', (req, res) => {
  if (req.query.mode === process.env.MODE) return res.json({})
  res.end()
})

app.get('/lengths', (req, res) => {
  const digest = createHmac('sha256', key).update('x').digest('hex')
  res.json({ same: req.query.signature.length === digest.length })
})

export function isText(signature) {
  return typeof signature === 'string'
}
