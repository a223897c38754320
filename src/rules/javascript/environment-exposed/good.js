import express from 'express'
import Koa from 'koa'
import fastify from 'fastify'
import { spawn } from 'node:child_process'

const app = express()

app.get('/version', (req, res) => {
  res.json({ version: process.env.APP_VERSION })
})

app.get('/mode', (req, res) => {
  res.send(process.env.NODE_ENV)
})

app.get('/page', (req, res) => {
  res.render('debug', { mode: process.env.NODE_ENV })
})

export function run() {
  return spawn('ls', [], { env: process.env })
}

app.get('/count', (req, res) => {
  res.json(Object.keys(process.env).length)
})

const koa = new Koa()
koa.use(async (ctx) => {
  ctx.body = { region: process.env.REGION }
})

const server = fastify()
server.get('/debug', async (request, reply) => reply.send({ up: process.uptime() }))
