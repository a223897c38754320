import crypto, { constants, publicEncrypt } from 'node:crypto'
import forge from 'node-forge'
import NodeRSA from 'node-rsa'

export function seal(key, text) {
  return crypto.publicEncrypt({ key, padding: crypto.constants.RSA_PKCS1_PADDING }, text) // finds
}

export function sealNamed(key, text) {
  return publicEncrypt({ key, padding: constants.RSA_NO_PADDING }, text) // finds
}

const padding = constants.RSA_PKCS1_PADDING

export function open(key, data) {
  return crypto.privateDecrypt({ key, padding }, data) // finds
}

export function sealForge(key, text) {
  return key.encrypt(forge.util.encodeUtf8(text), 'RSAES-PKCS1-V1_5') // finds
}

export function numbered(key, text) {
  return publicEncrypt({ key, padding: 1 }, text) // finds
}

export function sealRsa(pem, text) {
  const key = new NodeRSA(pem)
  key.setOptions({ encryptionScheme: 'pkcs1' }) // finds
  return key.encrypt(text)
}
