import express from 'express'
import session from 'express-session'
import Cookies from 'js-cookie'
import { serialize } from 'cookie'

const app = express()
app.use(session({ secret: process.env.S, cookie: { httpOnly: true, secure: true } }))
app.use(session({ secret: process.env.S, cookie: { secure: 'auto' } }))

app.post('/login', (req, res) => {
  res.cookie('session', create(), { httpOnly: true, secure: true })
  res.end()
})

app.post('/login2', (req, res) => {
  res.cookie('auth-token', create(), { httpOnly: true, secure: process.env.NODE_ENV === 'production' })
  res.end()
})

const options = { httpOnly: true, path: '/' }
options.secure = true

app.post('/login3', (req, res) => {
  res.cookie('sid', create(), options)
  res.setHeader('Set-Cookie', serialize('jwt', create(), options))
  res.end()
})

export function remember(value) {
  Cookies.set('theme', value)
  Cookies.set('token', value, { secure: true, sameSite: 'strict' })
}

export function seed() {
  document.cookie = 'session=guest; path=/; secure'
  document.cookie = 'theme=dark; path=/'
}

function create() {
  return globalThis.crypto.randomUUID()
}
