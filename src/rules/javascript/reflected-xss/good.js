import escapeHtml from 'escape-html'
import express from 'express'
import { escape } from 'lodash'

const app = express()

app.get('/escaped', (req, res) => {
  res.send(`<h1>Hello ${escapeHtml(req.query.name)}</h1>`)
})

app.get('/lodash', (req, res) => {
  res.send('<p>' + escape(req.query.text) + '</p>')
})

app.get('/json', (req, res) => {
  res.json({ name: req.query.name })
})

app.get('/object', (req, res) => {
  res.send({ name: req.query.name })
})

app.get('/render', (req, res) => {
  res.render('hello', { name: req.query.name })
})

app.get('/number', (req, res) => {
  res.send(`<p>Page ${parseInt(req.query.page, 10)}</p>`)
})

app.get('/plain', (req, res) => {
  res.send(req.query.name ? '<p>named</p>' : '<p>unnamed</p>')
})

app.get('/length', (req, res) => {
  res.send(`<p>${req.query.text.length} characters</p>`)
})

app.get('/typed', (req, res) => {
  res.type('text/plain').send(`Hello ${req.query.name}`)
})

app.get('/header', (req, res) => {
  res.set('Content-Type', 'text/plain; charset=utf-8')
  res.send('Hello ' + req.query.name)
})

app.get('/download', (req, res) => {
  res.attachment('notes.txt').send(req.body.notes)
})

app.get('/head', (req, res) => {
  res.writeHead(404, { 'Content-Type': 'text/plain' })
  res.end('not found: ' + req.url)
})

const plugins = [{ name: 'clock' }, { name: 'tide' }]
app.get('/plugins/:name', (req, res) => {
  const { name } = req.params
  if (!plugins.some((plugin) => plugin.name === name)) return res.status(404).end()
  res.send(`<p>Installing ${name}</p>`)
})

app.get('/plugins/:name/page', (req, res) => {
  const { name } = req.params
  if (plugins.find(({ length }) => length === 0) || !plugins.find((each) => name === each.name)) {
    return res.status(404).end()
  }
  res.send(`<p>${name}</p>`)
})

app.get('/moved', (req, res) => {
  const { search } = new URL(req.url, 'http://localhost')
  res.send(`<a href="/new${search}">/new${new URL(req.url, 'http://localhost').search}</a>`)
})
