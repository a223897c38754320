import express from 'express'
import http from 'node:http'
import { randomUUID } from 'node:crypto'

const app = express()

app.use((error, req, res, next) => {
  const id = randomUUID()
  console.error(id, error.stack)
  res.status(500).send(`error ${id}`)
})

app.get('/json', async (req, res) => {
  try {
    await work()
  } catch (error) {
    res.json({ message: 'not possible' })
  }
})

app.get('/message', (req, res) => {
  work().catch((error) => res.status(500).json({ code: error.code }))
})

app.get('/has', async (req, res) => {
  try {
    await work()
  } catch (error) {
    res.json({ traced: error.stack !== undefined })
  }
})

const cards = { deck: ['a', 'b'] }

app.get('/cards', (req, res) => {
  res.json(cards.deck)
})

http.createServer((request, response) => {
  try {
    work()
  } catch (error) {
    process.stderr.write(error.stack)
    response.end('sorry')
  }
})

app.get('/length', async (req, res) => {
  const error = new Error('x')
  res.json(error.stack.length)
})

app.use((req, res) => {
  const layers = app._router.stack.filter((layer) => layer.regexp.test(req.path))
  res.send(layers.map((layer) => layer.name).join(', '))
})

async function work() {}
