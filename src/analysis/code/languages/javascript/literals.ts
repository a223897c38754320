import { type Entry, type Expr, type Item } from '../../ir.ts'
import {
  eachChild,
  endOf,
  type Lowering,
  literal,
  lowerExpression,
  placeOf,
  sourceText,
  startOf,
} from '../../lowering.ts'
import { childIn, isNamed, kindOf } from '../../syntax.ts'
import { functionOf, lowerFunctionNode, lowerNamed, methodKind } from './functions.ts'
import { propertyKey } from './names.ts'
import { arraySlots } from './patterns.ts'

export function lowerObject(lowering: Lowering, node: number): Expr {
  const entries = eachChild(lowering, node, lowerEntry)
  return {
    k: 'object',
    type: null,
    entries,
    start: startOf(lowering, node),
    end: endOf(lowering, node),
  }
}

function lowerEntry(lowering: Lowering, node: number): Entry {
  const { tree } = lowering
  const kind = kindOf(tree, node)
  if (kind === 'pair') {
    const { key, computed } = propertyKey(lowering, childIn(tree, node, 'key'))
    const value = lowerNamed(lowering, childIn(tree, node, 'value'), key)
    return { key, computed, value, spread: false }
  }
  if (kind === 'method_definition') {
    const { key, computed } = propertyKey(lowering, childIn(tree, node, 'name'))
    const fn = lowerFunctionNode(lowering, node, { kind: methodKind(lowering, node) })
    return { key, computed, value: functionOf(lowering, node, fn), spread: false }
  }
  const spread = kind === 'spread_element'
  const value = lowerExpression(lowering, node)
  return { key: spread ? null : sourceText(lowering, node), computed: null, value, spread }
}

export function lowerArray(lowering: Lowering, node: number): Expr {
  const items = arraySlots(lowering, node).map(
    (child): Item => ({
      value:
        child === 0 || !isNamed(lowering.tree, child) ? null : lowerExpression(lowering, child),
      spread: child !== 0 && kindOf(lowering.tree, child) === 'spread_element',
    }),
  )
  return { k: 'list', items, start: startOf(lowering, node), end: endOf(lowering, node) }
}

export function lowerNumber(lowering: Lowering, node: number): Expr {
  const text = sourceText(lowering, node).replaceAll('_', '').replace(/n$/u, '')
  const old = /^0[0-7]+$/u.test(text)
  const value = old ? Number.parseInt(text, 8) : Number(text)
  return literal(placeOf(lowering, node), value, 'number')
}

export function lowerRegex(lowering: Lowering, node: number): Expr {
  const pattern = sourceText(lowering, childIn(lowering.tree, node, 'pattern'))
  return literal(placeOf(lowering, node), pattern, 'regex')
}
