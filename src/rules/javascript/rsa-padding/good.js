import crypto, { constants, publicEncrypt } from 'node:crypto'
import forge from 'node-forge'
import NodeRSA from 'node-rsa'

export function seal(key, text) {
  return crypto.publicEncrypt({ key, padding: crypto.constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' }, text)
}

export function sealDefault(key, text) {
  return publicEncrypt(key, text)
}

export function open(key, data) {
  return crypto.privateDecrypt({ key, padding: constants.RSA_PKCS1_OAEP_PADDING }, data)
}

export function sign(key, text) {
  return crypto.sign('sha256', text, { key, padding: constants.RSA_PKCS1_PADDING })
}

export function sealForge(key, text) {
  return key.encrypt(forge.util.encodeUtf8(text), 'RSA-OAEP')
}

export function verify(key, text, signature) {
  return crypto.verify('sha256', text, { key, padding: constants.RSA_PKCS1_PSS_PADDING }, signature)
}

export function sealRsa(pem, text) {
  const key = new NodeRSA(pem)
  key.setOptions({ encryptionScheme: 'pkcs1_oaep' })
  return key.encrypt(text)
}
