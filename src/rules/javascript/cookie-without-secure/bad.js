import express from 'express'
import session from 'express-session'
import Cookies from 'js-cookie'
import { serialize } from 'cookie'

const app = express()
app.use(session({ secret: process.env.S, cookie: { httpOnly: true, secure: false } })) // finds

app.post('/login', (req, res) => {
  res.cookie('session', create(), { httpOnly: true }) // finds
  res.end()
})

app.post('/login2', (req, res) => {
  res.cookie('auth-token', create(), { httpOnly: true, secure: false }) // finds
  res.end()
})

const options = { httpOnly: true, path: '/' }

app.post('/login3', (req, res) => {
  res.cookie('sid', create(), options) // finds
  res.setHeader('Set-Cookie', serialize('jwt', create(), options)) // finds
  res.end()
})

export function remember(value) {
  Cookies.set('token', value) // finds
}

export function seed() {
  document.cookie = 'session=guest; path=/' // finds
}

function create() {
  return globalThis.crypto.randomUUID()
}
