import express from 'express'

const app = express()
const hosts = new Set(['api.example.com', 'cdn.example.com'])

app.get('/parsed', async (req, res) => {
  const address = req.query.url as string
  const parsed = new URL(address)
  if (!hosts.has(parsed.hostname)) {
    res.status(400).end()
    return
  }
  const response = await fetch(address)
  res.json(await response.json())
})

app.get('/origin', async (req, res) => {
  const parsed = new URL(String(req.query.url))
  if (parsed.origin !== 'https://api.example.com') throw new Error('refused')
  res.json(await (await fetch(parsed)).json())
})

app.get('/direct', async (req, res) => {
  const { url } = req.query as { url: string }
  if (new URL(url).host === 'api.example.com') {
    res.json(await (await fetch(url)).json())
  } else res.status(400).end()
})
