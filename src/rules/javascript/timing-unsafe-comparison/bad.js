import crypto, { createHmac } from 'node:crypto'
import express from 'express'

const app = express()
const key = process.env.HOOK_KEY

export function isSigned(body, signature) {
  const expected = crypto.createHmac('sha256', key).update(body).digest('hex')
  return signature === expected // finds
}

export function isOther(body, sig) {
  const hmac = createHmac('sha256', key)
  hmac.update(body)
  const digest = hmac.digest('hex')
  if (sig !== digest) return false // finds
  return true
}

app.post('/hook', (req, res) => {
  const digest = createHmac('sha256', key).update(req.rawBody).digest('hex')
  if (req.headers['x-hub-signature-256'] != digest) return res.status(401).end() // finds
  res.end()
})

app.get('/admin', (req, res) => {
  if (req.headers.authorization === process.env.ADMIN_TOKEN) return res.json({}) // finds
  res.status(401).end()
})

export function check(request, computed) {
  return request.signature == computed // finds
}

app.use((req, res, next) => {
  const { token } = req.query
  if (token !== process.env.API_TOKEN) return res.status(403).end() // finds
  next()
})
