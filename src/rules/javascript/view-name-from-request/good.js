import express from 'express'
import ejs from 'ejs'
import path from 'node:path'

const app = express()
const views = new Set(['home', 'about'])

app.get('/page', (req, res) => {
  res.render(views.has(req.query.page) ? req.query.page : 'home')
})

app.get('/help/:topic', (req, res) => {
  res.render('help', { topic: req.params.topic })
})

app.get('/ejs', async (req, res) => {
  res.send(await ejs.renderFile('views/home.ejs', { name: req.query.name }))
})

app.get('/base', (req, res) => {
  res.render(path.basename(req.query.view))
})

app.get('/choice', (req, res) => {
  const view = req.query.wide === 'yes' ? 'wide' : 'narrow'
  res.render(view)
})

app.get('/number', (req, res) => {
  res.render(`page-${Number(req.query.page)}`)
})

app.get('/word/:topic', (req, res) => {
  if (!/^[a-z]+$/.test(req.params.topic)) return res.status(404).end()
  res.render(req.params.topic)
})
