import express from 'express'

const app = express()
const words = ['alpha', 'beta']

app.get('/direct', (req, res) => {
  const pattern = new RegExp(req.query.pattern) // finds
  res.json(words.filter((word) => pattern.test(word)))
})

app.get('/joined', (req, res) => {
  const pattern = RegExp('^' + req.query.prefix, 'i') // finds
  res.json(words.filter((word) => pattern.test(word)))
})

app.get('/template', (req, res) => {
  res.json(words.some((word) => new RegExp(`\\b${req.params.word}\\b`).test(word))) // finds
})

function matcher(text) {
  return new RegExp(text, 'u') // finds
}

app.get('/helper', (req, res) => {
  res.json(words.find((word) => matcher(req.query.text).test(word)))
})

app.post('/list', (req, res) => {
  const pattern = new RegExp(req.body.words.join('|')) // finds
  res.json(words.map((word) => word.replace(pattern, '')))
})

app.get('/header', (req, res) => {
  const pattern = new RegExp(req.headers['x-filter'] ?? '.*') // finds
  res.json(words.filter((word) => pattern.test(word)))
})
