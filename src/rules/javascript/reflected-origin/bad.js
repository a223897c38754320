import express from 'express'
import http from 'node:http'

const app = express()

app.use((req, res, next) => {
  res.setHeader('Access-Control-Allow-Origin', req.headers.origin) // finds
  res.setHeader('Access-Control-Allow-Credentials', 'true')
  next()
})

app.get('/a', (req, res) => {
  const origin = req.get('Origin')
  res.header('Access-Control-Allow-Origin', origin || '*') // finds
  res.json({})
})

app.get('/b', (req, res) => {
  res.set({ 'Access-Control-Allow-Origin': req.headers.origin, Vary: 'Origin' }) // finds
  res.json({})
})

function allow(response, origin) {
  response.setHeader('access-control-allow-origin', origin) // finds
}

app.get('/c', (req, res) => {
  allow(res, req.headers['origin'])
  res.json({})
})

app.get('/d', (req, res) => {
  res.set('Access-Control-Allow-Origin', `https://${req.query.site}`) // finds
  res.json({})
})

http.createServer((request, response) => {
  response.writeHead(200, { 'Access-Control-Allow-Origin': request.headers.origin }) // finds
  response.end()
})
