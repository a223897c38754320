import serialize from 'node-serialize'
import express from 'express'

const app = express()

app.post('/a', (req, res) => {
  res.json(JSON.parse(req.body.profile))
})

app.post('/b', (req, res) => {
  res.json({ text: serialize.serialize(req.body) })
})

export function own(text) {
  return serialize.unserialize(text)
}

export const fixed = serialize.unserialize('{"a":1}')

const store = { unserialize: (text) => text }

app.post('/c', (req, res) => {
  res.json(store.unserialize(req.body.data))
})

app.post('/d', (req, res) => {
  res.json(structuredClone(req.body))
})
