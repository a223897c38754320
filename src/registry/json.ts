/** Null for what is no JSON. */
export function readJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return null
  }
}

/** The value under these keys; null where the way ends. Only own properties count. */
export function at(value: unknown, ...keys: readonly string[]): unknown {
  let found = value
  for (const key of keys) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return null
    found = Reflect.get(found, key)
  }
  return found ?? null
}

const longest = 500

export function textAt(value: unknown, ...keys: readonly string[]): string | null {
  const found = at(value, ...keys)
  return typeof found === 'string' && found !== '' ? found.slice(0, longest) : null
}

export function countAt(value: unknown, ...keys: readonly string[]): number | null {
  const found = at(value, ...keys)
  return typeof found === 'number' && Number.isSafeInteger(found) && found >= 0 ? found : null
}

export function listAt(value: unknown, ...keys: readonly string[]): readonly unknown[] {
  const found = at(value, ...keys)
  return Array.isArray(found) ? found : []
}

export function entriesAt(
  value: unknown,
  ...keys: readonly string[]
): readonly (readonly [string, unknown])[] {
  const found = at(value, ...keys)
  return typeof found === 'object' && found !== null && !Array.isArray(found)
    ? Object.entries(found)
    : []
}

/** RFC 3339 in UTC; null for what is no time since packages exist. */
export function timeOf(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 40) return null
  const time = Date.parse(value)
  if (Number.isNaN(time) || time < Date.UTC(1995, 0) || time > Date.UTC(2200, 0)) return null
  return new Date(time).toISOString()
}

/** Earliest and latest of some times. */
export function spanOf(times: readonly unknown[]): {
  readonly first: string | null
  readonly last: string | null
} {
  const sorted = times
    .map((time) => timeOf(time))
    .filter((time) => time !== null)
    .toSorted()
  return { first: sorted[0] ?? null, last: sorted.at(-1) ?? null }
}
