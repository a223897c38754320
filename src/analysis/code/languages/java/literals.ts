import { type Expr } from '../../ir.ts'
import { type Lowering, literal, placeOf, sourceText } from '../../lowering.ts'
import { kindOf, namedChildren } from '../../syntax.ts'
import { unescape } from '../javascript/names.ts'

export function lowerNumber(lowering: Lowering, node: number): Expr {
  const text = sourceText(lowering, node).replaceAll('_', '')
  const isHex = /^0x/iu.test(text)
  const plain = isHex ? text.replace(/l$/iu, '') : text.replace(/[lfd]$/iu, '')
  const isOctal = /^0[0-7]+$/u.test(plain)
  const value = isOctal ? Number.parseInt(plain, 8) : Number(plain)
  return literal(placeOf(lowering, node), Number.isNaN(value) ? 0 : value, 'number')
}

export function lowerCharacter(lowering: Lowering, node: number): Expr {
  const text = sourceText(lowering, node).slice(1, -1)
  const value = text.startsWith('\\') ? unescape(text) : text
  return literal(placeOf(lowering, node), value, 'string')
}

export function lowerString(lowering: Lowering, node: number): Expr {
  let value = ''
  for (const child of namedChildren(lowering.tree, node)) {
    const text = sourceText(lowering, child)
    value += kindOf(lowering.tree, child) === 'escape_sequence' ? unescape(text) : text
  }
  return literal(placeOf(lowering, node), value, 'string')
}
