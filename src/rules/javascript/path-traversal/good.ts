import { readFileSync, unlinkSync } from 'node:fs'
import express from 'express'
import multer from 'multer'

const app = express()
const upload = multer({ dest: '/srv/uploads', limits: { fileSize: 1_000_000 } })

app.get('/word', (req, res) => {
  if (!/^[\w.-]+$/.test(req.query.name as string)) {
    res.status(400).end()
    return
  }
  res.send(readFileSync(`/srv/files/${req.query.name}`))
})

app.post('/upload', upload.single('file'), (req, res) => {
  unlinkSync(req.file.path)
  res.end()
})
