import express from 'express'
import ejs from 'ejs'

const app = express()

app.get('/page', (req, res) => {
  res.render('page', { name: req.query.name })
})

app.post('/form', (req, res) => {
  res.render('form', { values: req.body })
})

app.get('/ejs', (req, res) => {
  res.send(ejs.render('<p><%= a %></p>', { a: req.query.a }))
})

app.get('/none', (req, res) => {
  res.render('page')
})

app.get('/own', (req, res) => {
  const data = { title: 'x' }
  res.render('page', data)
})

app.get('/json', (req, res) => {
  res.json(req.query)
})

const screen = { render: (name, data) => [name, data] }

app.get('/other', (req, res) => {
  res.json(screen.render('page', req.query))
})
