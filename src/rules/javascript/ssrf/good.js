import http from 'node:http'
import { parse } from 'node:url'
import axios from 'axios'
import express from 'express'

const app = express()
const allowed = ['https://a.example/feed', 'https://b.example/feed']
const base = process.env.API_URL

app.get('/feed', async (req, res) => {
  const { url } = req.query
  if (!allowed.includes(url)) return res.status(400).end()
  const feed = await fetch(url)
  res.json(await feed.json())
})

app.get('/user', async (req, res) => {
  const user = await fetch(`https://api.example.com/users/${req.params.id}`)
  res.json(await user.json())
})

app.get('/search', async (req, res) => {
  const found = await axios.get('https://api.example.com/search', { params: { q: req.query.q } })
  res.json(found.data)
})

app.get('/base', async (req, res) => {
  res.json(await fetch(`${base}/items/${req.query.id}`))
})

app.post('/create', async (req, res) => {
  await axios.post('https://api.example.com/items', req.body)
  res.end()
})

app.get('/own', async (req, res) => {
  const region = req.query.region === 'eu' ? 'eu' : 'us'
  res.json(await fetch(`https://${region}.example.com/`))
})

app.get('/forwarded', (req, res) => {
  const options = parse(req.query.target)
  options.host = 'localhost'
  options.hostname = null
  http.request(options, (answer) => answer.pipe(res)).end()
})
