const express = require('express')
const { fork } = require('node:child_process')
const { Worker } = require('node:worker_threads')

const app = express()

app.get('/plugin', (req, res) => {
  const plugin = require('./plugins/' + req.query.name) // finds
  res.json(plugin.run())
})

app.get('/lazy', async (req, res) => {
  const { run } = await import(`./tasks/${req.params.task}.js`) // finds
  res.json(run())
})

function load(name) {
  return require(name) // finds
}

app.post('/helper', (req, res) => {
  res.json(load(req.body.module))
})

app.get('/worker', (req, res) => {
  new Worker(req.query.script).on('message', (answer) => res.json(answer)) // finds
})

app.get('/job', (req, res) => {
  fork('/srv/jobs/' + req.query.job) // finds
  res.end()
})

app.get('/method', (req, res) => {
  res.json(Reflect.get(process, req.query.member)) // finds
})

app.get('/resolved', (req, res) => {
  const file = require.resolve(req.query.name)
  res.json(require(file)) // finds
})
