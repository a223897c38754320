export function isOurs(url) {
  return url.includes('example.com') // finds
}

export function isTrusted(event) {
  return event.origin.indexOf('https://app.example.com') !== -1 // finds
}

export function mayRedirect(redirect) {
  if (redirect.startsWith('https://example.com')) return true // finds
  return false
}

export function isInternal(host) {
  return host.endsWith('example.org') // finds
}

const ours = 'shop.example.net'

export function checkReferer(request) {
  return request.headers.referer.includes(ours) // finds
}

export function matches(req) {
  return req.query.callback.match('example.io') // finds
}
