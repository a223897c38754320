import express from 'express'
import crypto from 'node:crypto'
import _ from 'lodash'

const app = express()

app.get('/buffer', (req, res) => {
  res.send(Buffer.alloc(Number(req.query.size))) // finds
})

app.get('/repeat', (req, res) => {
  res.json('ab'.repeat(req.query.times)) // finds
})

app.get('/list', (req, res) => {
  const rows = new Array(Number.parseInt(req.query.rows, 10)) // finds
  res.json(rows.fill(0))
})

function bytes(count) {
  return crypto.randomBytes(count) // finds
}

app.get('/random', (req, res) => {
  res.json(bytes(Number(req.query.count)).toString('hex'))
})

app.get('/from', (req, res) => {
  res.json(Array.from({ length: parseInt(req.query.n) }, (_, i) => i)) // finds
})

app.get('/range', (req, res) => {
  res.json(_.times(Number(req.body.n), () => 0)) // finds
})
