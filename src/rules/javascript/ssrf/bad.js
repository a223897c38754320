import http from 'node:http'
import { parse } from 'node:url'
import axios from 'axios'
import express from 'express'
import got from 'got'

const app = express()

app.get('/preview', async (req, res) => {
  const page = await fetch(req.query.url) // finds
  res.json({ status: page.status })
})

app.get('/host', async (req, res) => {
  const answer = await axios.get(`https://${req.query.host}/status`) // finds
  res.json(answer.data)
})

app.post('/hook', async (req, res) => {
  await axios({ method: 'post', url: req.body.callback, data: {} }) // finds
  res.end()
})

app.get('/image', (req, res) => {
  const { source } = req.query
  http.get(source, (image) => image.pipe(res)) // finds
})

app.get('/got', async (req, res) => {
  const target = new URL(req.query.target)
  res.json(await got(target).json()) // finds
})

app.get('/suffix', async (req, res) => {
  const answer = await fetch('https://api.example.com' + req.query.path) // finds
  res.json(await answer.json())
})

app.get('/parsed', (req, res) => {
  const options = parse(req.query.target)
  options.method = 'HEAD'
  http.request(options, (answer) => answer.pipe(res)).end() // finds
})
