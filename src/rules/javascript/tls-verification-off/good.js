import https from 'node:https'
import tls from 'node:tls'
import pg from 'pg'

process.env.NODE_ENV = '0'

export const agent = new https.Agent({ rejectUnauthorized: true })

export function load(callback) {
  https.get({ host: 'a.example' }, callback)
}

export function connect(ca) {
  return tls.connect(443, 'a.example', { ca })
}

export function chosen(strict) {
  return new https.Agent({ rejectUnauthorized: strict })
}

export const pool = new pg.Pool({ ssl: true })

export const label = 'rejectUnauthorized: false'

delete process.env.NODE_TLS_REJECT_UNAUTHORIZED
