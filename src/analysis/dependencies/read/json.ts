import { createScanner, type JSONVisitor, visit } from 'jsonc-parser'

/** What a JSON text holds, told in order. `path` is reused between calls: read it, do not keep it. */
export interface JsonReader {
  readonly onValue: (path: readonly string[], value: unknown, line: number) => void
  /** An object begins; `line` is that of its name. */
  readonly onObject?: (path: readonly string[], line: number) => void
  readonly onObjectEnd?: (path: readonly string[]) => void
}

/** jsonc-parser's SyntaxKind is a const enum, which a module compiled by itself cannot import. */
const opens: ReadonlySet<number> = new Set([1, 3])
const closes: ReadonlySet<number> = new Set([2, 4])
const endOfFile: number = 17

/** The parser goes down one call a level; no manifest needs this many. */
const deepest = 100

/**
 * Never throws; comments are allowed, trailing commas too. Elements of a list have the path `[]` at their level. Returns the
 * 1-based line of the first syntax error, or null.
 */
export function readJson(text: string, reader: JsonReader): number | null {
  const tooDeep = nestsDeeply(text) ? tooDeepAtLine(text) : null
  if (tooDeep !== null) return tooDeep
  let brokenAtLine: number | null = null
  const visitor = follow(reader)
  function onError(
    ...[, , , line]: readonly [unknown, number, number, number, ...unknown[]]
  ): void {
    brokenAtLine ??= line + 1
  }
  visit(text.replace(/^\uFEFF/u, ' '), { ...visitor, onError }, { allowTrailingComma: true })
  return brokenAtLine
}

/** Keeps the path to where the parser is. */
function follow(reader: JsonReader): JSONVisitor {
  const path: string[] = []
  const isList: boolean[] = []
  let property = ''
  let line = 1
  function enter(opensList: boolean, startLine: number): void {
    if (property === '[]') line = startLine + 1
    if (isList.length > 0) path.push(property)
    isList.push(opensList)
    property = opensList ? '[]' : ''
  }
  function leave(): void {
    isList.pop()
    if (isList.length > 0) path.pop()
    property = isList.at(-1) === true ? '[]' : ''
  }
  return {
    onObjectBegin: (...[, , startLine]) => {
      enter(false, startLine)
      reader.onObject?.(path, line)
    },
    onObjectEnd: () => {
      reader.onObjectEnd?.(path)
      leave()
    },
    onArrayBegin: (...[, , startLine]) => enter(true, startLine),
    onArrayEnd: leave,
    onObjectProperty: (name, ...[, , startLine]) => {
      property = name
      line = startLine + 1
    },
    onLiteralValue: (value: unknown, ...[, , startLine]) => {
      path.push(property)
      reader.onValue(path, value, property === '[]' ? startLine + 1 : line)
      path.pop()
    },
  }
}

/** A cheap look before the scanner's: depth as brackets tell, those within strings included. */
function nestsDeeply(text: string): boolean {
  const bracket = /[[\]{}]/gu
  let depth = 0
  while (bracket.test(text)) {
    const code = text.charCodeAt(bracket.lastIndex - 1) | 0x20
    depth += code === 0x7b ? 1 : -1
    if (depth > deepest) return true
  }
  return false
}

/** 1-based line where nesting goes past what any manifest needs, or null. */
function tooDeepAtLine(text: string): number | null {
  const scanner = createScanner(text, true)
  let depth = 0
  for (let kind: number = scanner.scan(); kind !== endOfFile; kind = scanner.scan()) {
    if (opens.has(kind)) depth += 1
    else if (closes.has(kind)) depth -= 1
    if (depth > deepest) return scanner.getTokenStartLine() + 1
  }
  return null
}
