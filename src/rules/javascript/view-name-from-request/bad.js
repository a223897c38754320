import express from 'express'
import ejs from 'ejs'
import pug from 'pug'
import nunjucks from 'nunjucks'

const app = express()

app.get('/page', (req, res) => {
  res.render(req.query.page) // finds
})

app.get('/help/:topic', (req, res) => {
  res.render('help/' + req.params.topic, { title: 'Help' }) // finds
})

app.get('/ejs', async (req, res) => {
  res.send(await ejs.renderFile(`views/${req.query.view}.ejs`)) // finds
})

app.get('/pug', (req, res) => {
  const view = req.query.view || 'home'
  res.send(pug.renderFile('views/' + view, {})) // finds
})

function show(name) {
  return nunjucks.render(name, {}) // finds
}

app.get('/nunjucks', (req, res) => {
  res.send(show(req.query.view))
})

app.get('/cookie', (req, res) => {
  res.status(200).render(['themes', req.cookies.theme, 'home'].join('/')) // finds
})
