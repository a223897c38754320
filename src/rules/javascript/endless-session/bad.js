import express from 'express'
import session from 'express-session'
import cookieSession from 'cookie-session'
import jwt from 'jsonwebtoken'
import Cookies from 'js-cookie'

const app = express()
const year = 365 * 24 * 60 * 60 * 1000
app.use(session({ secret: process.env.S, cookie: { maxAge: year, secure: true } })) // finds
app.use(cookieSession({ keys: [process.env.K], maxAge: 1000 * 60 * 60 * 24 * 400 })) // finds

app.post('/login', (req, res) => {
  res.cookie('session', 'x', { httpOnly: true, secure: true, maxAge: 10 * year }) // finds
  res.end()
})

export function issue(user) {
  return jwt.sign({ sub: user }, process.env.K, { expiresIn: '10y' }) // finds
}

export function issueDays(user) {
  return jwt.sign({ sub: user }, process.env.K, { expiresIn: '3650 days', algorithm: 'HS256' }) // finds
}

export function remember(value) {
  Cookies.set('auth', value, { expires: 730, secure: true }) // finds
}
