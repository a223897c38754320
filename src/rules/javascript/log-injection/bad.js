import express from 'express'
import fs from 'node:fs'
import winston from 'winston'
import log4js from 'log4js'

const app = express()
const logger = winston.createLogger({ level: 'info' })
const other = log4js.getLogger('shop')

app.get('/a', (req, res) => {
  console.log('search for ' + req.query.q) // finds
  res.end()
})

app.get('/b', (req, res) => {
  console.error('failed', req.headers['user-agent']) // finds
  res.end()
})

app.post('/c', (req, res) => {
  logger.info(`login of ${req.body.user}`) // finds
  res.end()
})

app.get('/d', (req, res) => {
  other.warn('unknown path ' + req.params.path) // finds
  res.end()
})

function note(text) {
  fs.appendFileSync('/var/log/shop.log', text + '\n') // finds
}

app.get('/e', (req, res) => {
  note(req.query.event)
  res.end()
})

app.get('/f', (req, res) => {
  process.stdout.write(`visited by ${req.query.name}\n`) // finds
  res.end()
})
