import { assignmentOrBlank, opening, saysSecret, secretNoun } from './assignment.ts'
import { type Match, type Matcher } from './matcher.ts'
import { matchNamed } from './named-value.ts'
import { type SecretPattern, type Shape } from './pattern.ts'

const rightBoundary = String.raw`(?![\w-])`
const valueBoundary = String.raw`(?![\w+/=-]|\.\w)`

export function compilePattern(pattern: SecretPattern): readonly Matcher[] {
  return pattern.shapes.map((shape) => ({
    pattern,
    keywords: shape.keywords,
    reach: shape.reach,
    tryAt: compileShape(shape),
  }))
}

function compileShape(shape: Shape): Matcher['tryAt'] {
  if (shape.kind === 'token') return startingAtKeyword(shape)
  if (shape.kind === 'assigned') return afterName(shape)
  return shape.kind === 'around' ? aroundKeyword(shape) : matchNamed(shape)
}

function startingAtKeyword(shape: Shape): Matcher['tryAt'] {
  const regex = new RegExp(shape.pattern + rightBoundary, 'dy')
  return ({ text, start }) => {
    if (!isLeftBoundary(text, start)) return null
    regex.lastIndex = start
    return toMatch(regex.exec(text), 0)
  }
}

/** A keyword that names a secret itself (`vault_token`) needs no such word after it; one that names a vendor does. */
function afterName(shape: Shape): Matcher['tryAt'] {
  const value = shape.pattern.includes('(?<secret>') ? shape.pattern : `(?<secret>${shape.pattern})`
  const tail = assignmentOrBlank + opening + value + valueBoundary
  const afterSecretName = new RegExp(String.raw`[\w. -]{0,24}${tail}`, 'dy')
  const afterVendor = new RegExp(String.raw`[\w. -]{0,20}?${secretNoun}[\w.-]{0,16}${tail}`, 'dy')
  return ({ text, start, end }) => {
    if (!isNameStart(text, start)) return null
    const isSecretName = saysSecret(text.slice(start, end).toLowerCase())
    const regex = isSecretName ? afterSecretName : afterVendor
    regex.lastIndex = end
    return toMatch(regex.exec(text), 0)
  }
}

function aroundKeyword(shape: Shape): Matcher['tryAt'] {
  const regex = new RegExp(String.raw`(?<![\w-])(?:${shape.pattern})${rightBoundary}`, 'dg')
  return ({ text, start, end }) => {
    const from = Math.max(0, start - shape.lead - 1)
    regex.lastIndex = from === 0 ? 0 : 1
    return toMatch(regex.exec(text.slice(from, end + shape.reach)), from)
  }
}

function toMatch(found: RegExpExecArray | null, offset: number): Match | null {
  const whole = found?.indices?.[0]
  if (whole === undefined) return null
  const [start, end] = found?.indices?.groups?.['secret'] ?? whole
  return {
    start: start + offset,
    end: end + offset,
    matchStart: whole[0] + offset,
    matchEnd: whole[1] + offset,
  }
}

/** Not inside a longer word; an escape (`\n`, `%3D`) before the token is no part of it. */
function isLeftBoundary(text: string, start: number): boolean {
  const before = text[start - 1]
  if (before === undefined || !/\w/u.test(before)) return true
  const two = text[start - 2]
  if (two === '\\' && /[nrt]/u.test(before)) return true
  return text[start - 3] === '%' && /^[0-9A-Fa-f]{2}$/u.test(text.slice(start - 2, start))
}

/** `myDatadogKey` and `my_datadog_key` hold the name datadog, `mydatadog` and `add_…` do not. */
function isNameStart(text: string, start: number): boolean {
  const before = text[start - 1]
  if (before === undefined || !/[A-Za-z]/u.test(before)) return true
  return /[a-z]/u.test(before) && /[A-Z]/u.test(text[start] ?? '')
}
