const escapes: ReadonlyMap<string, number> = new Map([
  ['a', 7],
  ['b', 8],
  ['t', 9],
  ['n', 10],
  ['v', 11],
  ['f', 12],
  ['r', 13],
  ['"', 34],
  ['\\', 92],
])

/**
 * A path as git prints it: plain, or in double quotes with C escapes and octal bytes (git-config(1), core.quotePath).
 * Bytes that are not UTF-8 become U+FFFD.
 */
export function readPath(printed: string): string {
  if (printed.length < 2 || !printed.startsWith('"') || !printed.endsWith('"')) return printed
  return unquote(printed.slice(1, -1))
}

/** Both paths of a `diff --git` line, without their prefixes; null when the line cannot be told apart. */
export function readPathPair(value: string): readonly [string, string] | null {
  const split = splitPair(value)
  if (split === null) return null
  const [oldPath, newPath] = split.map((side) => readPath(side).slice(2))
  return oldPath && newPath ? [oldPath, newPath] : null
}

/** Unquoted names may hold spaces, but then both are the same name (git prints `rename from` otherwise): cut in the middle. */
function splitPair(value: string): readonly [string, string] | null {
  if (value.startsWith('"')) {
    const end = closingQuote(value)
    return end === -1 ? null : [value.slice(0, end + 1), value.slice(end + 2)]
  }
  if (value.endsWith('"')) {
    const start = value.indexOf(' "')
    return start === -1 ? null : [value.slice(0, start), value.slice(start + 1)]
  }
  const middle = (value.length - 1) / 2
  if (value[middle] !== ' ') return null
  return [value.slice(0, middle), value.slice(middle + 1)]
}

function closingQuote(value: string): number {
  for (let index = 1; index < value.length; index += 1) {
    if (value[index] === '\\') index += 1
    else if (value[index] === '"') return index
  }
  return -1
}

function unquote(inner: string): string {
  const parts: Buffer[] = []
  let plainFrom = 0
  for (let index = inner.indexOf('\\'); index !== -1; index = inner.indexOf('\\', plainFrom)) {
    parts.push(Buffer.from(inner.slice(plainFrom, index)))
    const octal = /^[0-3][0-7]{2}/.exec(inner.slice(index + 1, index + 4))?.[0] ?? null
    const byte = octal === null ? escapes.get(inner[index + 1] ?? '') : Number.parseInt(octal, 8)
    parts.push(Buffer.from([byte ?? 92]))
    plainFrom = index + (octal === null ? (byte === undefined ? 1 : 2) : 4)
  }
  parts.push(Buffer.from(inner.slice(plainFrom)))
  return Buffer.concat(parts).toString('utf8')
}
