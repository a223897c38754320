import express from 'express'

const app = express()
const store = {}

app.post('/two', (req, res) => {
  store[req.body.section][req.body.key] = req.body.value // finds
  res.end()
})

app.post('/named', (req, res) => {
  const { section, key, value } = req.body
  store[section][key] = value // finds
  res.end()
})

app.put('/:section/:key', (req, res) => {
  const { section, key } = req.params
  store[section] ??= {}
  store[section][key] = req.body // finds
  res.end()
})

function assign(target, path, value) {
  const [first, second] = path.split('.')
  target[first][second] = value // finds
}

app.post('/path', (req, res) => {
  assign(store, req.query.path, 1)
  res.end()
})

app.post('/loop', (req, res) => {
  for (const [group, entry] of Object.entries(req.body)) {
    store[group][entry.name] = entry.value // finds
  }
  res.end()
})

app.post('/json', (req, res) => {
  const change = JSON.parse(req.headers['x-change'])
  store[change.section][change.key] = change.value // finds
  res.end()
})
