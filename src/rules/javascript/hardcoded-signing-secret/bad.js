import express from 'express'
import session from 'express-session'
import cookieSession from 'cookie-session'
import cookieParser from 'cookie-parser'
import jwt from 'jsonwebtoken'
import fastify from 'fastify'
import fastifyJwt from '@fastify/jwt'
import { JwtModule } from '@nestjs/jwt'

const app = express()
app.use(session({ secret: 'keyboard cat', resave: false, saveUninitialized: true })) // finds
app.use(cookieSession({ name: 's', keys: ['first-key', 'second-key'] })) // finds
app.use(cookieParser('cookie signing words')) // finds

const secret = 'not-so-secret'

export function issue(user) {
  return jwt.sign({ sub: user }, secret, { expiresIn: '1h' }) // finds
}

export function read(token) {
  return jwt.verify(token, 'not-so-secret', { algorithms: ['HS256'] }) // finds
}

const server = fastify()
server.register(fastifyJwt, { secret: 'fastify words' }) // finds

export const tokens = JwtModule.register({ secret: 'nest words', signOptions: { expiresIn: '60s' } }) // finds
