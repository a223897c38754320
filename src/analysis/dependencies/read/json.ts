import { createScanner, type JSONVisitor, visit } from 'jsonc-parser'
import { type JsonSteps, walkStrictJson } from './strict-json.ts'

/** What a JSON text holds, told in order. `path` is reused between calls: read it, do not keep it. */
export interface JsonReader {
  readonly onValue: (path: readonly string[], value: unknown, line: number) => void
  /** An object begins; `line` is that of its name. */
  readonly onObject?: (path: readonly string[], line: number) => void
  readonly onObjectEnd?: (path: readonly string[]) => void
  /** Whether anything below this name of the object at `path` is wanted: what is not may still be told. */
  readonly wants?: (path: readonly string[], name: string) => boolean
}

/** jsonc-parser's SyntaxKind is a const enum, which a module compiled by itself cannot import. */
const opens: ReadonlySet<number> = new Set([1, 3])
const closes: ReadonlySet<number> = new Set([2, 4])
const endOfFile: number = 17

/** The parsers go down one call a level; no manifest needs this many. */
const deepest = 100

/**
 * Never throws; comments are allowed, trailing commas too. Elements of a list have the path `[]` at their level. Returns the
 * 1-based line of the first syntax error, or null.
 */
export function readJson(text: string, reader: JsonReader): number | null {
  const tooDeep = nestsDeeply(text) ? tooDeepAtLine(text) : null
  if (tooDeep !== null) return tooDeep
  const plain = text.replace(/^\uFEFF/u, ' ')
  const steps = follow(reader)
  const told = walkStrictJson(plain, steps)
  return told === null ? null : readTolerantly(plain, steps, told)
}

/** Keeps the path to where the parser is. */
function follow(reader: JsonReader): JsonSteps {
  const path: string[] = []
  const isList: boolean[] = []
  let property = ''
  let line = 1
  return {
    begin: (opensList, startLine) => {
      if (property === '[]') line = startLine
      if (isList.length > 0) path.push(property)
      isList.push(opensList)
      property = opensList ? '[]' : ''
      if (!opensList) reader.onObject?.(path, line)
    },
    end: () => {
      if (isList.pop() === false) reader.onObjectEnd?.(path)
      if (isList.length > 0) path.pop()
      property = isList.at(-1) === true ? '[]' : ''
    },
    property: (name, startLine) => {
      property = name
      line = startLine
      return reader.wants?.(path, name) ?? true
    },
    literal: (value, startLine) => {
      path.push(property)
      reader.onValue(path, value, property === '[]' ? startLine : line)
      path.pop()
    },
  }
}

/** Goes on after so many steps, with what is no strict JSON. Returns the line of the first error. */
function readTolerantly(text: string, steps: JsonSteps, after: number): number | null {
  let brokenAtLine: number | null = null
  let seen = 0
  function isNew(): boolean {
    seen += 1
    return seen > after
  }
  const visitor: JSONVisitor = {
    onObjectBegin: (...[, , line]) => void (isNew() && steps.begin(false, line + 1)),
    onArrayBegin: (...[, , line]) => void (isNew() && steps.begin(true, line + 1)),
    onObjectEnd: () => void (isNew() && steps.end()),
    onArrayEnd: () => void (isNew() && steps.end()),
    onObjectProperty: (name, ...[, , line]) => void (isNew() && steps.property(name, line + 1)),
    onLiteralValue: (value: unknown, ...[, , line]) =>
      void (isNew() && steps.literal(value, line + 1)),
    onError: (...[, , , line]) => {
      brokenAtLine ??= line + 1
    },
  }
  visit(text, visitor, { allowTrailingComma: true })
  return brokenAtLine
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
