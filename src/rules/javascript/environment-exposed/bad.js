import express from 'express'
import Koa from 'koa'
import fastify from 'fastify'
import process from 'node:process'

const app = express()

app.get('/debug', (req, res) => {
  res.json(process.env) // finds
})

app.get('/info', (req, res) => {
  res.status(200).send({ version: 1, env: process.env }) // finds
})

app.get('/page', (req, res) => {
  res.render('debug', { env: process.env }) // finds
})

const { env } = process

app.get('/named', (req, res) => {
  res.json(env) // finds
})

const koa = new Koa()
koa.use(async (ctx) => {
  ctx.body = process.env // finds
})

const server = fastify()
server.get('/debug', async (request, reply) => reply.send(process.env)) // finds
