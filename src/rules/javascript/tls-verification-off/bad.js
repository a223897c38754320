import https from 'node:https'
import tls from 'node:tls'
import axios from 'axios'
import pg from 'pg'

process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0' // finds

const agent = new https.Agent({ rejectUnauthorized: false }) // finds

export function load(callback) {
  https.get({ host: 'a.example', rejectUnauthorized: false }, callback) // finds
}

export const client = axios.create({ httpsAgent: agent })

export function connect() {
  return tls.connect(443, 'a.example', {
    rejectUnauthorized: false, // finds
  })
}

export const pool = new pg.Pool({ ssl: { rejectUnauthorized: false } }) // finds

process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = 0 // finds
