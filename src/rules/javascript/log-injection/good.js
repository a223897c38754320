import express from 'express'
import fs from 'node:fs'
import winston from 'winston'

const app = express()
const logger = winston.createLogger({ level: 'info' })

app.get('/a', (req, res) => {
  console.log('search for ' + JSON.stringify(req.query.q))
  res.end()
})

app.get('/b', (req, res) => {
  console.error('failed', Number(req.query.id))
  res.end()
})

app.post('/c', (req, res) => {
  logger.info('login', { user: req.body.user })
  res.end()
})

app.get('/d', (req, res) => {
  const kind = req.query.kind === 'a' ? 'a' : 'b'
  console.log(`kind ${kind}`)
  res.end()
})

app.get('/e', (req, res) => {
  fs.appendFileSync('/var/log/shop.log', 'visited\n')
  res.end()
})

app.get('/f', (req, res) => {
  console.log(encodeURIComponent(req.query.name))
  res.end()
})

app.get('/g', (req, res) => {
  const clean = req.query.name.replace(/[\r\n]/g, '')
  console.log('name ' + clean)
  res.end()
})
