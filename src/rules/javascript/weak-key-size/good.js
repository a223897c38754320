import crypto, { generateKeyPairSync } from 'node:crypto'
import forge from 'node-forge'
import NodeRSA from 'node-rsa'

export const pair = generateKeyPairSync('rsa', { modulusLength: 4096 })

export function later(bits, done) {
  crypto.generateKeyPair('rsa', { modulusLength: bits }, done)
}

export const curve = crypto.generateKeyPairSync('ec', { namedCurve: 'prime256v1' })

export const modern = crypto.generateKeyPairSync('ed25519')

export function exchange() {
  return crypto.createDiffieHellman(3072)
}

export const group = crypto.getDiffieHellman('modp15')

export const ecdh = crypto.createECDH('secp256k1')

export function forged() {
  return forge.pki.rsa.generateKeyPair({ bits: 3072, e: 0x10001 })
}

export const other = new NodeRSA({ b: 3072 })
