import fs from 'node:fs'
import path from 'node:path'
import express from 'express'

const app = express()
const root = '/srv/files'
const documents = { terms: 'terms.pdf', help: 'help.pdf' }

app.get('/base', (req, res) => {
  fs.readFile(path.join(root, path.basename(req.query.name)), (error, data) => res.json({ data }))
})

app.get('/checked', (req, res) => {
  const target = path.resolve(root, req.query.name)
  if (!target.startsWith(root + path.sep)) return res.status(400).end()
  res.sendFile(target)
})

app.get('/document', (req, res) => {
  res.sendFile(path.join(root, documents[req.query.kind]))
})

app.get('/root', (req, res) => {
  res.sendFile(req.query.name, { root })
})

app.get('/page', (req, res) => {
  const page = Number.parseInt(req.query.page, 10)
  res.sendFile(path.join(root, `page-${page}.html`))
})

app.post('/save', (req, res) => {
  fs.writeFileSync(path.join(root, 'last.json'), JSON.stringify(req.body))
  res.end()
})

app.get('/dots', (req, res) => {
  const { name } = req.query
  if (name.includes('..')) return res.status(400).end()
  fs.readFile(path.join(root, name), () => res.end())
})
