import express from 'express'
import fastify from 'fastify'
import fastifyStatic from '@fastify/static'
import handler from 'serve-handler'
import ecstatic from 'ecstatic'
import Hapi from '@hapi/hapi'

const app = express()
app.use('/files', express.static('files'))
app.use('/icons', express.static('icons', { index: false }))

const server = fastify()
server.register(fastifyStatic, { root: '/srv/files' })
server.register(fastifyStatic, { root: '/srv/files', list: false })

export function serve(request, response) {
  return handler(request, response, { public: 'files', directoryListing: false })
}

export const files = ecstatic({ root: '/srv/files', showDir: false })

export function routes() {
  const hapi = Hapi.server({ port: 3000 })
  hapi.route({ method: 'GET', path: '/{p*}', handler: { directory: { path: 'files', listing: false } } })
}

export const settings = { list: true, directoryListing: true }
