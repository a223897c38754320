import express from 'express'
import Papa from 'papaparse'
import { stringify } from 'csv-stringify/sync'
import { writeToString } from 'fast-csv'
import { Parser, parse } from 'json2csv'

const app = express()
const rows = []

app.post('/a', (req, res) => {
  res.type('csv').send(Papa.unparse([{ name: req.body.name }])) // finds
})

app.post('/b', (req, res) => {
  const lines = [['name'], [req.body.name]]
  res.type('csv').send(stringify(lines)) // finds
})

app.post('/c', async (req, res) => {
  rows.push(req.body)
  res.type('csv').send(await writeToString([req.body])) // finds
})

app.post('/d', (req, res) => {
  res.type('csv').send(parse(req.body.rows, { fields: ['name'] })) // finds
})

app.post('/e', (req, res) => {
  const parser = new Parser({ fields: ['name'] })
  res.type('csv').send(parser.parse(req.body.rows)) // finds
})

function table(entries) {
  return Papa.unparse(entries, { header: true }) // finds
}

app.post('/f', (req, res) => {
  res.type('csv').send(table(req.body.entries))
})
