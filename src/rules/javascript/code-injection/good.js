const vm = require('node:vm')
const express = require('express')
const app = express()
const operations = { sum: (a, b) => a + b, product: (a, b) => a * b }

app.post('/calc', (req, res) => {
  res.json({ value: JSON.parse(req.body.formula) })
})

app.get('/operation', (req, res) => {
  const operation = Object.hasOwn(operations, req.query.name) ? operations[req.query.name] : null
  res.json({ value: operation?.(1, 2) })
})

app.get('/number', (req, res) => {
  res.json({ value: eval(`1 + ${Number(req.query.n)}`) })
})

app.get('/later', (req, res) => {
  setTimeout(() => notify(req.query.name), 100)
  setTimeout(notify, req.query.delay)
  res.end()
})

vm.runInNewContext('1 + 1')
new Function('return this')()

function notify(name) {
  return name
}

app.get('/own', (req, res) => {
  const evaluator = { eval: (text) => text.length }
  res.json(evaluator.eval(req.query.text))
})
