import { type Compare, type Expr } from '../../ir.ts'
import { type Lowering, lowerExpression, placeOf } from '../../lowering.ts'
import { childIn, kindOf } from '../../syntax.ts'

const comparisons = new Map<string, Compare['op']>([
  ['==', 'equal'],
  ['!=', 'unequal'],
  ['<', 'order'],
  ['<=', 'order'],
  ['>', 'order'],
  ['>=', 'order'],
])

/** Binary expressions of languages that write them like C: comparisons, logic, and flat chains of arithmetic. */
export function lowerBinary(lowering: Lowering, node: number): Expr {
  const op = operatorOf(lowering, node)
  const place = placeOf(lowering, node)
  const compared = comparisons.get(op)
  if (compared !== undefined) {
    const left = lowerExpression(lowering, childIn(lowering.tree, node, 'left'))
    const right = lowerExpression(lowering, childIn(lowering.tree, node, 'right'))
    return { k: 'compare', op: compared, sign: op, left, right, ...place }
  }
  const operands = chain(lowering, node, op).map((part) => lowerExpression(lowering, part))
  if (op === '&&') return { k: 'logic', op: 'and', operands, ...place }
  if (op === '||') return { k: 'logic', op: 'or', operands, ...place }
  return { k: 'binary', op, operands, ...place }
}

function chain(lowering: Lowering, node: number, op: string): number[] {
  const operands: number[] = []
  let at = node
  while (kindOf(lowering.tree, at) === 'binary_expression' && operatorOf(lowering, at) === op) {
    operands.push(childIn(lowering.tree, at, 'right'))
    at = childIn(lowering.tree, at, 'left')
  }
  operands.push(at)
  return operands.toReversed()
}

function operatorOf(lowering: Lowering, node: number): string {
  return kindOf(lowering.tree, childIn(lowering.tree, node, 'operator'))
}
