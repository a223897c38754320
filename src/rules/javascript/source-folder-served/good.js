const path = require('node:path')
const express = require('express')
const serveStatic = require('serve-static')
const koaStatic = require('koa-static')
const fastify = require('fastify')
const fastifyStatic = require('@fastify/static')

const app = express()
app.use(express.static('public'))
app.use('/root', express.static(path.join(__dirname, 'public')))
app.use(express.static(path.resolve(process.cwd(), 'dist')))
app.use(serveStatic('public', { dotfiles: 'ignore' }))
app.use(serveStatic('public', { dotfiles: 'deny' }))
app.use(koaStatic('./assets'))

const server = fastify()
server.register(fastifyStatic, { root: path.join(__dirname, 'public') })

module.exports = { folder: __dirname }
