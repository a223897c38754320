import serialize from 'node-serialize'
import express from 'express'
import { deserialize } from 'v8'
import funcster from 'funcster'
import cryo from 'cryo'

const app = express()

app.post('/a', (req, res) => {
  res.json(serialize.unserialize(req.body.profile)) // finds
})

app.post('/b', (req, res) => {
  const cookie = Buffer.from(req.cookies.profile, 'base64').toString()
  res.json(serialize.unserialize(cookie)) // finds
})

app.post('/c', (req, res) => {
  res.json(deserialize(Buffer.from(req.body.data, 'hex'))) // finds
})

app.post('/d', (req, res) => {
  res.json(funcster.deepDeserialize(req.body)) // finds
})

app.post('/e', (req, res) => {
  res.json(cryo.parse(req.body.state)) // finds
})

app.post('/f', (req, res) => {
  const { state } = req.body
  const loaded = state ? serialize.unserialize(state) : {} // finds
  res.json(loaded)
})
