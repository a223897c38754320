import express from 'express'
import _ from 'lodash'
import escapeStringRegexp from 'escape-string-regexp'
import RE2 from 're2'

const app = express()
const words = ['alpha', 'beta']

app.get('/escaped', (req, res) => {
  const pattern = new RegExp(_.escapeRegExp(req.query.pattern))
  res.json(words.filter((word) => pattern.test(word)))
})

app.get('/escaped2', (req, res) => {
  const pattern = new RegExp('^' + escapeStringRegexp(req.query.prefix), 'i')
  res.json(words.filter((word) => pattern.test(word)))
})

app.get('/linear', (req, res) => {
  const pattern = new RE2(req.query.pattern)
  res.json(words.filter((word) => pattern.test(word)))
})

app.get('/fixed', (req, res) => {
  const pattern = new RegExp('^a')
  res.json(pattern.test(req.query.word))
})

app.get('/number', (req, res) => {
  const pattern = new RegExp(`^.{${Number(req.query.length)}}$`)
  res.json(words.filter((word) => pattern.test(word)))
})

app.get('/chosen', (req, res) => {
  const kind = ['alpha', 'beta'].includes(req.query.kind) ? req.query.kind : 'alpha'
  res.json(words.filter((word) => new RegExp(kind).test(word)))
})

app.get('/text', (req, res) => {
  res.json(words.filter((word) => word.includes(req.query.text)))
})
