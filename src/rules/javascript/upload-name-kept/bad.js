import express from 'express'
import fileUpload from 'express-fileupload'
import path from 'node:path'

const app = express()
app.use(fileUpload({ limits: { fileSize: 1_000_000 } }))

app.post('/a', async (req, res) => {
  const { photo } = req.files
  await photo.mv('/srv/public/' + photo.name) // finds
  res.end()
})

app.post('/b', async (req, res) => {
  await req.files.photo.mv(path.join('/srv/public', req.files.photo.name)) // finds
  res.end()
})

app.post('/c', async (req, res) => {
  const file = req.files.document
  await file.mv(`uploads/${req.body.folder}/x.pdf`) // finds
  res.end()
})

function target(name) {
  return path.resolve('/srv/public', name)
}

app.post('/d', (req, res) => {
  req.files.photo.mv(target(req.files.photo.name), () => res.end()) // finds
})

async function store(file, name) {
  await file.mv('public/' + name) // finds
}

app.post('/e', async (req, res) => {
  await store(req.files.photo, req.query.name)
  res.end()
})

app.post('/f', async (req, res) => {
  for (const file of Object.values(req.files)) {
    await file.mv('/srv/public/' + file.name) // finds
  }
  res.end()
})
