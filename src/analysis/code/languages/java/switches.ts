import { type Case, type Expr, type Stmt } from '../../ir.ts'
import {
  type Lowering,
  lowerBlock,
  lowerExpression,
  lowerStatements,
  opaque,
  placeOf,
} from '../../lowering.ts'
import { childIn, childOfKind, firstNamed, kindOf, namedChildren } from '../../syntax.ts'

const mostArms = 50

export function lowerSwitch(lowering: Lowering, node: number, out: Stmt[]): void {
  const { tree } = lowering
  const subject = lowerExpression(lowering, childIn(tree, node, 'condition'))
  const arms = namedChildren(tree, childIn(tree, node, 'body'))
  const cases = arms.map((arm): Case => {
    const isRule = kindOf(tree, arm) === 'switch_rule'
    const nodes = namedChildren(tree, arm).filter((child) => kindOf(tree, child) !== 'switch_label')
    const body = isRule ? lowerBlock(lowering, nodes) : lowerStatements(lowering, nodes)
    return { tests: testsOf(lowering, arm), body, fallsThrough: !isRule }
  })
  out.push({ k: 'switch', subject, cases })
}

function testsOf(lowering: Lowering, arm: number): Expr[] | null {
  const { tree } = lowering
  const labels = namedChildren(tree, arm).filter((child) => kindOf(tree, child) === 'switch_label')
  const tests = labels.flatMap((label) => namedChildren(tree, label))
  return tests.length === 0 ? null : tests.map((test) => lowerExpression(lowering, test))
}

/** A switch used as a value: one conditional per arm. */
export function lowerSwitchValue(lowering: Lowering, node: number): Expr {
  const { tree } = lowering
  const place = placeOf(lowering, node)
  const subject = lowerExpression(lowering, childIn(tree, node, 'condition'))
  const arms = namedChildren(tree, childIn(tree, node, 'body'))
  const values = arms.map((arm) => ({
    tests: testsOf(lowering, arm),
    value: armValue(lowering, arm),
  }))
  if (arms.length > mostArms) {
    return opaque(place, [subject, ...values.map(({ value }) => value)], { carries: true })
  }
  let result: Expr = values.find(({ tests }) => tests === null)?.value ?? opaque(place, [])
  for (const { tests, value } of values.toReversed()) {
    if (tests === null) continue
    const operands = tests.map(
      (right): Expr => ({
        k: 'compare',
        op: 'equal',
        sign: '==',
        left: subject,
        right,
        start: place.start,
        end: place.end,
      }),
    )
    const test: Expr = { k: 'logic', op: 'or', operands, start: place.start, end: place.end }
    result = { k: 'conditional', test, yes: value, no: result, start: place.start, end: place.end }
  }
  return result
}

function armValue(lowering: Lowering, arm: number): Expr {
  const { tree } = lowering
  const body =
    namedChildren(tree, arm).findLast((child) => kindOf(tree, child) !== 'switch_label') ?? 0
  const isBlock = kindOf(tree, body) === 'block'
  const statement = isBlock ? childOfKind(tree, body, 'yield_statement') : body
  return lowerExpression(lowering, firstNamed(tree, statement))
}
