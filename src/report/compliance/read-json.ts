/** Any JSON text; null when it is none, however hostile. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** What lies at a path of own properties; null where there is none. */
export function valueAt(value: unknown, ...path: readonly string[]): unknown {
  let at: unknown = value
  for (const key of path) {
    if (typeof at !== 'object' || at === null || Array.isArray(at)) return null
    at = Object.getOwnPropertyDescriptor(at, key)?.value ?? null
  }
  return at
}

/** Empty for what is no text. */
export function textAt(value: unknown, ...path: readonly string[]): string {
  const found = valueAt(value, ...path)
  return typeof found === 'string' ? found : ''
}

/** Null for what is no whole number from 0 on. */
export function countAt(value: unknown, ...path: readonly string[]): number | null {
  const found = valueAt(value, ...path)
  return typeof found === 'number' && Number.isSafeInteger(found) && found >= 0 ? found : null
}

export function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = valueAt(value, ...path)
  return Array.isArray(found) ? found : []
}

/** The entry of a closed list that equals a value; null for none. */
export function oneOf<Entry>(list: readonly Entry[], value: unknown): Entry | null {
  return list.find((entry) => entry === value) ?? null
}
