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
  res.redirect(`https://${req.headers.host}/secure`) // finds
})

app.get('/location', (req, res) => {
  res.location(req.body.url).status(303).end() // finds
})

window.addEventListener('load', () => {
  const next = new URLSearchParams(window.location.search).get('next')
  window.location.href = next // finds
})
