import https from 'node:https'
import tls from 'node:tls'
import { createSecureServer } from 'node:http2'
import { Agent } from 'undici'

export const server = https.createServer({ key: '', cert: '', minVersion: 'TLSv1' }) // finds

export const agent = new https.Agent({ secureProtocol: 'TLSv1_method' }) // finds

const options = { minVersion: 'TLSv1.1', host: 'x.example.com' }

export const socket = tls.connect(options) // finds

tls.DEFAULT_MIN_VERSION = 'TLSv1' // finds

export const context = tls.createSecureContext({ ciphers: 'HIGH:RC4:!DH' }) // finds

export const second = createSecureServer({ maxVersion: 'TLSv1.1' }) // finds

export const pool = new Agent({ connect: { minVersion: 'TLSv1' } }) // finds
