import express from 'express'
import session from 'express-session'
import cookieSession from 'cookie-session'
import cookieParser from 'cookie-parser'
import jwt from 'jsonwebtoken'
import fastify from 'fastify'
import fastifyJwt from '@fastify/jwt'
import { readFileSync } from 'node:fs'

const app = express()
app.use(session({ secret: process.env.SESSION_SECRET, name: 'sid', resave: false }))
app.use(cookieSession({ name: 's', keys: [process.env.COOKIE_KEY] }))
app.use(cookieParser())

export function issue(user, key) {
  return jwt.sign({ sub: user }, key, { expiresIn: '1h', issuer: 'shop' })
}

export function read(token) {
  return jwt.verify(token, readFileSync('/run/secrets/jwt'), { algorithms: ['HS256'] })
}

const publicKey = '-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE\n-----END PUBLIC KEY-----'

export function readPublic(token) {
  return jwt.verify(token, publicKey, { algorithms: ['ES256'] })
}

const server = fastify()
server.register(fastifyJwt, { secret: process.env.JWT_SECRET })

export const other = { secret: 'keyboard cat' }
