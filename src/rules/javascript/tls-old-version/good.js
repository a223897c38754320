import https from 'node:https'
import tls from 'node:tls'
import { createSecureServer } from 'node:http2'
import { Agent } from 'undici'

export const server = https.createServer({ key: '', cert: '', minVersion: 'TLSv1.2' })

export const agent = new https.Agent({ secureProtocol: 'TLS_method' })

export const old = new https.Agent({ keepAlive: true })

const options = { minVersion: 'TLSv1.1', host: 'x.example.com' }
options.minVersion = 'TLSv1.3'

export const socket = tls.connect(options)

tls.DEFAULT_MIN_VERSION = 'TLSv1.3'

export const context = tls.createSecureContext({ ciphers: 'ECDHE-RSA-AES128-GCM-SHA256:!RC4:!MD5' })

export const second = createSecureServer({ maxVersion: 'TLSv1.3' })

export const pool = new Agent({ connect: { minVersion: 'TLSv1.2' } })

export const version = { minVersion: 'TLSv1' }
