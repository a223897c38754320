import { exec, execSync, spawn } from 'node:child_process'
import http from 'node:http'
import { promisify } from 'node:util'
import express from 'express'

const app = express()
const cp = require('child_process')

app.get('/ping', (req, res) => {
  exec(`ping -c 1 ${req.query.host}`, (error, out) => res.json({ out })) // finds
})

app.get('/log', (req, res) => {
  const { file } = req.query
  const out = execSync('tail -n 100 ' + file) // finds
  res.json({ out: out.toString() })
})

app.post('/convert', (req, res) => {
  const name = req.body.name.trim()
  cp.exec(['convert', name, 'out.png'].join(' ')) // finds
  res.end()
})

app.post('/archive', (req, res) => {
  spawn('tar', ['-czf', 'out.tgz', req.body.folder], { shell: true }) // finds
  res.end()
})

function run(command) {
  return cp.execSync(command, { encoding: 'utf8' }) // finds
}

app.get('/run', (req, res) => {
  res.json({ out: run('git log ' + req.params.branch) })
})

const execAsync = promisify(exec)

app.get('/who', async (req, res) => {
  const { stdout } = await execAsync(`id ${req.headers['x-user']}`) // finds
  res.json({ stdout })
})

app.get('/shell', (req, res) => {
  spawn('sh', ['-c', `ls ${req.query.folder}`]) // finds
  res.end()
})

http
  .createServer((req, res) => {
    let body = ''
    req.on('data', (chunk) => {
      body += chunk
    })
    req.on('end', () => {
      exec('echo ' + JSON.parse(body).text) // finds
      res.end()
    })
  })
  .listen(8080)

http
  .createServer(async (req, res) => {
    const chunks = []
    for await (const chunk of req) chunks.push(chunk)
    execSync(Buffer.concat(chunks).toString()) // finds
    res.end()
  })
  .listen(8081)
