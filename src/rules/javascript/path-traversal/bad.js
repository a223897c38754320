import fs from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import express from 'express'

const app = express()
const root = '/srv/files'

app.get('/file', (req, res) => {
  fs.readFile(path.join(root, req.query.name), (error, data) => res.send(data)) // finds
})

app.get('/async', async (req, res) => {
  const data = await readFile(`${root}/${req.params.name}`, 'utf8') // finds
  res.json({ data })
})

app.get('/send', (req, res) => {
  res.sendFile(path.resolve(root, req.query.file)) // finds
})

app.post('/save', (req, res) => {
  const target = root + '/' + req.body.name
  fs.writeFileSync(target, req.body.text) // finds
  res.end()
})

app.delete('/file', async (req, res) => {
  const { name } = req.body
  await fs.promises.unlink(path.join(root, name)) // finds
  res.end()
})

app.get('/stream', (req, res) => {
  fs.createReadStream(req.query.path).pipe(res) // finds
})

app.get('/other-variable', (req, res) => {
  const file = path.resolve(root, req.query.file)
  const other = path.resolve(root, req.query.other)
  if (!file.startsWith(root)) return res.sendStatus(403)
  fs.createReadStream(other).pipe(res) // finds
})

app.get('/address', (req, res) => {
  const address = req.url.split('?')[0]
  if (address.split('/')[1] === 'static') fs.createReadStream('.' + address).pipe(res) // finds
})

app.post('/names', (req, res) => {
  for (const file of req.files) fs.renameSync(file.path, `./public/${file.originalname}`) // finds
  res.end()
})
