import express from 'express'
import session from 'express-session'
import cookieSession from 'cookie-session'
import { serialize } from 'cookie'

const app = express()
app.use(session({ secret: process.env.S, cookie: { httpOnly: true, secure: true } }))
app.use(session({ secret: process.env.S }))
app.use(cookieSession({ keys: [process.env.K] }))

app.post('/login', (req, res) => {
  res.cookie('session', create(), { httpOnly: true, secure: true })
  res.end()
})

app.post('/theme', (req, res) => {
  res.cookie('theme', 'dark')
  res.cookie('language', req.query.language, { secure: true })
  res.end()
})

const options = { path: '/', httpOnly: false }
options.httpOnly = true

app.post('/login3', (req, res) => {
  res.cookie('sid', create(), options)
  res.end()
})

app.post('/given', (req, res) => {
  res.cookie('sid', create(), { ...req.app.locals.cookie })
  res.end()
})

app.post('/login4', (req, res) => {
  res.setHeader('Set-Cookie', serialize('auth', create(), { secure: true, httpOnly: true }))
  res.end()
})

function create() {
  return globalThis.crypto.randomUUID()
}
