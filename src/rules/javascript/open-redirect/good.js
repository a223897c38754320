import express from 'express'

const app = express()
const pages = new Map([['home', '/'], ['profile', '/profile']])

app.get('/login', (req, res) => {
  res.redirect('/')
})

app.get('/page', (req, res) => {
  res.redirect(pages.get(req.query.page) ?? '/')
})

app.get('/user', (req, res) => {
  res.redirect(`/users/${req.params.id}`)
})

app.get('/query', (req, res) => {
  res.redirect('/search?q=' + encodeURIComponent(req.query.q))
})

app.get('/listed', (req, res) => {
  const next = req.query.next
  if (['/', '/profile'].includes(next)) return res.redirect(next)
  res.redirect('/')
})

app.get('/site', (req, res) => {
  res.redirect(`https://docs.example.com/${req.params.page}`)
})

function back() {
  window.location.href = '/start'
}

function reload() {
  location.href = location.href.split('#')[0] + '#top'
}

function secure() {
  location.replace(location.href.replace(/^http:/, 'https:'))
}

function turnTo(page) {
  const address = new URL(location.href)
  address.searchParams.set('page', page)
  location.href = address.toString()
}

function slide(path) {
  const at = location.href.indexOf('#')
  location.replace(location.href.slice(0, at >= 0 ? at : 0) + '#' + path)
}
