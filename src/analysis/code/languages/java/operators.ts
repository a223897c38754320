import { type Compare, type Expr } from '../../ir.ts'
import { type Lowering, lowerExpression, placeOf } from '../../lowering.ts'
import { childIn } from '../../syntax.ts'
import { lowerChain, operatorOf } from '../operators.ts'

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
    return { k: 'compare', op: compared, sign: op, left, right, start: place.start, end: place.end }
  }
  const operands = lowerChain(lowering, node)
  if (op === '&&') return { k: 'logic', op: 'and', operands, start: place.start, end: place.end }
  if (op === '||') return { k: 'logic', op: 'or', operands, start: place.start, end: place.end }
  return { k: 'binary', op, operands, start: place.start, end: place.end }
}
