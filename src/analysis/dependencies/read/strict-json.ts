/** What a JSON text holds, told in order. Lines are 1-based and those where the thing itself begins. */
export interface JsonSteps {
  readonly begin: (isList: boolean, line: number) => void
  readonly end: () => void
  /** False when nothing of the value is wanted: it then may be left out. */
  readonly property: (name: string, line: number) => boolean
  readonly literal: (value: unknown, line: number) => void
}

/**
 * Tells a text that is JSON by the letter (RFC 8259), with as little garbage as can be: lock files are megabytes. Returns null, or
 * where the text stops being that, how many steps it told before: those that any reader would. Goes down one call a level.
 */
export function walkStrictJson(text: string, steps: JsonSteps): number | null {
  const cursor: Cursor = { text, steps, at: 0, line: 1, told: 0, isQuiet: false }
  const isWhole = walkValue(cursor, skipBlanks(cursor)) && skipBlanks(cursor) === null
  return isWhole ? null : cursor.told
}

interface Cursor {
  readonly text: string
  readonly steps: JsonSteps
  at: number
  line: number
  told: number
  /** Within a value that nobody wants: its steps are counted as told. */
  isQuiet: boolean
}

const [tab, newline, carriageReturn, blank] = [0x09, 0x0a, 0x0d, 0x20]
const [quote, comma, colon, backslash] = [0x22, 0x2c, 0x3a, 0x5c]
const [openList, closeList, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d]

/** The code of the next character that says something; null at the end. */
function skipBlanks(cursor: Cursor): number | null {
  const { text } = cursor
  let { at } = cursor
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === blank || code === tab) continue
    if (code !== newline && code !== carriageReturn) {
      cursor.at = at
      return code
    }
    if (code === newline || text.charCodeAt(at + 1) !== newline) cursor.line += 1
  }
  cursor.at = at
  return null
}

/** `code` is that of the character at the cursor. */
function walkValue(cursor: Cursor, code: number | null): boolean {
  if (code === openObject) return walkItems(cursor, false)
  if (code === openList) return walkItems(cursor, true)
  const value = code === quote ? readString(cursor) : readWord(cursor)
  if (value === undefined) return false
  if (!cursor.isQuiet) cursor.steps.literal(value, cursor.line)
  cursor.told += 1
  return true
}

function walkItems(cursor: Cursor, isList: boolean): boolean {
  const close = isList ? closeList : closeObject
  if (!cursor.isQuiet) cursor.steps.begin(isList, cursor.line)
  cursor.told += 1
  cursor.at += 1
  let code = skipBlanks(cursor)
  while (code !== close) {
    if (!(isList ? walkValue(cursor, code) : walkPair(cursor, code))) return false
    code = skipBlanks(cursor)
    if (code === close) break
    if (code !== comma) return false
    cursor.at += 1
    code = skipBlanks(cursor)
    if (code === close) return false
  }
  cursor.at += 1
  if (!cursor.isQuiet) cursor.steps.end()
  cursor.told += 1
  return true
}

function walkPair(cursor: Cursor, start: number | null): boolean {
  const name = start === quote ? readString(cursor) : undefined
  if (name === undefined) return false
  const isWanted = cursor.isQuiet || cursor.steps.property(name, cursor.line)
  cursor.told += 1
  if (skipBlanks(cursor) !== colon) return false
  cursor.at += 1
  const code = skipBlanks(cursor)
  return isWanted ? walkValue(cursor, code) : skipValue(cursor, code)
}

/** A broken one counts as not begun. */
function skipValue(cursor: Cursor, code: number | null): boolean {
  const { told } = cursor
  cursor.isQuiet = true
  const isWhole = walkValue(cursor, code)
  cursor.isQuiet = false
  if (!isWhole) cursor.told = told
  return isWhole
}

function readString(cursor: Cursor): string | undefined {
  const { text, at: start } = cursor
  let isEscaped = false
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < blank) return undefined
    if (code === backslash) {
      isEscaped = true
      at += 1
    } else if (code === quote) {
      cursor.at = at + 1
      if (isEscaped) return unescaped(text.slice(start, at + 1))
      return cursor.isQuiet ? '' : text.slice(start + 1, at)
    }
  }
  return undefined
}

function unescaped(literal: string): string | undefined {
  try {
    return String(JSON.parse(literal))
  } catch {
    return undefined
  }
}

const word = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?=[ \t\r\n,\]}]|$)/uy

function readWord(cursor: Cursor): unknown {
  word.lastIndex = cursor.at
  const found = word.exec(cursor.text)?.[0]
  if (found === undefined) return undefined
  cursor.at = word.lastIndex
  return JSON.parse(found)
}
