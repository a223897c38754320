import fs from 'node:fs'
import path from 'node:path'
import express from 'express'

const app = express()
const root = '/srv/files'
const documents = { terms: 'terms.pdf', help: 'help.pdf' }

app.get('/base', (req, res) => {
  fs.readFile(path.join(root, path.basename(req.query.name)), (error, data) => res.json({ data }))
})

app.get('/checked', (req, res) => {
  const target = path.resolve(root, req.query.name)
  if (!target.startsWith(root + path.sep)) return res.status(400).end()
  res.sendFile(target)
})

app.get('/document', (req, res) => {
  res.sendFile(path.join(root, documents[req.query.kind]))
})

app.get('/root', (req, res) => {
  res.sendFile(req.query.name, { root })
})

app.get('/page', (req, res) => {
  const page = Number.parseInt(req.query.page, 10)
  res.sendFile(path.join(root, `page-${page}.html`))
})

app.post('/save', (req, res) => {
  fs.writeFileSync(path.join(root, 'last.json'), JSON.stringify(req.body))
  res.end()
})

app.get('/dots', (req, res) => {
  const { name } = req.query
  if (name.includes('..')) return res.status(400).end()
  fs.readFile(path.join(root, name), () => res.end())
})

const isInside = (file) => file.startsWith(root + path.sep)

function leaves(file) {
  const relative = path.relative(root, file)
  return relative.startsWith('..') || path.isAbsolute(relative)
}

app.get('/predicate', (req, res) => {
  const file = path.resolve(root, req.query.file)
  if (!isInside(file)) return res.sendStatus(403)
  fs.createReadStream(file).pipe(res)
})

app.get('/predicate-of-relative', (req, res) => {
  const file = path.resolve(root, req.query.file)
  if (leaves(file)) return res.sendStatus(403)
  fs.createReadStream(file).pipe(res)
})

app.get('/position', (req, res) => {
  const file = path.join(root, req.query.file)
  if (file.indexOf(root) !== 0) return res.sendStatus(403)
  fs.createReadStream(file).pipe(res)
})

app.get('/beginning', (req, res) => {
  const file = path.normalize(path.join(root, req.query.file))
  const packed = `${file}.gz`
  if (file.slice(0, root.length) !== root) return res.sendStatus(403)
  function serve() {
    fs.createReadStream(packed).pipe(res)
  }
  fs.stat(file, serve)
})

app.get('/relative', (req, res) => {
  const file = path.resolve(root, req.query.file)
  const relative = path.relative(root, file)
  if (relative !== '' && (relative.startsWith('..') || path.isAbsolute(relative))) return res.end()
  fs.readFile(file, (_error, data) => res.end(data))
})

app.get('/no-parent', (req, res) => {
  const { file } = req.query
  if (file.indexOf('..') !== -1 || /[/\\]/.test(file)) return res.sendStatus(400)
  res.json(JSON.parse(fs.readFileSync(`./data/${file}`)))
})

app.get('/parents-cut', (req, res) => {
  const file = path.normalize(req.query.file).replace(/^(\.\.(\/|\\|$))+/, '')
  fs.createReadStream(path.join(root, file)).pipe(res)
})

app.post('/uploads', (req, res) => {
  for (const file of req.files) fs.unlinkSync(file.path)
  res.end()
})

const packaged = ['clock/index.js', 'tide/style.css']
app.get('/packages/:name/:file', (req, res) => {
  const { name, file } = req.params
  if (!packaged.includes(`${name}/${file}`)) return res.status(404).end()
  res.sendFile(path.join(root, name, file))
})
