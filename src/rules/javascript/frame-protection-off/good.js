import express from 'express'
import helmet from 'helmet'
import lusca from 'lusca'

const app = express()
app.use(helmet())
app.use(helmet({ frameguard: { action: 'deny' } }))
app.use(helmet.contentSecurityPolicy({ directives: { frameAncestors: ["'self'", 'https://partner.example.com'] } }))
app.use(lusca({ xframe: 'SAMEORIGIN' }))

app.get('/embed', (req, res) => {
  res.setHeader('X-Frame-Options', 'DENY')
  res.end()
})

app.get('/embed2', (req, res) => {
  res.set('Content-Security-Policy', "default-src *; frame-ancestors 'none'")
  res.removeHeader('X-Powered-By')
  res.end()
})

export const settings = { frameguard: false }
