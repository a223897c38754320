import http from 'node:http'
import express from 'express'

const app = express()

app.get('/hello', (req, res) => {
  res.send(`<h1>Hello ${req.query.name}</h1>`) // finds
})

app.get('/echo', (req, res) => {
  const text = req.params.text
  res.status(404).send('Not found: ' + text) // finds
})

app.get('/html', (req, res) => {
  res.type('html')
  res.write('<p>')
  res.write(req.body.comment) // finds
  res.end('</p>')
})

function page(title, body) {
  return `<html><title>${title}</title>${body}</html>`
}

app.get('/page', (req, res) => {
  res.end(page('Search', `Results for ${req.query.q}`)) // finds
})

http.createServer((req, res) => {
  res.setHeader('Content-Type', 'text/html')
  res.end('<b>' + decodeURIComponent(req.url) + '</b>') // finds
})

app.get('/list', (req, res) => {
  const items = req.query.items.split(',').map((item) => `<li>${item}</li>`)
  res.send('<ul>' + items.join('') + '</ul>') // finds
})

app.post('/plugins/:name', (req, res) => {
  const { name } = req.params
  if (!req.body.plugins.some((plugin) => plugin.name === name)) return res.status(404).end()
  res.send(`<p>Installing ${name}</p>`) // finds
})

app.get('/other/:name', (req, res) => {
  const { name } = req.params
  if (!known.some((plugin) => plugin.name !== name)) return res.status(404).end()
  res.send(`<p>Removing ${name}</p>`) // finds
})
