import express from 'express'

const app = express()

app.get('/login', (req, res) => {
  res.redirect(req.query.next) // finds
})

app.get('/out', (req, res) => {
  const target = req.query.to || '/'
  res.redirect(302, target) // finds
})

app.get('/header', (req, res) => {
  res.setHeader('Location', req.query.url) // finds
  res.status(301).end()
})

app.get('/host', (req, res) => {
  res.redirect(`https://${req.query.host}/secure`) // finds
})

app.get('/location', (req, res) => {
  res.location(req.body.url).status(303).end() // finds
})

window.addEventListener('load', () => {
  const next = new URLSearchParams(window.location.search).get('next')
  window.location.href = next // finds
})

app.post('/back', (req, res) => {
  res.writeHead(302, { Location: req.body.back }) // finds
  res.end()
})

function follow() {
  location.href = location.href.split('next=')[1] // finds
}

function cut() {
  location.assign(location.href.slice(location.href.indexOf('=') + 1)) // finds
}

app.get('/secure', (req, res) => {
  res.redirect(301, `https://${req.headers.host}${req.originalUrl}`) // finds
})

app.get('/named-host', (req, res) => {
  res.redirect('https://' + req.get('host') + '/secure') // finds
})

function ensureEncoded(text) {
  return String(text).replace(/[^ -~]+/g, encodeURIComponent)
}

app.get('/folder', (req, res) => {
  res.redirect(ensureEncoded(req.query.folder)) // finds
})
