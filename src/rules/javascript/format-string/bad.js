import express from 'express'
import util, { format } from 'node:util'
import { sprintf } from 'sprintf-js'

const app = express()

app.get('/a', (req, res) => {
  console.log('request of ' + req.query.user, req.ip) // finds
  res.end()
})

app.get('/b', (req, res) => {
  console.error(`bad token ${req.query.token}`, new Error('x')) // finds
  res.end()
})

app.get('/c', (req, res) => {
  res.json(util.format(req.query.template, 'shop')) // finds
})

app.get('/d', (req, res) => {
  const pattern = req.body.pattern || '%s'
  res.json(format(pattern, 1)) // finds
})

function show(pattern, value) {
  return sprintf(pattern, value) // finds
}

app.get('/e', (req, res) => {
  res.json(show(req.query.pattern, 'x'))
})

app.get('/f', (req, res) => {
  console.warn(['slow', req.params.name].join(' '), 12) // finds
  res.end()
})
