import express from 'express'
import session from 'express-session'
import cookieSession from 'cookie-session'
import jwt from 'jsonwebtoken'
import Cookies from 'js-cookie'

const app = express()
const hour = 60 * 60 * 1000
app.use(session({ secret: process.env.S, cookie: { maxAge: 8 * hour, secure: true } }))
app.use(cookieSession({ keys: [process.env.K], maxAge: 24 * hour }))

app.post('/login', (req, res) => {
  res.cookie('session', 'x', { httpOnly: true, secure: true, maxAge: hour })
  res.cookie('language', 'de', { maxAge: 10 * 365 * 24 * hour })
  res.end()
})

export function issue(user) {
  return jwt.sign({ sub: user }, process.env.K, { expiresIn: '1h' })
}

export function issueDays(user) {
  return jwt.sign({ sub: user }, process.env.K, { expiresIn: '30d' })
}

export function configured(user, expiresIn) {
  return jwt.sign({ sub: user }, process.env.K, { expiresIn })
}

export function remember(value) {
  Cookies.set('auth', value, { expires: 1, secure: true })
  Cookies.set('theme', value, { expires: 730 })
}
