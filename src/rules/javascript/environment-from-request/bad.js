import express from 'express'
import { exec, spawn } from 'node:child_process'

const app = express()

app.post('/path', (req, res) => {
  process.env.PATH = `${req.body.folder}:/usr/bin` // finds
  res.end()
})

app.post('/all', (req, res) => {
  Object.assign(process.env, req.body) // finds
  res.end()
})

app.post('/run', (req, res) => {
  spawn('build', [], { env: req.body.env }) // finds
  res.end()
})

app.post('/preload', (req, res) => {
  exec('build', { env: { LD_PRELOAD: req.query.library } }, () => res.end()) // finds
})

function start(options) {
  return spawn('node', ['job.js'], { env: { NODE_OPTIONS: options } }) // finds
}

app.post('/helper', (req, res) => {
  start(req.body.options)
  res.end()
})

app.post('/options', (req, res) => {
  const { flags } = req.query
  process.env.NODE_OPTIONS = flags // finds
  res.end()
})
