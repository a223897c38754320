import express from 'express'
import util from 'node:util'
import { sprintf } from 'sprintf-js'

const app = express()

app.get('/a', (req, res) => {
  console.log('request of %s from %s', JSON.stringify(req.query.user), req.ip)
  res.end()
})

app.get('/b', (req, res) => {
  res.json(util.format('%s and %s', req.query.a, req.query.b))
})

app.get('/c', (req, res) => {
  res.json(sprintf('%2$s %1$s', req.query.a, req.query.b))
})

app.get('/d', (req, res) => {
  const pattern = req.query.long === 'yes' ? '%s (%d)' : '%s'
  res.json(util.format(pattern, 'x', 1))
})

app.get('/e', (req, res) => {
  console.log(`page ${Number(req.query.page)}`, 'shown')
  res.end()
})

app.get('/f', (req, res) => {
  res.json(util.inspect(req.query.value, { depth: 1 }))
})

const words = { format: (a, b) => a + b }

app.get('/g', (req, res) => {
  res.json(words.format(req.query.a, 1))
})
