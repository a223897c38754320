/** Any JSON text; null when it is none. Hostile depth ends in null, not in a crash. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** An own property of an object; null for everything else, so that `__proto__` and `constructor` are only names. */
export function propertyOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  return Object.hasOwn(value, key)
    ? (Object.getOwnPropertyDescriptor(value, key)?.value ?? null)
    : null
}

export function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
