import express from 'express'
import multer from 'multer'
import fileUpload from 'express-fileupload'
import bodyParser from 'body-parser'
import busboy from 'busboy'
import fastify from 'fastify'

const app = express()
const upload = multer({ dest: 'uploads/' }) // finds
app.post('/a', upload.single('file'), (req, res) => res.end())
app.use(fileUpload({ useTempFiles: true })) // finds
app.use(express.json({ limit: '500mb' })) // finds
app.use(bodyParser.urlencoded({ extended: true, limit: '1gb' })) // finds

app.post('/b', (req, res) => {
  req.pipe(busboy({ headers: req.headers })) // finds
  res.end()
})

export const server = fastify({ bodyLimit: 1024 * 1024 * 1024 }) // finds

export const memory = multer({ storage: multer.memoryStorage() }) // finds
