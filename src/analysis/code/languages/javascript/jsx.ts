import { type Entry, type Expr } from '../../ir.ts'
import {
  callAt,
  endOf,
  type LowerExpression,
  type Lowering,
  literal,
  lowerExpression,
  member,
  nameAt,
  opaque,
  placeOf,
  sourceText,
  startOf,
} from '../../lowering.ts'
import { childIn, childrenIn, firstNamed, kindOf, namedChildren } from '../../syntax.ts'

/** `<tag a={b}>{c}</tag>` becomes the call `jsx.tag({ a: b }, c)`. */
export const jsxExpressions: readonly (readonly [string, LowerExpression])[] = [
  ['jsx_element', lowerElement],
  ['jsx_self_closing_element', lowerElement],
  ['jsx_fragment', (l, n) => opaque(placeOf(l, n), lowerContent(l, n))],
  ['jsx_expression', (l, n) => lowerExpression(l, firstNamed(l.tree, n))],
]

function lowerElement(lowering: Lowering, node: number): Expr {
  const { tree } = lowering
  const open = childIn(tree, node, 'open_tag')
  const head = open === 0 ? node : open
  const nameNode = childIn(tree, head, 'name')
  const place = placeOf(lowering, node)
  const tag = nameNode === 0 ? 'fragment' : sourceText(lowering, nameNode)
  const callee = member(placeOf(lowering, head), nameAt(lowering, place, 'jsx'), tag)
  const entries = childrenIn(tree, head, 'attribute').map((child) =>
    lowerAttribute(lowering, child),
  )
  const props: Expr = {
    k: 'object',
    type: null,
    entries,
    start: startOf(lowering, head),
    end: endOf(lowering, head),
  }
  return callAt(place, callee, [props, ...(open === 0 ? [] : lowerContent(lowering, node))])
}

function lowerContent(lowering: Lowering, node: number): Expr[] {
  return namedChildren(lowering.tree, node)
    .filter((child) => childKinds.has(kindOf(lowering.tree, child)))
    .map((child) => lowerExpression(lowering, child))
}

const childKinds = new Set([
  'jsx_element',
  'jsx_self_closing_element',
  'jsx_fragment',
  'jsx_expression',
])

function lowerAttribute(lowering: Lowering, node: number): Entry {
  const { tree } = lowering
  if (kindOf(tree, node) === 'jsx_expression') {
    const inner = firstNamed(tree, node)
    return { key: null, computed: null, value: lowerExpression(lowering, inner), spread: true }
  }
  const [nameNode = 0, valueNode = 0] = namedChildren(tree, node)
  const value =
    valueNode === 0
      ? literal(placeOf(lowering, node), true, 'boolean')
      : lowerExpression(lowering, valueNode)
  return { key: sourceText(lowering, nameNode), computed: null, value, spread: false }
}
