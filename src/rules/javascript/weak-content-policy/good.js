import express from 'express'
import helmet from 'helmet'
import fastify from 'fastify'
import fastifyHelmet from '@fastify/helmet'

const app = express()
app.use(helmet())
app.use(helmet({ contentSecurityPolicy: { directives: { scriptSrc: ["'self'", 'https://cdn.example.com'] } } }))
app.use(helmet.contentSecurityPolicy({ directives: { styleSrc: ["'self'", "'unsafe-inline'"] } }))
app.use(helmet({ hsts: { maxAge: 31536000 }, noSniff: true }))

app.get('/', (req, res) => {
  res.setHeader('Content-Security-Policy', "default-src 'self'; style-src 'self' 'unsafe-inline'")
  res.end()
})

app.get('/nonce', (req, res) => {
  res.setHeader('Content-Security-Policy', "script-src 'nonce-abc' 'unsafe-inline'")
  res.end()
})

const server = fastify()
server.register(fastifyHelmet, { global: true })
