import express from 'express'
import _ from 'lodash'
import { defaultsDeep } from 'lodash'
import merge from 'lodash/merge.js'
import deepmerge from 'deepmerge'
import extend from 'extend'
import objectPath from 'object-path'

const app = express()
const settings = { theme: { colour: 'blue' } }

app.post('/merge', (req, res) => {
  res.json(_.merge({}, settings, req.body)) // finds
})

app.post('/defaults', (req, res) => {
  const given = req.body.settings
  res.json(defaultsDeep(given, settings)) // finds
})

app.post('/parsed', (req, res) => {
  const given = JSON.parse(req.query.settings)
  res.json(deepmerge(settings, given)) // finds
})

app.post('/extend', (req, res) => {
  res.json(extend(true, {}, settings, req.body)) // finds
})

app.post('/path', (req, res) => {
  _.set(settings, req.body.path, req.body.value) // finds
  res.end()
})

app.post('/path2', (req, res) => {
  objectPath.set(settings, req.query.key, 1) // finds
  res.end()
})

function combine(target, source) {
  return _.mergeWith(target, source, (a) => a) // finds
}

app.post('/helper', (req, res) => {
  res.json(combine({}, req.body))
})
