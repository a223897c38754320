import express from 'express'
import cors from 'cors'
import fastify from 'fastify'
import fastifyCors from '@fastify/cors'
import { NestFactory } from '@nestjs/core'
import { Server } from 'socket.io'

const app = express()
app.use(cors({ origin: true, credentials: true })) // finds

const options = { credentials: true, maxAge: 60 }
options.origin = true
app.get('/data', cors(options), (_req, res) => res.json({})) // finds

app.use('/all', cors({ origin: /.*/, credentials: true })) // finds

const server = fastify()
server.register(fastifyCors, { origin: true, credentials: true }) // finds

export async function start() {
  const nest = await NestFactory.create({})
  nest.enableCors({ origin: '*', credentials: true }) // finds
}

export const io = new Server(3000, { cors: { origin: '*', credentials: true } }) // finds
