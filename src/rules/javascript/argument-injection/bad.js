import express from 'express'
import { execFile, spawn, spawnSync } from 'node:child_process'
import { execa } from 'execa'
import simpleGit from 'simple-git'

const app = express()

app.post('/clone', (req, res) => {
  execFile('git', ['clone', req.body.repository, '/srv/work'], () => res.end()) // finds
})

app.post('/fetch', (req, res) => {
  spawn('curl', ['-s', req.query.address]).stdout.pipe(res) // finds
})

app.post('/pack', (req, res) => {
  const names = req.body.names
  spawnSync('tar', ['czf', 'out.tgz', ...names]) // finds
  res.end()
})

async function log(branch) {
  const { stdout } = await execa('git', ['log', branch]) // finds
  return stdout
}

app.get('/log', async (req, res) => {
  res.json(await log(req.query.branch))
})

app.get('/find', (req, res) => {
  const args = ['/srv/files', '-name']
  args.push(req.query.name)
  res.json(spawnSync('find', args).stdout.toString()) // finds
})

app.post('/simple', async (req, res) => {
  await simpleGit().clone(req.body.repository) // finds
  res.end()
})
