import express from 'express'
import crypto from 'node:crypto'
import _ from 'lodash'

const app = express()

app.get('/buffer', (req, res) => {
  res.send(Buffer.alloc(Math.min(Number(req.query.size), 1024)))
})

app.get('/repeat', (req, res) => {
  const times = Number(req.query.times)
  if (times > 10) return res.status(400).end()
  res.json('ab'.repeat(times))
})

app.get('/list', (req, res) => {
  res.json(new Array(10).fill(req.query.value))
})

app.get('/random', (_req, res) => {
  res.json(crypto.randomBytes(32).toString('hex'))
})

app.get('/from', (req, res) => {
  res.json(Array.from(String(req.query.text)))
})

app.get('/range', (req, res) => {
  const n = req.query.long === 'yes' ? 100 : 10
  res.json(_.range(n))
})

app.get('/text', (req, res) => {
  res.json(Buffer.from(String(req.query.text)).toString('base64'))
})
