import { type Expr } from '../../ir.ts'
import { type Lowering, literal, lowerExpression, placeOf, sourceText } from '../../lowering.ts'
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
      parts.push(lowerExpression(lowering, childIn(tree, child, 'expression')))
    } else if (kind === 'string_content') {
      const text = sourceText(lowering, child)
      const value = isRaw || !text.includes('\\') ? text : unescapeAll(text)
      parts.push(literal(placeOf(lowering, child), value, 'string'))
    }
  }
  return parts
}

function unescapeAll(text: string): string {
  return text.replaceAll(/\\(?:x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8}|\r?\n|.)/giu, unescape)
}
