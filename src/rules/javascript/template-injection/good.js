import express from 'express'
import ejs from 'ejs'
import Handlebars from 'handlebars'
import nunjucks from 'nunjucks'
import pug from 'pug'
import _ from 'lodash'
import Vue from 'vue'

const app = express()
const templates = { short: 'Hi {{name}}', long: 'Hello {{name}}' }

app.get('/ejs', (req, res) => {
  res.send(ejs.render('<p><%= text %></p>', { text: req.query.text }))
})

app.post('/handlebars', (req, res) => {
  const template = Handlebars.compile('<p>{{name}}</p>')
  res.json(template({ name: req.body.name }))
})

app.get('/chosen', (req, res) => {
  const template = req.query.kind === 'long' ? templates.long : templates.short
  res.json(Handlebars.compile(template)({ name: req.query.name }))
})

app.get('/nunjucks', (req, res) => {
  res.json(nunjucks.renderString('Hello {{ name }}', { name: req.query.name }))
})

app.get('/pug', (req, res) => {
  res.json(pug.render('p= text', { text: req.query.text }))
})

app.get('/lodash', (req, res) => {
  res.json(_.template('Dear <%- name %>')({ name: req.query.name }))
})

app.get('/number', (req, res) => {
  res.json(ejs.render(`<p>${Number(req.query.count)}</p>`))
})

const parameters = new URLSearchParams(location.search)

export const widget = new Vue({ el: '#x', template: '<p>{{ name }}</p>', data: { name: parameters.get('name') } })
