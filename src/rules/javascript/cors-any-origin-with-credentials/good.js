import express from 'express'
import cors from 'cors'
import fastify from 'fastify'
import fastifyCors from '@fastify/cors'
import { NestFactory } from '@nestjs/core'
import { Server } from 'socket.io'

const app = express()
app.use(cors({ origin: 'https://shop.example.com', credentials: true }))
app.use('/public', cors({ origin: true }))
app.use('/public2', cors())
app.use('/list', cors({ origin: [/\.example\.com$/], credentials: true }))

const options = { origin: true, credentials: true }
options.origin = 'https://admin.example.com'
app.get('/data', cors(options), (_req, res) => res.json({}))

const server = fastify()
server.register(fastifyCors, { origin: true, credentials: false })

export async function start(origin) {
  const nest = await NestFactory.create({})
  nest.enableCors({ origin, credentials: true })
}

export const io = new Server(3000, { cors: { origin: '*' } })
