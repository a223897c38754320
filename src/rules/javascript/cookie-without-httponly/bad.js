import express from 'express'
import session from 'express-session'
import cookieSession from 'cookie-session'
import { serialize } from 'cookie'

const app = express()
app.use(session({ secret: process.env.S, cookie: { httpOnly: false, secure: true } })) // finds
app.use(cookieSession({ keys: [process.env.K], httpOnly: false })) // finds

app.post('/login', (req, res) => {
  res.cookie('session', create(), { secure: true }) // finds
  res.end()
})

app.post('/login2', (req, res) => {
  res.status(201).cookie('access_token', create(), { httpOnly: false, secure: true }) // finds
  res.end()
})

const options = { path: '/', sameSite: 'lax' }

app.post('/login3', (req, res) => {
  res.cookie('sid', create(), options) // finds
  res.cookie('jwt', create()) // finds
  res.end()
})

app.post('/login4', (req, res) => {
  res.setHeader('Set-Cookie', serialize('auth', create(), { secure: true })) // finds
  res.end()
})

function create() {
  return globalThis.crypto.randomUUID()
}
