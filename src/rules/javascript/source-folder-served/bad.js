const express = require('express')
const serveStatic = require('serve-static')
const koaStatic = require('koa-static')
const fastify = require('fastify')
const fastifyStatic = require('@fastify/static')

const app = express()
app.use(express.static('.')) // finds
app.use('/root', express.static(__dirname)) // finds
app.use(express.static(process.cwd())) // finds
app.use(serveStatic('public', { dotfiles: 'allow' })) // finds
app.use(koaStatic('/')) // finds

const server = fastify()
server.register(fastifyStatic, { root: __dirname }) // finds
