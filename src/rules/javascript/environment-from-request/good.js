import express from 'express'
import { exec, spawn } from 'node:child_process'

const app = express()

app.post('/path', (_req, res) => {
  process.env.PATH = '/usr/local/bin:/usr/bin'
  res.end()
})

app.post('/all', (req, res) => {
  res.json(Object.assign({}, req.body))
})

app.post('/run', (_req, res) => {
  spawn('build', [], { env: process.env })
  res.end()
})

app.post('/name', (req, res) => {
  exec('build', { env: { ...process.env, BUILD_NAME: String(req.query.name) } }, () => res.end())
})

app.post('/level', (req, res) => {
  process.env.LOG_LEVEL = ['info', 'debug'].includes(req.body.level) ? req.body.level : 'info'
  res.end()
})

app.post('/fixed', (req, res) => {
  Object.assign(process.env, { MODE: 'x' })
  res.json(req.body)
})

app.post('/number', (req, res) => {
  process.env.NODE_OPTIONS = `--max-old-space-size=${Number(req.body.size)}`
  res.end()
})
