import https from 'node:https'
import tls from 'node:tls'

export const agent = new https.Agent({
  checkServerIdentity(host, certificate) {
    if (certificate.fingerprint256 !== process.env.PIN) return new Error('unknown certificate')
    return tls.checkServerIdentity(host, certificate)
  },
})

export function connect(host) {
  return tls.connect({ host, port: 443, checkServerIdentity: tls.checkServerIdentity })
}

export function load(done) {
  https.get({ host: 'a.example.com' }, done)
}

export const other = {
  checkIdentity() {},
}

export const hooks = { onServerIdentity: () => undefined }

export function check(host, certificate) {
  return tls.checkServerIdentity(host, certificate) ?? null
}

export const wrapped = new https.Agent({ checkServerIdentity: (host, certificate) => tls.checkServerIdentity('inner.example.com', certificate) })
