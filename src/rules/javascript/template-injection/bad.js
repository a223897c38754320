import express from 'express'
import ejs from 'ejs'
import Handlebars from 'handlebars'
import nunjucks from 'nunjucks'
import pug from 'pug'
import _ from 'lodash'
import Vue from 'vue'

const app = express()

app.get('/ejs', (req, res) => {
  res.send(ejs.render('<p>' + req.query.text + '</p>', {})) // finds
})

app.post('/handlebars', (req, res) => {
  const template = Handlebars.compile(req.body.template) // finds
  res.json(template({}))
})

app.get('/nunjucks', (req, res) => {
  res.json(nunjucks.renderString(`Hello ${req.query.name}`, {})) // finds
})

function page(body) {
  return pug.compile(body)({ user: 'x' }) // finds
}

app.get('/pug', (req, res) => {
  res.json(page('p ' + req.query.text))
})

app.get('/lodash', (req, res) => {
  const make = _.template(['Dear', req.query.name].join(' ')) // finds
  res.json(make({}))
})

const parameters = new URLSearchParams(location.search)

export const widget = new Vue({ el: '#x', template: `<p>${parameters.get('name')}</p>` }) // finds
