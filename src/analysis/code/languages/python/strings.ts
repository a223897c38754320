import { type Expr } from '../../ir.ts'
import {
  endOf,
  type Lowering,
  literal,
  lowerChildren,
  lowerExpression,
  nameAt,
  placeOf,
  sourceText,
  startOf,
} from '../../lowering.ts'
import { childIn, childOfKind, firstChild, kindOf, namedChildren } from '../../syntax.ts'
import { unescape } from '../javascript/names.ts'

export function lowerString(lowering: Lowering, node: number): Expr {
  const { tree } = lowering
  const place = placeOf(lowering, node)
  if (childOfKind(tree, node, 'interpolation') === 0) {
    const content = childOfKind(tree, node, 'string_content')
    return literal(place, content === 0 ? '' : contentText(lowering, content), 'string')
  }
  const parts = stringParts(lowering, node)
  let value = ''
  for (const part of parts) {
    if (part.k !== 'literal') return { k: 'text', parts, start: place.start, end: place.end }
    value += String(part.value)
  }
  return literal(place, value, 'string')
}

export function lowerConcatenated(lowering: Lowering, node: number): Expr {
  const parts = lowerChildren(lowering, node)
  return { k: 'text', parts, start: startOf(lowering, node), end: endOf(lowering, node) }
}

function stringParts(lowering: Lowering, node: number): Expr[] {
  const { tree } = lowering
  const parts: Expr[] = []
  for (const child of namedChildren(tree, node)) {
    const kind = kindOf(tree, child)
    if (kind === 'interpolation') {
      parts.push(lowerInterpolation(lowering, child))
    } else if (kind === 'string_content') {
      parts.push(literal(placeOf(lowering, child), contentText(lowering, child), 'string'))
    }
  }
  return parts
}

function contentText(lowering: Lowering, node: number): string {
  const { tree } = lowering
  const text = sourceText(lowering, node)
  if (!text.includes('\\')) return text
  const start = sourceText(lowering, firstChild(tree, tree.syntax.parents[node] ?? 0))
  return /r/iu.test(start) ? text : unescapeAll(text)
}

/** `{x!r}` is `{repr(x)}`. */
function lowerInterpolation(lowering: Lowering, node: number): Expr {
  const { tree } = lowering
  const value = lowerExpression(lowering, childIn(tree, node, 'expression'))
  const converted = namedChildren(tree, node).find(
    (child) => kindOf(tree, child) === 'type_conversion',
  )
  const callee = conversions.get(converted === undefined ? '' : sourceText(lowering, converted))
  if (callee === undefined) return value
  const place = placeOf(lowering, node)
  const args = [{ value, keyword: null, spread: false }]
  return {
    k: 'call',
    callee: nameAt(lowering, place, callee),
    args,
    construct: false,
    start: place.start,
    end: place.end,
  }
}

const conversions: ReadonlyMap<string, string> = new Map([
  ['!r', 'repr'],
  ['!a', 'ascii'],
])

function unescapeAll(text: string): string {
  return text.replaceAll(/\\(?:x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8}|\r?\n|.)/giu, unescape)
}
