import { type Loop, type Stmt } from '../../ir.ts'
import {
  declare,
  inScope,
  type Lowering,
  lowerBlockOf,
  lowerExpression,
  lowerStatement,
  lowerStatements,
  opaque,
  placeOf,
  sourceText,
} from '../../lowering.ts'
import { childIn, firstNamed, kindOf, namedChildren } from '../../syntax.ts'
import { lowerTarget } from './declarations.ts'
import { bodyOf } from './functions.ts'

const plainLoop: Omit<Loop, 'body'> = {
  k: 'loop',
  kind: 'while',
  test: null,
  target: null,
  iterable: null,
  keys: false,
  update: null,
  label: null,
}

export function lowerFor(lowering: Lowering, node: number, out: Stmt[]): void {
  const { tree } = lowering
  const body = childIn(tree, node, 'body')
  const head = firstNamed(tree, node)
  const kind = kindOf(tree, head)
  inScope(lowering, 'block', () => {
    if (kind === 'range_clause') out.push(lowerRange(lowering, head, body))
    else if (kind === 'for_clause') {
      lowerStatement(lowering, childIn(tree, head, 'initializer'), out)
      out.push(lowerClause(lowering, head, body))
    } else {
      const test = head === body ? null : lowerExpression(lowering, head)
      out.push({ ...plainLoop, test, body: lowerBlockOf(lowering, bodyOf(lowering, body)) })
    }
  })
}

function lowerClause(lowering: Lowering, head: number, body: number): Loop {
  const test = childIn(lowering.tree, head, 'condition')
  const steps = lowerStatements(lowering, [childIn(lowering.tree, head, 'update')])
  const [step] = steps
  return {
    ...plainLoop,
    test: test === 0 ? null : lowerExpression(lowering, test),
    update: step?.k === 'expression' ? step.value : null,
    body: lowerBlockOf(lowering, bodyOf(lowering, body)),
  }
}

/** `for i, v := range x`: a single name takes the index. */
function lowerRange(lowering: Lowering, head: number, body: number): Loop {
  const { tree } = lowering
  const iterable = lowerExpression(lowering, childIn(tree, head, 'right'))
  const nodes = namedChildren(tree, childIn(tree, head, 'left'))
  for (const each of nodes) {
    if (kindOf(tree, each) === 'identifier') declare(lowering, sourceText(lowering, each))
  }
  const keys = nodes.length === 1
  const taken = nodes.at(-1)
  const target =
    taken === undefined ? opaque(placeOf(lowering, head), []) : lowerTarget(lowering, taken)
  return {
    ...plainLoop,
    kind: 'each',
    target,
    iterable,
    keys,
    body: lowerBlockOf(lowering, bodyOf(lowering, body)),
  }
}
