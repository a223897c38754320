import https from 'node:https'
import tls from 'node:tls'

export const agent = new https.Agent({
  checkServerIdentity() {}, // finds
})

export function connect(host) {
  return tls.connect({ host, port: 443, checkServerIdentity: () => undefined }) // finds
}

export function load(done) {
  https.get({ host: 'a.example.com', checkServerIdentity: function () { return null } }, done) // finds
}

function checkServerIdentity() { // finds
  return undefined
}

export const named = new https.Agent({ checkServerIdentity })

export const later = new https.Agent({ checkServerIdentity: (host, certificate) => {} }) // finds

export const options = { keepAlive: true, checkServerIdentity: () => null } // finds
