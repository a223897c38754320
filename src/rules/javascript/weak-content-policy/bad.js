import express from 'express'
import helmet from 'helmet'
import fastify from 'fastify'
import fastifyHelmet from '@fastify/helmet'

const app = express()
app.use(helmet({ contentSecurityPolicy: false })) // finds
app.use(helmet({ contentSecurityPolicy: { directives: { scriptSrc: ["'self'", "'unsafe-inline'"] } } })) // finds
app.use(helmet.contentSecurityPolicy({ directives: { 'script-src': ["'self'", "'unsafe-eval'"] } })) // finds
app.use(helmet({ hsts: false })) // finds

app.get('/', (req, res) => {
  res.setHeader('Content-Security-Policy', "default-src 'self'; script-src 'self' 'unsafe-inline'") // finds
  res.end()
})

const server = fastify()
server.register(fastifyHelmet, { contentSecurityPolicy: false }) // finds
