import express from 'express'
import winston from 'winston'
import pino from 'pino'

const app = express()
const logger = winston.createLogger({ level: 'info' })
const log = pino()

app.post('/login', (req, res) => {
  console.log('login', req.body.user, req.body.password) // finds
  res.end()
})

app.post('/register', (req, res) => {
  const { name, password } = req.body
  logger.info(`register ${name} with ${password}`) // finds
  res.end()
})

export function start(config) {
  console.error('using key ' + config.apiKey) // finds
}

export function refresh(session) {
  log.debug({ token: session.refreshToken }, 'refreshed') // finds
}

export function boot() {
  console.log('secret:', process.env.JWT_SECRET) // finds
}

function note(text) {
  process.stdout.write(text + '\n') // finds
}

export function pay(order) {
  note(`paid with ${order.cardNumber}`)
}
