import { type Expr } from '../ir.ts'
import { type Lowering, lowerExpression } from '../lowering.ts'
import { childIn, kindOf } from '../syntax.ts'

/** The operator of a node, as written. */
export function operatorOf({ tree }: Lowering, node: number): string {
  return kindOf(tree, childIn(tree, node, 'operator'))
}

/** The operands of a chain of one operator (`a + b + c`), however long, left to right. */
export function lowerChain(lowering: Lowering, node: number): Expr[] {
  const { tree } = lowering
  const kind = kindOf(tree, node)
  const op = operatorOf(lowering, node)
  const rights: number[] = []
  let at = node
  while (kindOf(tree, at) === kind && operatorOf(lowering, at) === op) {
    rights.push(childIn(tree, at, 'right'))
    at = childIn(tree, at, 'left')
  }
  const operands = [lowerExpression(lowering, at)]
  for (let right = rights.pop(); right !== undefined; right = rights.pop()) {
    operands.push(lowerExpression(lowering, right))
  }
  return operands
}
