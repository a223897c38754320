import express from 'express'

const app = express()
const origins = new Set(['https://shop.example.com', 'https://admin.example.com'])

app.use((req, res, next) => {
  const { origin } = req.headers
  if (origins.has(origin)) {
    res.setHeader('Access-Control-Allow-Origin', origin)
  }
  next()
})

app.get('/a', (_req, res) => {
  res.header('Access-Control-Allow-Origin', 'https://shop.example.com')
  res.json({})
})

app.get('/b', (req, res) => {
  const origin = req.get('Origin') === 'https://a.example.com' ? 'https://a.example.com' : 'null'
  res.set('Access-Control-Allow-Origin', origin)
  res.json({})
})

app.get('/c', (req, res) => {
  res.set('X-Origin', req.headers.origin)
  res.json({})
})

app.get('/d', (_req, res) => {
  res.set('Access-Control-Allow-Origin', process.env.SHOP_ORIGIN)
  res.json({})
})

app.get('/e', (req, res) => {
  if (!origins.has(req.headers.origin)) return res.status(403).end()
  res.set({ 'Access-Control-Allow-Origin': req.headers.origin })
  res.json({})
})
