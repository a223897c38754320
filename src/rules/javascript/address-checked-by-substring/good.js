const hosts = new Set(['example.com'])

export function isOurs(text) {
  return hosts.has(new URL(text).host)
}

export function isTrusted(event) {
  return event.origin === 'https://app.example.com'
}

export function mayRedirect(redirect) {
  return redirect.startsWith('https://example.com/')
}

export function isInternal(host) {
  return host.endsWith('.example.org')
}

export function mentions(text) {
  return text.includes('example.com')
}

export function listed(origins) {
  return ['example.com', 'example.org'].includes(origins)
}

export function hasPath(url) {
  return url.includes('/login')
}
