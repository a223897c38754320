/** JSON of another tool: nothing about its shape is known, and every read of a wrong shape gives nothing. */
export type Json = Readonly<Record<string, unknown>>

/** SARIF nests about 20 deep. */
const maxDepth = 200

/** Null for what is no JSON, is no object, or nests deeper than any honest log does. */
export function parseJson(text: string): Json | null {
  if (isTooDeep(text)) return null
  try {
    return objectOf(JSON.parse(text))
  } catch {
    return null
  }
}

/** Outside strings. A text that is no JSON may be counted wrong: parsing it fails in any case. */
function isTooDeep(text: string): boolean {
  let depth = 0
  let isString = false
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit === backslash) at += 1
    else if (unit === quote) isString = !isString
    else if (!isString && (unit | 0x20) === openBrace) depth += 1
    else if (!isString && (unit | 0x20) === closeBrace) depth -= 1
    if (depth > maxDepth) return true
  }
  return false
}

const quote = 0x22
const backslash = 0x5c
/** `[` and `{`, `]` and `}` differ in one bit. */
const openBrace = 0x7b
const closeBrace = 0x7d

export function objectOf(value: unknown): Json | null {
  return isObject(value) ? value : null
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An own member that is an object; `in` and prototypes have no say. */
export function child(value: Json | null, name: string): Json | null {
  return objectOf(member(value, name))
}

export function textAt(value: Json | null, name: string): string | null {
  const found = member(value, name)
  return typeof found === 'string' && found !== '' ? found : null
}

/** A whole number from 0. */
export function countAt(value: Json | null, name: string): number | null {
  const found = member(value, name)
  return typeof found === 'number' && Number.isSafeInteger(found) && found >= 0 ? found : null
}

export function member(value: Json | null, name: string): unknown {
  return value !== null && Object.hasOwn(value, name) ? value[name] : undefined
}

/** The first `most` items of a list. */
export function itemsAt(value: Json | null, name: string, most: number): readonly unknown[] {
  const found = member(value, name)
  return Array.isArray(found) ? found.slice(0, most) : []
}
