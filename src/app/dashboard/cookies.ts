/** Cookies of the dashboard: never read by scripts, sent by other sites with plain links only. */
export interface Cookies {
  /** Null when the request has none of that name, or several: one of them is not ours then. */
  readonly read: (header: string | undefined, name: CookieName) => string | null
  /** A `Set-Cookie` header; the cookie lives for `maxAgeMs`. */
  readonly write: (name: CookieName, value: string, maxAgeMs: number) => string
  readonly clear: (name: CookieName) => string
}

type CookieName = 'session' | 'sign-in'

/** The prefix keeps other hosts of the domain from setting our cookies (RFC 6265bis, 4.1.3.2); it needs https. */
export function createCookies(isSecure: boolean): Cookies {
  const prefix = isSecure ? '__Host-countersign-' : 'countersign-'
  const attributes = `Path=/; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`
  return {
    read: (header, name) => read(header, prefix + name),
    write: (name, value, maxAgeMs) =>
      `${prefix}${name}=${value}; Max-Age=${Math.ceil(maxAgeMs / 1000)}; ${attributes}`,
    clear: (name) => `${prefix}${name}=; Max-Age=0; ${attributes}`,
  }
}

function read(header: string | undefined, name: string): string | null {
  const values = (header ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1))
  const [value] = values
  return values.length === 1 && value !== undefined ? value : null
}
