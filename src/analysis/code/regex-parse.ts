/** A regular expression as far as its cost depends on it. Characters are ASCII codes; 128 stands for all others. */
export type Pattern =
  | { readonly k: 'set'; readonly characters: ReadonlySet<number> }
  | { readonly k: 'sequence' | 'choice'; readonly parts: readonly Pattern[] }
  | {
      readonly k: 'repeat'
      readonly body: Pattern
      readonly isUnbounded: boolean
      readonly isOptional: boolean
    }

interface Reader {
  readonly source: string
  at: number
  depth: number
}

const others = 128
const deepest = 50

/** Null for what is not understood. */
export function parsePattern(source: string): Pattern | null {
  const reader: Reader = { source, at: 0, depth: 0 }
  const pattern = readChoice(reader)
  return reader.at === source.length ? pattern : null
}

function readChoice(reader: Reader): Pattern | null {
  if (++reader.depth > deepest) return null
  const parts: Pattern[] = []
  while (true) {
    const part = readSequence(reader)
    if (part === null) return null
    parts.push(part)
    if (reader.source[reader.at] !== '|') break
    reader.at++
  }
  reader.depth--
  const [only] = parts
  return parts.length === 1 && only !== undefined ? only : { k: 'choice', parts }
}

function readSequence(reader: Reader): Pattern | null {
  const parts: Pattern[] = []
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at] ?? '')) {
    const atom = readAtom(reader)
    if (atom === null) return null
    const repeated = readQuantifier(reader, atom)
    if (repeated.k !== 'sequence' || repeated.parts.length > 0) parts.push(repeated)
  }
  const [only] = parts
  return parts.length === 1 && only !== undefined ? only : { k: 'sequence', parts }
}

const empty: Pattern = { k: 'sequence', parts: [] }

function readAtom(reader: Reader): Pattern | null {
  const first = reader.source[reader.at++] ?? ''
  switch (first) {
    case '(':
      return readGroup(reader)
    case '[':
      return readClass(reader)
    case '^':
    case '$':
      return empty
    case '.':
      return { k: 'set', characters: range(0, others) }
    case '\\':
      return readEscape(reader)
    default:
      return { k: 'set', characters: codeOf(first) }
  }
}

function readEscape(reader: Reader): Pattern | null {
  const escaped = reader.source[reader.at++] ?? ''
  if (escaped === 'b' || escaped === 'B') return empty
  return /[1-9k]/u.test(escaped) ? null : { k: 'set', characters: escapeSet(reader, escaped) }
}

function readGroup(reader: Reader): Pattern | null {
  const rest = reader.source.slice(reader.at, reader.at + 80)
  const opening = /^\?(?:[:=!]|<[=!]|<\w+>|P<\w+>|[a-z]+:)/u.exec(rest)?.[0] ?? ''
  if (rest.startsWith('?') && opening === '') return null
  reader.at += opening.length
  const inner = readChoice(reader)
  if (inner === null || reader.source[reader.at] !== ')') return null
  reader.at++
  return /^\?<?[=!]/u.test(opening) ? empty : inner
}

function readQuantifier(reader: Reader, body: Pattern): Pattern {
  const found = /^(?:[*+?]|\{(\d*)(,?)(\d*)\})[?+]?/u.exec(
    reader.source.slice(reader.at, reader.at + 24),
  )
  if (found === null) return body
  reader.at += found[0].length
  const [text, low = '', comma = '', high = ''] = found
  if (!text.startsWith('{')) {
    return {
      k: 'repeat',
      body,
      isUnbounded: !text.startsWith('?'),
      isOptional: !text.startsWith('+'),
    }
  }
  const isUnbounded = (comma === ',' && high === '') || Number(high) > 50
  return { k: 'repeat', body, isUnbounded, isOptional: Number(low) === 0 }
}

function readClass(reader: Reader): Pattern | null {
  const { source } = reader
  const isNegated = source[reader.at] === '^'
  if (isNegated) reader.at++
  const characters = new Set<number>()
  for (let isFirst = true; reader.at < source.length; isFirst = false) {
    const first = source[reader.at++] ?? ''
    if (first === ']' && !isFirst) {
      return { k: 'set', characters: isNegated ? complement(characters) : characters }
    }
    for (const code of readMembers(reader, first)) characters.add(code)
  }
  return null
}

/** One character, an escape, or a range. */
function readMembers(reader: Reader, first: string): ReadonlySet<number> {
  const { source } = reader
  const members = first === '\\' ? escapeSet(reader, source[reader.at++] ?? '') : codeOf(first)
  const end = /^-([^\]\\])/u.exec(source.slice(reader.at, reader.at + 2))?.[1]
  const [low] = members
  if (end === undefined || low === undefined || members.size !== 1) return members
  reader.at += 2
  return range(low, Math.min(end.codePointAt(0) ?? 0, others))
}

const digits = range(48, 57)
const words = new Set([...digits, ...range(65, 90), ...range(97, 122), 95])
const spaces = new Set([...range(9, 13), 32])
/** Unicode properties, all taken for letters. */
const letters = new Set(words)
const classes: ReadonlyMap<string, ReadonlySet<number>> = new Map([
  ['d', digits],
  ['w', words],
  ['s', spaces],
  ['p', letters],
])

function escapeSet(reader: Reader, escaped: string): ReadonlySet<number> {
  const known = classes.get(escaped.toLowerCase())
  if (known === undefined) return codeOf(escaped)
  if (known === letters) {
    const name = /^\{[^}]*\}/u.exec(reader.source.slice(reader.at, reader.at + 40))
    reader.at += name?.[0].length ?? 0
    return letters
  }
  return escaped === escaped.toLowerCase() ? known : complement(known)
}

function codeOf(character: string): ReadonlySet<number> {
  return new Set([Math.min(character.codePointAt(0) ?? others, others)])
}

function range(low: number, high: number): ReadonlySet<number> {
  return new Set(Array.from({ length: Math.max(0, high - low + 1) }, (_, index) => low + index))
}

function complement(characters: ReadonlySet<number>): ReadonlySet<number> {
  return new Set([...range(0, others)].filter((code) => !characters.has(code)))
}
