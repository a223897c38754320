import express from 'express'

const app = express()
const store = { theme: {}, size: {} }
const sections = ['theme', 'size']
const users = new Map()

app.post('/one', (req, res) => {
  store.theme[req.body.key] = req.body.value
  res.end()
})

app.post('/listed', (req, res) => {
  const { section, key, value } = req.body
  if (!sections.includes(section)) return res.status(400).end()
  store[section][key] = value
  res.end()
})

app.post('/refused', (req, res) => {
  const section = req.body.dark === true ? 'theme' : 'size'
  store[section][req.body.key] = req.body.value
  res.end()
})

app.post('/map', (req, res) => {
  users.set(req.body.name, req.body.value)
  res.end()
})

app.post('/number', (req, res) => {
  const rows = [[], []]
  rows[Number(req.body.row)][Number(req.body.column)] = req.body.value
  res.json(rows)
})

app.get('/read', (req, res) => {
  res.json(store[req.query.section][req.query.key])
})

app.get('/fixed', (req, res) => {
  store['theme']['colour'] = req.query.colour
  res.end()
})
