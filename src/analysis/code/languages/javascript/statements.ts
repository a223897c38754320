import { type Branch, type Case, type Expr, type Stmt, type Try } from '../../ir.ts'
import {
  assign,
  declare,
  endOf,
  inScope,
  type Lowering,
  type LowerStatement,
  lowerBlock,
  lowerBlockOf,
  lowerExpression,
  lowerStatement,
  lowerStatements,
  lowerStatementsIn,
  placeOf,
  sourceText,
  startOf,
  typeAt,
  writtenName,
} from '../../lowering.ts'
import { functionScope } from '../../scope.ts'
import { childIn, childrenIn, firstNamed, kindOf, namedChildren, nextNamed } from '../../syntax.ts'
import { functionOf, lowerClass, lowerFunctionNode, lowerNamed } from './functions.ts'
import { moduleStatements } from './modules.ts'
import { typeText } from './names.ts'
import { lowerPattern } from './patterns.ts'

export const statements: ReadonlyMap<string, LowerStatement> = new Map<string, LowerStatement>([
  ['expression_statement', lowerStatementsIn],
  ['ambient_declaration', () => {}],
  ['function_signature', () => {}],
  ['lexical_declaration', lowerVariables],
  ['variable_declaration', lowerVariables],
  ['function_declaration', lowerFunctionDeclaration],
  ['generator_function_declaration', lowerFunctionDeclaration],
  ['class_declaration', lowerClassDeclaration],
  ['abstract_class_declaration', lowerClassDeclaration],
  [
    'return_statement',
    (l, n, out) => void out.push({ k: 'return', value: lowerOptional(l, n), place: placeOf(l, n) }),
  ],
  ['throw_statement', (l, n, out) => void out.push({ k: 'throw', value: lowerOptional(l, n) })],
  ['if_statement', lowerIf],
  ['for_statement', lowerFor],
  ['for_in_statement', lowerForIn],
  ['while_statement', (l, n, out) => lowerWhile(l, n, out)],
  ['do_statement', (l, n, out) => lowerWhile(l, n, out)],
  ['switch_statement', lowerSwitch],
  ['try_statement', lowerTry],
  ['break_statement', lowerJump],
  ['continue_statement', lowerJump],
  ['labeled_statement', lowerLabeled],
  ['statement_block', (l, n, out) => void out.push(block(l, n))],
  ['with_statement', (l, n, out) => lowerStatement(l, childIn(l.tree, n, 'body'), out)],
  ['internal_module', (l, n, out) => void out.push(block(l, childIn(l.tree, n, 'body')))],
  ['module', (l, n, out) => void out.push(block(l, childIn(l.tree, n, 'body')))],
  ['enum_declaration', lowerEnum],
  ...moduleStatements,
])

function lowerOptional(lowering: Lowering, node: number): Expr | null {
  const value = firstNamed(lowering.tree, node)
  return value === 0 ? null : lowerExpression(lowering, value)
}

function block(lowering: Lowering, node: number, label: string | null = null): Stmt {
  return { k: 'block', body: lowerBody(lowering, node), label }
}

/** The statements of a block or of a single statement, in a scope of their own. */
function lowerBody(lowering: Lowering, node: number): Stmt[] {
  if (node === 0) return []
  const isBlock = kindOf(lowering.tree, node) === 'statement_block'
  return isBlock ? lowerBlockOf(lowering, node) : lowerBlock(lowering, [node])
}

function lowerVariables(lowering: Lowering, node: number, out: Stmt[]): void {
  const { tree } = lowering
  const isVar = kindOf(tree, node) === 'variable_declaration'
  const scope = isVar ? functionScope(lowering.scope) : lowering.scope
  for (let each = firstNamed(tree, node); each !== 0; each = nextNamed(tree, each)) {
    const nameNode = childIn(tree, each, 'name')
    if (nameNode === 0) continue
    const name = sourceText(lowering, nameNode)
    const valueNode = childIn(tree, each, 'value')
    const value = valueNode === 0 ? null : lowerNamed(lowering, valueNode, name)
    const target = lowerPattern(lowering, nameNode, scope)
    const type = childIn(tree, each, 'type')
    const variable = type === 0 ? undefined : scope.variables?.get(name)
    if (variable !== undefined) variable.type = typeAt(lowering, typeText(lowering, type))
    if (value === null) continue
    out.push({ k: 'expression', value: assign(placeOf(lowering, each), { target, value }) })
  }
}

function lowerFunctionDeclaration(lowering: Lowering, node: number): void {
  const name = sourceText(lowering, childIn(lowering.tree, node, 'name'))
  const variable = declare(lowering, name, { kind: 'function' })
  variable.writes++
  variable.declaration = functionOf(lowering, node, lowerFunctionNode(lowering, node))
}

function lowerClassDeclaration(lowering: Lowering, node: number): void {
  const name = sourceText(lowering, childIn(lowering.tree, node, 'name'))
  const variable = declare(lowering, name, { kind: 'class' })
  variable.writes++
  const cls = lowerClass(lowering, node)
  variable.declaration = {
    k: 'class',
    cls,
    start: startOf(lowering, node),
    end: endOf(lowering, node),
  }
}

function lowerIf(lowering: Lowering, node: number, out: Stmt[]): void {
  const { tree } = lowering
  const branches: Branch[] = []
  let otherwise: Stmt[] = []
  for (let at = node; at !== 0; ) {
    const test = lowerExpression(lowering, childIn(tree, at, 'condition'))
    branches.push({ test, body: lowerBody(lowering, childIn(tree, at, 'consequence')) })
    const alternative = childIn(tree, at, 'alternative')
    if (alternative === 0) break
    const next = firstNamed(tree, alternative)
    if (kindOf(tree, next) === 'if_statement') {
      at = next
      continue
    }
    otherwise = lowerBody(lowering, next)
    break
  }
  out.push({ k: 'if', branches, otherwise })
}

