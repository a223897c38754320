import express from 'express'
import ejs from 'ejs'
import pug from 'pug'

const app = express()

app.get('/page', (req, res) => {
  res.render('page', req.query) // finds
})

app.post('/form', (req, res) => {
  const data = req.body
  res.status(200).render('form', data) // finds
})

app.get('/ejs', (req, res) => {
  res.send(ejs.render('<p><%= a %></p>', req.query)) // finds
})

app.get('/file', (req, res) => {
  ejs.renderFile('views/a.ejs', req.body, (error, html) => res.send(html)) // finds
})

function show(res, data) {
  res.render('page', data) // finds
}

app.get('/helper', (req, res) => {
  show(res, req.query)
})

app.post('/pug', (req, res) => {
  res.send(pug.renderFile('views/a.pug', req.body.page)) // finds
})
