import express from 'express'
import { execFile, spawn, spawnSync } from 'node:child_process'

const app = express()
const branches = ['main', 'next']

app.post('/clone', (req, res) => {
  execFile('git', ['clone', '--', req.body.repository, '/srv/work'], () => res.end())
})

app.get('/log', (req, res) => {
  const branch = branches.includes(req.query.branch) ? req.query.branch : 'main'
  execFile('git', ['log', branch], (_error, out) => res.json(out))
})

app.post('/depth', (req, res) => {
  spawnSync('git', ['fetch', '--depth', String(Number(req.body.depth))])
  res.end()
})

app.post('/echo', (req, res) => {
  spawn('echo', [req.body.text]).stdout.pipe(res)
})

app.post('/fixed', (req, res) => {
  spawnSync('tar', ['czf', 'out.tgz', 'files'])
  res.json(req.body)
})

app.post('/word', (req, res) => {
  const { name } = req.body
  if (!/^[a-z]+$/.test(name)) return res.status(400).end()
  spawnSync('find', ['/srv/files', '-name', name])
  res.end()
})

app.post('/env', (req, res) => {
  spawnSync('git', ['push'], { env: { NAME: req.body.name } })
  res.end()
})
