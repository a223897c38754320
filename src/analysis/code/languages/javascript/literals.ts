import { type Entry, type Expr, type Item } from '../../ir.ts'
import { type Lowering, lowerExpression, placeOf, sourceText } from '../../lowering.ts'
import { childIn, isNamed, kindOf, namedChildren } from '../../syntax.ts'
import { lowerFunctionNode, lowerNamed, methodKind } from './functions.ts'
import { propertyKey } from './names.ts'
import { arraySlots } from './patterns.ts'

export function lowerObject(lowering: Lowering, node: number): Expr {
  const entries = namedChildren(lowering.tree, node).map((child) => lowerEntry(lowering, child))
  return { k: 'object', type: null, entries, ...placeOf(lowering, node) }
}

function lowerEntry(lowering: Lowering, node: number): Entry {
  const { tree } = lowering
  const kind = kindOf(tree, node)
  if (kind === 'pair') {
    const key = propertyKey(lowering, childIn(tree, node, 'key'))
    const value = lowerNamed(lowering, childIn(tree, node, 'value'), key.key)
    return { ...key, value, spread: false }
  }
  if (kind === 'method_definition') {
    const key = propertyKey(lowering, childIn(tree, node, 'name'))
    const fn = lowerFunctionNode(lowering, node, { kind: methodKind(lowering, node) })
    return { ...key, value: { k: 'function', fn, ...placeOf(lowering, node) }, spread: false }
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
  return { k: 'list', items, ...placeOf(lowering, node) }
}
