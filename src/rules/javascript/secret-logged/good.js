import express from 'express'
import winston from 'winston'
import pino from 'pino'
import bcrypt from 'bcrypt'

const app = express()
const logger = winston.createLogger({ level: 'info' })
const log = pino()

app.post('/login', (req, res) => {
  console.log('login', req.body.user, typeof req.body.password)
  res.end()
})

app.post('/register', async (req, res) => {
  const { name, password } = req.body
  const hash = await bcrypt.hash(password, 12)
  logger.info(`register ${name}`, hash.length)
  res.end()
})

export function start(config) {
  console.error('using key ' + config.apiKey.slice(-4))
}

export function refresh(session) {
  log.debug({ hasToken: session.refreshToken !== undefined }, 'refreshed')
}

export function boot() {
  console.log('password must have 8 characters')
}

export function show(page) {
  console.log(page.passwordHint, page.tokens)
}

export function count(form) {
  console.log(form.password.length)
}
