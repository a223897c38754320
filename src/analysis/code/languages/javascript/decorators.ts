import { type Decorator } from '../../ir.ts'
import { endOf, type Lowering, lowerExpression, startOf } from '../../lowering.ts'
import { firstNamed, kindOf, nextNamed } from '../../syntax.ts'

/** Decorators that are children of this node. */
export function lowerDecorators(lowering: Lowering, node: number): Decorator[] {
  const { tree } = lowering
  const decorators: Decorator[] = []
  for (let child = firstNamed(tree, node); child !== 0; child = nextNamed(tree, child)) {
    if (kindOf(tree, child) === 'decorator') decorators.push(lowerDecorator(lowering, child))
  }
  return decorators
}

export function lowerDecorator(lowering: Lowering, node: number): Decorator {
  const value = lowerExpression(lowering, firstNamed(lowering.tree, node))
  return { value, start: startOf(lowering, node), end: endOf(lowering, node) }
}
