import { type Compare, type Expr } from '../../ir.ts'
import { type Lowering, lowerExpression, placeOf } from '../../lowering.ts'
import { childIn, kindOf, namedChildren } from '../../syntax.ts'

const operators = new Map<string, Compare['op']>([
  ['==', 'equal'],
  ['!=', 'unequal'],
  ['<>', 'unequal'],
  ['is', 'equal'],
  ['is not', 'unequal'],
  ['in', 'in'],
  ['not in', 'not-in'],
])

/** `a < b < c` is `a < b and b < c`. */
export function lowerComparison(lowering: Lowering, node: number): Expr {
  const place = placeOf(lowering, node)
  const signs = operatorsOf(lowering, node)
  const operands = namedChildren(lowering.tree, node).map((child) =>
    lowerExpression(lowering, child),
  )
  const comparisons: Expr[] = []
  for (const [index, sign] of signs.entries()) {
    const [left, right] = [operands[index], operands[index + 1]]
    if (left === undefined || right === undefined) continue
    comparisons.push({
      k: 'compare',
      op: operators.get(sign) ?? 'order',
      sign,
      left,
      right,
      start: place.start,
      end: place.end,
    })
  }
  const [only] = comparisons
  if (comparisons.length === 1 && only !== undefined) return only
  return { k: 'logic', op: 'and', operands: comparisons, start: place.start, end: place.end }
}

function operatorsOf(lowering: Lowering, node: number): string[] {
  const { tree } = lowering
  const wanted = tree.grammar.fieldIds.get('operators')
  const signs: string[] = []
  const first = childIn(tree, node, 'operators')
  for (let child = first; child !== 0; child = tree.syntax.nexts[child] ?? 0) {
    if (tree.syntax.fields[child] === wanted) signs.push(kindOf(tree, child))
  }
  return signs
}
