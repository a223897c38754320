import crypto, { generateKeyPairSync } from 'node:crypto'
import forge from 'node-forge'
import NodeRSA from 'node-rsa'

export const pair = generateKeyPairSync('rsa', { modulusLength: 1024 }) // finds

const bits = 512

export function later(done) {
  crypto.generateKeyPair('rsa', { modulusLength: bits, publicKeyEncoding: { type: 'spki', format: 'pem' } }, done) // finds
}

export const curve = crypto.generateKeyPairSync('ec', { namedCurve: 'secp192k1' }) // finds

export function exchange() {
  return [crypto.createDiffieHellman(1024), 1] // finds
}

export const group = crypto.getDiffieHellman('modp2') // finds

export const ecdh = crypto.createECDH('secp160r1') // finds

export function forged() {
  return forge.pki.rsa.generateKeyPair({ bits: 1024, e: 0x10001 }) // finds
}

export const old = new NodeRSA({ b: 1024 }) // finds
