import { type Case, type Expr, type Stmt } from '../../ir.ts'
import {
  assign,
  type Lowering,
  lowerExpression,
  lowerStatementsIn,
  opaque,
  placeOf,
  sourceText,
} from '../../lowering.ts'
import {
  childIn,
  childOfKind,
  childrenIn,
  firstNamed,
  kindOf,
  namedChildren,
} from '../../syntax.ts'
import { lowerTarget } from './patterns.ts'

const literalPatterns = new Set(['string', 'integer', 'float', 'true', 'false', 'none'])

/** `match`: a switch whose literal patterns are tests; any other pattern may match. */
export function lowerMatch(lowering: Lowering, node: number, out: Stmt[]): void {
  const { tree } = lowering
  const subject = lowerExpression(lowering, childIn(tree, node, 'subject'))
  const body = childIn(tree, node, 'body')
  const cases = childrenIn(tree, body, 'alternative').map((child): Case => {
    const pattern = childOfKind(tree, child, 'case_pattern')
    const lowered = captureNames(lowering, pattern, subject)
    lowerStatementsIn(lowering, childIn(tree, child, 'consequence'), lowered)
    return { tests: patternTests(lowering, pattern), body: lowered, fallsThrough: false }
  })
  out.push({ k: 'switch', subject, cases })
}

function patternTests(lowering: Lowering, pattern: number): Expr[] | null {
  const { tree } = lowering
  const only = firstNamed(tree, pattern)
  if (only === 0) return null
  const kind = kindOf(tree, only)
  const alternatives = kind === 'union_pattern' ? namedChildren(tree, only) : [only]
  if (alternatives.every((node) => literalPatterns.has(kindOf(tree, node)))) {
    return alternatives.map((node) => lowerExpression(lowering, node))
  }
  return [opaque(placeOf(lowering, pattern), [])]
}

/** Names a pattern binds hold parts of the subject. */
function captureNames(lowering: Lowering, pattern: number, subject: Expr): Stmt[] {
  const { tree } = lowering
  const out: Stmt[] = []
  const end = tree.syntax.ends[pattern] ?? 0
  for (let node = pattern + 1; node < tree.syntax.count; node++) {
    if ((tree.syntax.starts[node] ?? 0) >= end) break
    const isName = kindOf(tree, node) === 'identifier' && pattern !== 0
    if (!isName || sourceText(lowering, node) === '_') continue
    const place = placeOf(lowering, node)
    const value = opaque(place, [subject], { carries: true })
    const target = lowerTarget(lowering, node)
    out.push({ k: 'expression', value: assign(place, { target, value }) })
  }
  return out
}