function lowerFor(lowering: Lowering, node: number, out: Stmt[]): void {
  const { tree } = lowering
  inScope(lowering, 'block', () => {
    lowerStatement(lowering, childIn(tree, node, 'initializer'), out)
    const [condition = 0] = childrenIn(tree, node, 'condition')
    const test = kindOf(tree, condition) === 'empty_statement' ? 0 : condition
    const update = childIn(tree, node, 'increment')
    out.push({
      k: 'loop',
      kind: 'while',
      test: test === 0 ? null : lowerExpression(lowering, unwrapped(lowering, test)),
      target: null,
      iterable: null,
      keys: false,
      update: update === 0 ? null : lowerExpression(lowering, update),
      body: lowerBody(lowering, childIn(tree, node, 'body')),
      label: null,
    })
  })
}

function unwrapped(lowering: Lowering, node: number): number {
  const isStatement = kindOf(lowering.tree, node) === 'expression_statement'
  return isStatement ? firstNamed(lowering.tree, node) : node
}

function lowerForIn(lowering: Lowering, node: number, out: Stmt[]): void {
  const { tree } = lowering
  const iterable = lowerExpression(lowering, childIn(tree, node, 'right'))
  const declared = childIn(tree, node, 'kind')
  inScope(lowering, 'block', () => {
    const isVar = kindOf(tree, declared) === 'var'
    const own = isVar ? functionScope(lowering.scope) : lowering.scope
    const scope = declared === 0 ? null : own
    out.push({
      k: 'loop',
      kind: 'each',
      test: null,
      target: lowerPattern(lowering, childIn(tree, node, 'left'), scope),
      iterable,
      keys: kindOf(tree, childIn(tree, node, 'operator')) === 'in',
      update: null,
      body: lowerBody(lowering, childIn(tree, node, 'body')),
      label: null,
    })
  })
}

function lowerWhile(lowering: Lowering, node: number, out: Stmt[]): void {
  const { tree } = lowering
  out.push({
    k: 'loop',
    kind: kindOf(tree, node) === 'do_statement' ? 'do' : 'while',
    test: lowerExpression(lowering, childIn(tree, node, 'condition')),
    target: null,
    iterable: null,
    keys: false,
    update: null,
    body: lowerBody(lowering, childIn(tree, node, 'body')),
    label: null,
  })
}

function lowerSwitch(lowering: Lowering, node: number, out: Stmt[]): void {
  const { tree } = lowering
  const subject = lowerExpression(lowering, childIn(tree, node, 'value'))
  const cases = inScope(lowering, 'block', () =>
    namedChildren(tree, childIn(tree, node, 'body')).map((child): Case => {
      const value = childIn(tree, child, 'value')
      const body = lowerStatements(lowering, childrenIn(tree, child, 'body'))
      const tests = value === 0 ? null : [lowerExpression(lowering, value)]
      return { tests, body, fallsThrough: true }
    }),
  )
  out.push({ k: 'switch', subject, cases })
}

function lowerTry(lowering: Lowering, node: number, out: Stmt[]): void {
  const { tree } = lowering
  const handler = childIn(tree, node, 'handler')
  const last = childIn(tree, node, 'finalizer')
  const handlers: Try['handlers'][number][] = []
  if (handler !== 0) {
    inScope(lowering, 'block', () => {
      const parameter = childIn(tree, handler, 'parameter')
      const target = parameter === 0 ? null : lowerPattern(lowering, parameter, lowering.scope)
      handlers.push({ target, body: lowerBody(lowering, childIn(tree, handler, 'body')) })
    })
  }
  out.push({
    k: 'try',
    body: lowerBody(lowering, childIn(tree, node, 'body')),
    handlers,
    last: last === 0 ? [] : lowerBody(lowering, childIn(tree, last, 'body')),
  })
}

function lowerJump(lowering: Lowering, node: number, out: Stmt[]): void {
  const label = childIn(lowering.tree, node, 'label')
  const kind = kindOf(lowering.tree, node) === 'break_statement' ? 'break' : 'continue'
  out.push({ k: kind, label: label === 0 ? null : sourceText(lowering, label) })
}

function lowerLabeled(lowering: Lowering, node: number, out: Stmt[]): void {
  const label = sourceText(lowering, childIn(lowering.tree, node, 'label'))
  const inner: Stmt[] = []
  lowerStatement(lowering, childIn(lowering.tree, node, 'body'), inner)
  const labelled = inner.map((stmt) => (stmt.k === 'loop' ? { ...stmt, label } : stmt))
  out.push({ k: 'block', body: labelled, label })
}

/** `enum E { A = 1 }` as the object it becomes. */
function lowerEnum(lowering: Lowering, node: number, out: Stmt[]): void {
  const { tree } = lowering
  const name = sourceText(lowering, childIn(tree, node, 'name'))
  declare(lowering, name)
  const place = placeOf(lowering, node)
  const members = namedChildren(tree, childIn(tree, node, 'body'))
  const entries = members
    .filter((child) => childIn(tree, child, 'value') !== 0)
    .map((child) => ({
      key: sourceText(lowering, childIn(tree, child, 'name')),
      computed: null,
      value: lowerExpression(lowering, childIn(tree, child, 'value')),
      spread: false,
    }))
  const target = writtenName(lowering, place, name)
  const value: Expr = { k: 'object', type: null, entries, start: place.start, end: place.end }
  out.push({ k: 'expression', value: assign(place, { target, value }) })
}
