import { exec, execFile, execFileSync, spawn } from 'node:child_process'
import express from 'express'
import quote from 'shell-quote'

const app = express()
const hosts = new Set(['a.example', 'b.example'])

app.get('/ping', (req, res) => {
  execFile('ping', ['-c', '1', req.query.host], (error, out) => res.json({ out }))
})

app.get('/log', (req, res) => {
  res.json({ out: execFileSync('tail', ['-n', '100', '--', req.query.file]).toString() })
})

app.get('/host', (req, res) => {
  const { host } = req.query
  if (!hosts.has(host)) return res.status(400).end()
  exec(`ping -c 1 ${host}`)
  res.end()
})

app.get('/lines', (req, res) => {
  exec(`tail -n ${Number(req.query.lines)} app.log`)
  res.end()
})

app.get('/quoted', (req, res) => {
  exec(`ls ${quote.quote([req.query.folder])}`)
  res.end()
})

app.post('/archive', (req, res) => {
  spawn('tar', ['-czf', 'out.tgz', '--', req.body.folder])
  exec('rm -rf build')
  res.end()
})

app.get('/regex', (req, res) => {
  const match = /a(b)/.exec(req.query.text)
  res.json({ match })
})

app.get('/shell-words', (req, res) => {
  spawn('sh', ['list.sh', req.query.folder])
  res.end()
})
