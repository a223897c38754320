import express from 'express'
import session from 'express-session'
import cookieSession from 'cookie-session'
import fastify from 'fastify'
import fastifySession from '@fastify/session'
import { serialize } from 'cookie'

const app = express()
app.use(session({ secret: process.env.S, cookie: { secure: true, sameSite: 'none' } })) // finds
app.use(cookieSession({ keys: [process.env.K], sameSite: 'None' })) // finds

app.post('/login', (req, res) => {
  res.cookie('session', 'x', { httpOnly: true, secure: true, sameSite: 'none' }) // finds
  res.end()
})

const options = { httpOnly: true, secure: true, sameSite: false }

app.post('/login2', (req, res) => {
  res.cookie('token', 'x', options) // finds
  res.setHeader('Set-Cookie', serialize('auth', 'x', { sameSite: 'none', secure: true, httpOnly: true })) // finds
  res.end()
})

const server = fastify()
server.register(fastifySession, { secret: process.env.S, cookie: { sameSite: 'none' } }) // finds
