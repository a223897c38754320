import express from 'express'
import Papa from 'papaparse'
import { stringify } from 'csv-stringify/sync'
import { parse } from 'json2csv'

const app = express()

app.post('/a', (req, res) => {
  res.type('csv').send(Papa.unparse([{ name: req.body.name }], { escapeFormulae: true }))
})

app.post('/b', (req, res) => {
  res.type('csv').send(stringify([[req.body.name]], { escape_formulas: true }))
})

app.post('/c', (req, res) => {
  res.type('csv').send(stringify([[Number(req.body.count)]]))
})

app.post('/d', (_req, res) => {
  res.type('csv').send(parse([{ name: 'x' }]))
})

app.post('/e', (req, res) => {
  res.json(Papa.parse(req.body.text))
})

app.post('/f', (req, res) => {
  const kind = ['a', 'b'].includes(req.body.kind) ? req.body.kind : 'a'
  res.type('csv').send(Papa.unparse([{ kind }]))
})
