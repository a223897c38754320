import express from 'express'
import _ from 'lodash'
import deepmerge from 'deepmerge'
import extend from 'extend'

const app = express()
const settings = { theme: { colour: 'blue' } }

app.post('/spread', (req, res) => {
  res.json({ ...settings, colour: req.body.colour })
})

app.post('/own', (_req, res) => {
  res.json(_.merge({}, settings, { size: 1 }))
})

app.post('/picked', (req, res) => {
  const given = { colour: String(req.body.colour) }
  res.json(deepmerge(settings, given))
})

app.post('/shallow', (req, res) => {
  res.json(extend({}, settings, req.body))
})

app.post('/number', (req, res) => {
  res.json(deepmerge(settings, { size: Number(req.body.size) }))
})

app.post('/path', (req, res) => {
  _.set(settings, 'theme.colour', req.body.colour)
  res.end()
})

app.post('/key', (req, res) => {
  const key = ['colour', 'size'].includes(req.body.key) ? req.body.key : 'colour'
  _.set(settings, key, 1)
  res.end()
})

app.get('/config', (_req, res) => {
  res.json(_.defaultsDeep({}, JSON.parse('{"a":1}'), settings))
})
