import express from 'express'
import helmet from 'helmet'
import lusca from 'lusca'

const app = express()
app.use(helmet({ frameguard: false })) // finds
app.use(helmet({ xFrameOptions: false, hsts: true })) // finds
app.use(helmet.contentSecurityPolicy({ directives: { frameAncestors: ['*'] } })) // finds
app.use(lusca({ xframe: false, csrf: true })) // finds

app.get('/embed', (req, res) => {
  res.setHeader('X-Frame-Options', 'ALLOWALL') // finds
  res.end()
})

app.get('/embed2', (req, res) => {
  res.set('Content-Security-Policy', "default-src 'self'; frame-ancestors *") // finds
  res.removeHeader('X-Frame-Options') // finds
  res.end()
})
