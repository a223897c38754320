import { type AST, ParseError, parseTOML } from 'toml-eslint-parser'

export interface TomlValue {
  /** Keys from the top; elements of a list and tables of an array of tables count as one level, `[]`. */
  readonly path: readonly string[]
  /** Text of a string, number or boolean; null for an empty list or table. */
  readonly value: string | null
  readonly line: number
  /** Tells elements of a list and tables of an array of tables apart: the same within one. */
  readonly group: number
}

export interface TomlReading {
  readonly values: readonly TomlValue[]
  readonly brokenAtLine: number | null
}

/** Never throws. Of a broken file, what stands before the line where it breaks is read. */
export function readToml(text: string): TomlReading {
  const nested = deepLine(text)
  const first = tryToml(nested === null ? text : before(text, nested))
  if ('values' in first) return { values: first.values, brokenAtLine: nested }
  const second = tryToml(before(text, first.brokenAtLine))
  return {
    values: 'values' in second ? second.values : [],
    brokenAtLine: nested === null ? first.brokenAtLine : Math.min(nested, first.brokenAtLine),
  }
}

type Attempt = { readonly values: readonly TomlValue[] } | { readonly brokenAtLine: number }

function tryToml(text: string): Attempt {
  try {
    return { values: flatten(parseTOML(text, { tomlVersion: '1.1' })) }
  } catch (error) {
    return { brokenAtLine: error instanceof ParseError ? Math.max(1, error.lineNumber) : 1 }
  }
}

function before(text: string, line: number): string {
  return text
    .split('\n')
    .slice(0, line - 1)
    .join('\n')
}

/** The parser goes down one call a level. */
const mostBrackets = 400

/** 1-based line with more opening brackets than a manifest has any use for, or null. */
function deepLine(text: string): number | null {
  let depth = 0
  for (const [index, line] of text.split('\n').entries()) {
    const opened = line.match(/[[{]/gu)?.length ?? 0
    depth = Math.max(0, depth + opened - (line.match(/[\]}]/gu)?.length ?? 0))
    if (depth > mostBrackets || opened > 20_000) return index + 1
  }
  return null
}

interface Place {
  readonly path: readonly string[]
  readonly group: number
}

function flatten(program: AST.TOMLProgram): readonly TomlValue[] {
  const values: TomlValue[] = []
  let groups = 0
  function readPairs(pairs: readonly AST.TOMLKeyValue[], { path, group }: Place): void {
    for (const { key, value } of pairs)
      readValue(value, { path: [...path, ...namesOf(key)], group })
  }
  function readValue(node: AST.TOMLContentNode, place: Place): void {
    if (node.type === 'TOMLValue') return addValue(node, String(node.value), place)
    if (node.type === 'TOMLInlineTable') {
      if (node.body.length === 0) addValue(node, null, place)
      return readPairs(node.body, place)
    }
    if (node.elements.length === 0) addValue(node, null, place)
    for (const element of node.elements) {
      groups += 1
      readValue(element, { path: [...place.path, '[]'], group: groups })
    }
  }
  function addValue(node: AST.TOMLContentNode, value: string | null, place: Place): void {
    values.push({ ...place, value, line: node.loc.start.line })
  }
  for (const node of program.body[0].body) {
    if (node.type === 'TOMLKeyValue') readPairs([node], { path: [], group: 0 })
    else {
      groups += 1
      const suffix = node.kind === 'array' ? ['[]'] : []
      readPairs(node.body, { path: [...namesOf(node.key), ...suffix], group: groups })
    }
  }
  return values
}

function namesOf(key: AST.TOMLKey): readonly string[] {
  return key.keys.map((part) => (part.type === 'TOMLBare' ? part.name : part.value))
}
