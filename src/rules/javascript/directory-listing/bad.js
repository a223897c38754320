import express from 'express'
import serveIndex from 'serve-index'
import fastify from 'fastify'
import fastifyStatic from '@fastify/static'
import handler from 'serve-handler'
import ecstatic from 'ecstatic'
import Hapi from '@hapi/hapi'
import { createServer } from 'http-server'

const app = express()
app.use('/files', serveIndex('files', { icons: true })) // finds

const server = fastify()
server.register(fastifyStatic, { root: '/srv/files', list: true }) // finds

export function serve(request, response) {
  return handler(request, response, { public: 'files', directoryListing: true }) // finds
}

export const files = ecstatic({ root: '/srv/files', showDir: true }) // finds

export const second = createServer({ root: '/srv', autoIndex: true }) // finds

export function routes() {
  const hapi = Hapi.server({ port: 3000 })
  hapi.route({ method: 'GET', path: '/{p*}', handler: { directory: { path: 'files', listing: true } } }) // finds
}
