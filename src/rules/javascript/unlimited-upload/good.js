import express from 'express'
import multer from 'multer'
import fileUpload from 'express-fileupload'
import bodyParser from 'body-parser'
import busboy from 'busboy'
import fastify from 'fastify'

const app = express()
const upload = multer({ dest: 'uploads/', limits: { fileSize: 5_000_000 } })
app.post('/a', upload.single('file'), (req, res) => res.end())
app.use(fileUpload({ useTempFiles: true, limits: { fileSize: 5_000_000 } }))
app.use(express.json({ limit: '1mb' }))
app.use(express.json())
app.use(bodyParser.urlencoded({ extended: true }))

app.post('/b', (req, res) => {
  req.pipe(busboy({ headers: req.headers, limits: { files: 1, fileSize: 1_000_000 } }))
  res.end()
})

export const server = fastify({ bodyLimit: 1024 * 1024 })

export function configured(options) {
  return multer(options)
}

export const given = (limit) => express.json({ limit })
