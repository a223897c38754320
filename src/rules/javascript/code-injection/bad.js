const vm = require('node:vm')
const express = require('express')
const app = express()

app.post('/calc', (req, res) => {
  res.json({ value: eval(req.body.formula) }) // finds
})

app.post('/filter', (req, res) => {
  const matches = new Function('row', `return ${req.body.condition}`) // finds
  res.json([1, 2, 3].filter(matches))
})

app.post('/script', (req, res) => {
  const script = new vm.Script(req.body.code) // finds
  res.json(vm.runInNewContext(req.body.code)) // finds
})

app.get('/later', (req, res) => {
  setTimeout(`notify("${req.query.name}")`, 100) // finds
  res.end()
})

window.run = () => {
  const code = location.hash.slice(1)
  window.eval(decodeURIComponent(code)) // finds
}

app.get('/indirect', (req, res) => {
  const run = eval
  run(req.query.code) // finds
  res.end()
})
