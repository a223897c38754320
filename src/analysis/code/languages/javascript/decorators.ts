import { type Decorator } from '../../ir.ts'
import { type Lowering, lowerExpression, placeOf } from '../../lowering.ts'
import { kindOf, namedChildren } from '../../syntax.ts'

/** Decorators that are children of this node. */
export function lowerDecorators(lowering: Lowering, node: number): Decorator[] {
  return namedChildren(lowering.tree, node)
    .filter((child) => kindOf(lowering.tree, child) === 'decorator')
    .map((child) => lowerDecorator(lowering, child))
}

export function lowerDecorator(lowering: Lowering, node: number): Decorator {
  const value = lowerExpression(lowering, namedChildren(lowering.tree, node)[0] ?? 0)
  return { value, ...placeOf(lowering, node) }
}
