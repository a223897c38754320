import { type Page } from './page.ts'

/** What a request asks for. */
export interface Target {
  /** As it was sent. */
  readonly path: string
  readonly query: URLSearchParams
}

/** The page of a path and the values in it. */
export interface Match {
  readonly page: Page
  readonly params: Readonly<Record<string, string>>
}

/** Splits a request target in origin form (RFC 9112, 3.2.1). Null for another form and for a NUL, which no page means. */
export function readTarget(target: string): Target | null {
  const [path = '', ...rest] = target.split('?')
  const query = new URLSearchParams(rest.join('?'))
  const hasNul = [...query.entries()].flat().some((value) => value.includes('\0'))
  return path.startsWith('/') && !hasNul ? { path, query } : null
}

/** The first page whose pattern fits, segment by segment, each decoded once; null when none does. */
export function matchPage(pages: readonly Page[], path: string): Match | null {
  const segments = path.split('/').map(decode)
  if (segments.includes(null)) return null
  for (const page of pages) {
    const params = fit(page.pattern.split('/'), segments)
    if (params !== null) return { page, params }
  }
  return null
}

/** Null for what is not UTF-8 in percent-encoding, and for a NUL, which PostgreSQL cannot store: nothing is called so. */
function decode(segment: string): string | null {
  try {
    const text = decodeURIComponent(segment)
    return text.includes('\0') ? null : text
  } catch {
    return null
  }
}

function fit(
  pattern: readonly string[],
  segments: readonly (string | null)[],
): Record<string, string> | null {
  if (pattern.length !== segments.length) return null
  const params: Record<string, string> = {}
  for (const [index, part] of pattern.entries()) {
    const segment = segments[index] ?? ''
    const isName = part.startsWith(':')
    if (isName ? segment === '' : segment !== part) return null
    if (isName) params[part.slice(1)] = segment
  }
  return params
}
