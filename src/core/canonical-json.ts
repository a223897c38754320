/**
 * RFC 8785 (JSON Canonicalization Scheme): sorted keys by UTF-16 units, no white space, ECMAScript numbers and strings.
 * Throws a TypeError for what JSON cannot hold (undefined in arrays, NaN, infinities, lone surrogates).
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return canonicalString(value)
  if (typeof value === 'number') return canonicalNumber(value)
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(',')}]`
  if (typeof value === 'object') return canonicalObject(value)
  throw new TypeError(`canonical JSON cannot hold a ${typeof value}`)
}

/** Whether a JSON text is the canonical one of what it was parsed to. Throws what `canonicalJson` throws. */
export function isCanonicalJson(text: string, parsed: unknown): boolean {
  // The usual case, several times as fast: names in order, and nothing that JSON.stringify writes otherwise than RFC 8785 wants.
  const isPlain = !text.includes('\\ud') && hasOrderedNames(parsed)
  return (isPlain && JSON.stringify(parsed) === text) || canonicalJson(parsed) === text
}

function hasOrderedNames(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  const names = Array.isArray(value) ? [] : Object.keys(value)
  const isOrdered = names.every((name, index) => index === 0 || (names[index - 1] ?? '') < name)
  return isOrdered && Object.values(value).every((member) => hasOrderedNames(member))
}

function canonicalObject(value: object): string {
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${canonicalString(key)}:${canonicalJson(member)}`)
  return `{${members.join(',')}}`
}

function canonicalString(value: string): string {
  if (!value.isWellFormed()) throw new TypeError('canonical JSON cannot hold a lone surrogate')
  return JSON.stringify(value)
}

function canonicalNumber(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError('canonical JSON cannot hold NaN or an infinity')
  return JSON.stringify(value)
}
