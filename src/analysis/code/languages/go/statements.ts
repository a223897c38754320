import { type Case, type Expr, type Stmt } from '../../ir.ts'
import {
  assign,
  declare,
  inScope,
  type Lowering,
  type LowerStatement,
  literal,
  lowerBlock,
  lowerBlockOf,
  lowerExpression,
  lowerStatement,
  lowerStatementsIn,
  opaque,
  placeOf,
  sourceText,
} from '../../lowering.ts'
import { childIn, childOfKind, firstNamed, kindOf, namedChildren } from '../../syntax.ts'
import {
  lowerAssignment,
  lowerFunctionDeclaration,
  lowerImports,
  lowerMethod,
  lowerShort,
  lowerSpec,
  lowerTarget,
  lowerTypes,
  targetOf,
} from './declarations.ts'
import { lowerList } from './expressions.ts'
import { bodyOf } from './functions.ts'
import { lowerFor } from './loops.ts'

export const statements: ReadonlyMap<string, LowerStatement> = new Map<string, LowerStatement>([
  ['import_declaration', lowerImports],
  ['const_declaration', lowerStatementsIn],
  ['var_declaration', lowerStatementsIn],
  ['var_spec_list', lowerStatementsIn],
  ['const_spec', lowerSpec],
  ['var_spec', lowerSpec],
  ['type_declaration', lowerTypes],
  ['function_declaration', lowerFunctionDeclaration],
  ['method_declaration', lowerMethod],
  ['expression_statement', lowerStatementsIn],
  ['short_var_declaration', lowerShort],
  ['assignment_statement', lowerAssignment],
  ['inc_statement', lowerStep],
  ['dec_statement', lowerStep],
  ['send_statement', lowerSend],
  ['receive_statement', lowerReceive],
  ['return_statement', lowerReturn],
  ['go_statement', lowerStatementsIn],
  ['defer_statement', lowerStatementsIn],
  ['block', (l, n, out) => void out.push({ k: 'block', body: lowerBody(l, n), label: null })],
  ['if_statement', lowerIf],
  ['for_statement', lowerFor],
  ['expression_switch_statement', lowerSwitch],
  ['type_switch_statement', lowerSwitch],
  ['select_statement', lowerSwitch],
  ['labeled_statement', lowerLabeled],
  ['break_statement', (l, n, out) => void out.push({ k: 'break', label: label(l, n) })],
  ['continue_statement', (l, n, out) => void out.push({ k: 'continue', label: label(l, n) })],
  ['fallthrough_statement', () => {}],
])

function lowerBody(lowering: Lowering, node: number): Stmt[] {
  return lowerBlockOf(lowering, bodyOf(lowering, node))
}

function label(lowering: Lowering, node: number): string | null {
  const name = firstNamed(lowering.tree, node)
  return name === 0 ? null : sourceText(lowering, name)
}

function lowerStep(lowering: Lowering, node: number, out: Stmt[]): void {
  const place = placeOf(lowering, node)
  const target = lowerTarget(lowering, firstNamed(lowering.tree, node))
  const op = kindOf(lowering.tree, node) === 'inc_statement' ? '+' : '-'
  const value = assign(place, { target, value: literal(place, 1, 'number'), op })
  out.push({ k: 'expression', value })
}

/** What is sent is what the channel may give. */
function lowerSend(lowering: Lowering, node: number, out: Stmt[]): void {
  const { tree } = lowering
  const target = lowerTarget(lowering, childIn(tree, node, 'channel'))
  const value = lowerExpression(lowering, childIn(tree, node, 'value'))
  out.push({ k: 'expression', value: assign(placeOf(lowering, node), { target, value, op: '|' }) })
}

function lowerReceive(lowering: Lowering, node: number, out: Stmt[]): void {
  const { tree } = lowering
  const value = lowerExpression(lowering, childIn(tree, node, 'right'))
  const nodes = namedChildren(tree, childIn(tree, node, 'left'))
  for (const each of nodes) {
    if (kindOf(tree, each) === 'identifier') declare(lowering, sourceText(lowering, each))
  }
  if (nodes.length === 0) out.push({ k: 'expression', value })
  else {
    const target = targetOf(lowering, nodes)
    out.push({ k: 'expression', value: assign(placeOf(lowering, node), { target, value }) })
  }
}

