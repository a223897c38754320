import express from 'express'
import fileUpload from 'express-fileupload'
import path from 'node:path'
import { createHash, randomUUID } from 'node:crypto'

const app = express()
app.use(fileUpload({ limits: { fileSize: 1_000_000 } }))
const endings = new Set(['.png', '.jpg'])

app.post('/a', async (req, res) => {
  await req.files.photo.mv(`/srv/uploads/${randomUUID()}.png`)
  res.end()
})

app.post('/b', async (req, res) => {
  const ending = path.extname(req.files.photo.name)
  if (!endings.has(ending)) return res.status(400).end()
  await req.files.photo.mv(`/srv/uploads/${randomUUID()}${ending}`)
  res.end()
})

app.post('/c', async (req, res) => {
  const name = createHash('sha256').update(req.files.photo.name).digest('hex')
  await req.files.photo.mv(path.join('/srv/uploads', name))
  res.end()
})

app.post('/d', async (req, res) => {
  await req.files.photo.mv('/srv/uploads/current.png')
  res.end()
})

app.post('/e', async (req, res) => {
  await req.files.photo.mv(`/srv/uploads/${Number(req.body.id)}.png`)
  res.end()
})

app.post('/f', async (req, res) => {
  const kind = req.body.kind === 'a' ? 'a' : 'b'
  await req.files.photo.mv(`/srv/uploads/${kind}.png`)
  res.json({ name: req.files.photo.name })
})
