import { type Expr } from '../../ir.ts'
import {
  type Lowering,
  literal,
  lowerExpression,
  nameAt,
  placeOf,
  sourceText,
} from '../../lowering.ts'
import { childIn, firstChild, kindOf, namedChildren } from '../../syntax.ts'
import { unescape } from '../javascript/names.ts'

export function lowerString(lowering: Lowering, node: number): Expr {
  const place = placeOf(lowering, node)
  const parts = stringParts(lowering, node)
  if (parts.every((part) => part.k === 'literal')) {
    const value = parts.map((part) => (part.k === 'literal' ? String(part.value) : '')).join('')
    return literal(place, value, 'string')
  }
  return { k: 'text', parts, ...place }
}

export function lowerConcatenated(lowering: Lowering, node: number): Expr {
  const parts = namedChildren(lowering.tree, node).map((child) => lowerExpression(lowering, child))
  return { k: 'text', parts, ...placeOf(lowering, node) }
}

function stringParts(lowering: Lowering, node: number): Expr[] {
  const { tree } = lowering
  const isRaw = /r/iu.test(sourceText(lowering, firstChild(tree, node)).split(/["']/u)[0] ?? '')
  const parts: Expr[] = []
  for (const child of namedChildren(tree, node)) {
    const kind = kindOf(tree, child)
    if (kind === 'interpolation') {
      parts.push(lowerInterpolation(lowering, child))
    } else if (kind === 'string_content') {
      const text = sourceText(lowering, child)
      const value = isRaw || !text.includes('\\') ? text : unescapeAll(text)
      parts.push(literal(placeOf(lowering, child), value, 'string'))
    }
  }
  return parts
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
  return { k: 'call', callee: nameAt(lowering, place, callee), args, construct: false, ...place }
}

const conversions: ReadonlyMap<string, string> = new Map([
  ['!r', 'repr'],
  ['!a', 'ascii'],
])

function unescapeAll(text: string): string {
  return text.replaceAll(/\\(?:x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8}|\r?\n|.)/giu, unescape)
}
