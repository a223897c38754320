import express from 'express'
import session from 'express-session'
import cookieSession from 'cookie-session'
import fastify from 'fastify'
import fastifySession from '@fastify/session'
import { serialize } from 'cookie'

const app = express()
app.use(session({ secret: process.env.S, cookie: { secure: true, sameSite: 'lax' } }))
app.use(cookieSession({ keys: [process.env.K], sameSite: 'strict' }))

app.post('/login', (req, res) => {
  res.cookie('session', 'x', { httpOnly: true, secure: true, sameSite: 'strict' })
  res.cookie('theme', 'dark', { sameSite: 'none', secure: true })
  res.end()
})

const options = { httpOnly: true, secure: true, sameSite: true }

app.post('/login2', (req, res) => {
  res.cookie('token', 'x', options)
  res.cookie('token', 'x', { httpOnly: true, secure: true })
  res.setHeader('Set-Cookie', serialize('auth', 'x', { sameSite: 'lax', secure: true, httpOnly: true }))
  res.end()
})

const server = fastify()
server.register(fastifySession, { secret: process.env.S, cookie: { sameSite: 'lax' } })

export const words = { sameSite: 'none' }