function lowerReturn(lowering: Lowering, node: number, out: Stmt[]): void {
  const list = childOfKind(lowering.tree, node, 'expression_list')
  const value = list === 0 ? null : lowerList(lowering, list)
  out.push({ k: 'return', value, place: placeOf(lowering, node) })
}

/** An initializer stands in a scope with its statement. */
function withInitializer(
  lowering: Lowering,
  node: number,
  out: Stmt[],
): (body: () => Stmt) => void {
  const initializer = childIn(lowering.tree, node, 'initializer')
  return (body) =>
    inScope(lowering, 'block', () => {
      lowerStatement(lowering, initializer, out)
      out.push(body())
    })
}

function lowerIf(lowering: Lowering, node: number, out: Stmt[]): void {
  const { tree } = lowering
  withInitializer(
    lowering,
    node,
    out,
  )((): Stmt => {
    const test = lowerExpression(lowering, childIn(tree, node, 'condition'))
    const body = lowerBody(lowering, childIn(tree, node, 'consequence'))
    const next = childIn(tree, node, 'alternative')
    const otherwise: Stmt[] = []
    if (kindOf(tree, next) === 'if_statement' && next !== 0)
      lowerStatement(lowering, next, otherwise)
    else otherwise.push(...lowerBody(lowering, next))
    return { k: 'if', branches: [{ test, body }], otherwise }
  })
}

const caseKinds = new Set(['expression_case', 'type_case', 'communication_case', 'default_case'])

function lowerSwitch(lowering: Lowering, node: number, out: Stmt[]): void {
  const { tree } = lowering
  withInitializer(
    lowering,
    node,
    out,
  )((): Stmt => {
    const valueNode = childIn(tree, node, 'value')
    const isTyped = kindOf(tree, node) === 'type_switch_statement'
    const value = valueNode === 0 ? null : lowerExpression(lowering, valueNode)
    if (isTyped && value !== null) lowerAlias(lowering, node, { value, out })
    const nodes = namedChildren(tree, node).filter((each) => caseKinds.has(kindOf(tree, each)))
    const cases = nodes.map((each) => lowerCase(lowering, each))
    const subject = isTyped ? null : value
    return { k: 'switch', subject, cases }
  })
}

function lowerAlias(
  lowering: Lowering,
  node: number,
  { value, out }: { readonly value: Expr; readonly out: Stmt[] },
): void {
  const alias = firstNamed(lowering.tree, childIn(lowering.tree, node, 'alias'))
  if (alias === 0) {
    out.push({ k: 'expression', value })
    return
  }
  declare(lowering, sourceText(lowering, alias))
  const target = lowerTarget(lowering, alias)
  out.push({ k: 'expression', value: assign(placeOf(lowering, alias), { target, value }) })
}

function lowerCase(lowering: Lowering, node: number): Case {
  const { tree } = lowering
  const kind = kindOf(tree, node)
  const list = childOfKind(tree, node, 'statement_list')
  const nodes = list === 0 ? [] : namedChildren(tree, list)
  const fallsThrough = nodes.some((each) => kindOf(tree, each) === 'fallthrough_statement')
  const communication = childIn(tree, node, 'communication')
  const body = lowerBlock(lowering, communication === 0 ? nodes : [communication, ...nodes])
  if (kind === 'default_case') return { tests: null, body, fallsThrough }
  const values = kind === 'expression_case' ? namedChildren(tree, childIn(tree, node, 'value')) : []
  const tests = values.map((each) => lowerExpression(lowering, each))
  const unknown = opaque(placeOf(lowering, node), [])
  return { tests: tests.length === 0 ? [unknown] : tests, body, fallsThrough }
}

function lowerLabeled(lowering: Lowering, node: number, out: Stmt[]): void {
  const name = sourceText(lowering, childIn(lowering.tree, node, 'label'))
  const [, bodyNode = 0] = namedChildren(lowering.tree, node)
  const inner: Stmt[] = []
  lowerStatement(lowering, bodyNode, inner)
  const body = inner.map((stmt) => (stmt.k === 'loop' ? { ...stmt, label: name } : stmt))
  out.push({ k: 'block', body, label: name })
}
