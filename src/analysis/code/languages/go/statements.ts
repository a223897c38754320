import { type Case, type Expr, type Fn, type Item, type Loop, type Stmt } from '../../ir.ts'
import {
  assign,
  declare,
  declareImport,
  inScope,
  type Lowering,
  type LowerStatement,
  literal,
  lowerBlock,
  lowerExpression,
  lowerStatement,
  lowerStatements,
  opaque,
  placeOf,
  sourceText,
  writtenName,
} from '../../lowering.ts'
import { childIn, childOfKind, childrenIn, kindOf, namedChildren } from '../../syntax.ts'
import { lowerList } from './expressions.ts'
import { bodyOf, lowerFunctionNode, lowerStruct, receiverOf } from './functions.ts'
import { packageName, packagePath, typeRef } from './types.ts'

export const statements: ReadonlyMap<string, LowerStatement> = new Map<string, LowerStatement>([
  ['import_declaration', lowerImports],
  ['const_declaration', lowerSpecs],
  ['var_declaration', lowerSpecs],
  ['var_spec_list', lowerSpecs],
  ['const_spec', lowerSpec],
  ['var_spec', lowerSpec],
  ['type_declaration', lowerTypes],
  ['function_declaration', lowerFunctionDeclaration],
  ['method_declaration', lowerMethod],
  ['expression_statement', lowerChildren],
  ['short_var_declaration', lowerShort],
  ['assignment_statement', lowerAssignment],
  ['inc_statement', lowerStep],
  ['dec_statement', lowerStep],
  ['send_statement', lowerChildren],
  ['receive_statement', lowerReceive],
  ['return_statement', lowerReturn],
  ['go_statement', lowerChildren],
  ['defer_statement', lowerChildren],
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

function lowerChildren(lowering: Lowering, node: number, out: Stmt[]): void {
  for (const child of namedChildren(lowering.tree, node)) lowerStatement(lowering, child, out)
}

function lowerBody(lowering: Lowering, node: number): Stmt[] {
  return lowerBlock(lowering, bodyOf(lowering, node))
}

function label(lowering: Lowering, node: number): string | null {
  const [name = 0] = namedChildren(lowering.tree, node)
  return name === 0 ? null : sourceText(lowering, name)
}

function lowerImports(lowering: Lowering, node: number): void {
  const { tree } = lowering
  const list = childOfKind(tree, node, 'import_spec_list')
  for (const spec of namedChildren(tree, list === 0 ? node : list)) lowerImport(lowering, spec)
}

function lowerImport(lowering: Lowering, spec: number): void {
  const { tree } = lowering
  const path = sourceText(lowering, childIn(tree, spec, 'path')).slice(1, -1)
  const nameNode = childIn(tree, spec, 'name')
  const target = { module: packagePath(path), member: null }
  lowering.imports.push({ target, place: placeOf(lowering, spec) })
  const kind = nameNode === 0 ? '' : kindOf(tree, nameNode)
  if (kind === 'dot') lowering.wildcards.push(target.module)
  if (kind === 'dot' || kind === 'blank_identifier') return
  const name = nameNode === 0 ? packageName(path) : sourceText(lowering, nameNode)
  declareImport(lowering, name, target)
}

function lowerSpecs(lowering: Lowering, node: number, out: Stmt[]): void {
  for (const spec of namedChildren(lowering.tree, node)) lowerStatement(lowering, spec, out)
}

function lowerSpec(lowering: Lowering, node: number, out: Stmt[]): void {
  const { tree } = lowering
  const names = childrenIn(tree, node, 'name').filter((each) => kindOf(tree, each) === 'identifier')
  const typeNode = childIn(tree, node, 'type')
  const valueNode = childIn(tree, node, 'value')
  const value = valueNode === 0 ? null : lowerList(lowering, valueNode)
  for (const each of names) {
    const variable = declare(lowering, sourceText(lowering, each))
    variable.type = typeRef(lowering, typeNode)
  }
  if (value === null) return
  const target = targetOf(lowering, names)
  out.push({ k: 'expression', value: assign(placeOf(lowering, node), { target, value }) })
}

/** One target as it is, several as a list pattern. */
function targetOf(lowering: Lowering, nodes: readonly number[]): Expr {
  const targets = nodes.map((each) => lowerTarget(lowering, each))
  const [only] = targets
  if (targets.length === 1 && only !== undefined) return only
  const items = targets.map((value): Item => ({ value, spread: false }))
  const [first = 0] = nodes
  return { k: 'list', items, ...placeOf(lowering, first) }
}

function lowerTarget(lowering: Lowering, node: number): Expr {
  if (kindOf(lowering.tree, node) !== 'identifier') return lowerExpression(lowering, node)
  return writtenName(lowering, placeOf(lowering, node), sourceText(lowering, node))
}

function lowerTypes(lowering: Lowering, node: number): void {
  for (const spec of namedChildren(lowering.tree, node)) {
    if (kindOf(lowering.tree, spec) !== 'type_spec') continue
    const name = sourceText(lowering, childIn(lowering.tree, spec, 'name'))
    const methods = methodsOf(lowering, name)
    const cls = lowerStruct(lowering, spec, methods)
    for (const method of methods) method.cls = cls
    lowering.classes.push(cls)
    declare(lowering, name, { kind: 'class' }).declaration = {
      k: 'class',
      cls,
      ...placeOf(lowering, spec),
    }
  }
}

/** The methods of a type of this file: declared before or after it, all land in one list. */
function methodsOf(lowering: Lowering, type: string): Fn[] {
  let methods = lowering.methods.get(type)
  if (methods === undefined) lowering.methods.set(type, (methods = []))
  return methods
}

function lowerMethod(lowering: Lowering, node: number): void {
  const fn = lowerFunctionNode(lowering, node)
  const type = receiverOf(lowering, node)?.type ?? ''
  methodsOf(lowering, type).push(fn)
  fn.cls = lowering.classes.find(({ name }) => name === type) ?? null
}

function lowerFunctionDeclaration(lowering: Lowering, node: number): void {
  const name = sourceText(lowering, childIn(lowering.tree, node, 'name'))
  const variable = declare(lowering, name, { kind: 'function' })
  variable.writes++
  const fn = lowerFunctionNode(lowering, node)
  variable.declaration = { k: 'function', fn, ...placeOf(lowering, node) }
}

function lowerShort(lowering: Lowering, node: number, out: Stmt[]): void {
  const { tree } = lowering
  const value = lowerList(lowering, childIn(tree, node, 'right'))
  const nodes = namedChildren(tree, childIn(tree, node, 'left'))
  for (const each of nodes) {
    if (kindOf(tree, each) === 'identifier') declare(lowering, sourceText(lowering, each))
  }
  const target = targetOf(lowering, nodes)
  out.push({ k: 'expression', value: assign(placeOf(lowering, node), { target, value }) })
}

function lowerAssignment(lowering: Lowering, node: number, out: Stmt[]): void {
  const { tree } = lowering
  const value = lowerList(lowering, childIn(tree, node, 'right'))
  const target = targetOf(lowering, namedChildren(tree, childIn(tree, node, 'left')))
  const sign = kindOf(tree, childIn(tree, node, 'operator'))
  const op = sign === '=' ? null : sign.slice(0, -1)
  out.push({ k: 'expression', value: assign(placeOf(lowering, node), { target, value, op }) })
}

function lowerStep(lowering: Lowering, node: number, out: Stmt[]): void {
  const place = placeOf(lowering, node)
  const target = lowerTarget(lowering, namedChildren(lowering.tree, node)[0] ?? 0)
  const op = kindOf(lowering.tree, node) === 'inc_statement' ? '+' : '-'
  const value = assign(place, { target, value: literal(place, 1, 'number'), op })
  out.push({ k: 'expression', value })
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

function lowerFor(lowering: Lowering, node: number, out: Stmt[]): void {
  const { tree } = lowering
  const body = childIn(tree, node, 'body')
  const [head = 0] = namedChildren(tree, node)
  const kind = kindOf(tree, head)
  inScope(lowering, 'block', () => {
    if (kind === 'range_clause') out.push(lowerRange(lowering, head, body))
    else if (kind === 'for_clause') {
      lowerStatement(lowering, childIn(tree, head, 'initializer'), out)
      out.push(lowerClause(lowering, head, body))
    } else {
      const test = head === body ? null : lowerExpression(lowering, head)
      out.push({ ...plainLoop, test, body: lowerBody(lowering, body) })
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
    body: lowerBody(lowering, body),
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
  return { ...plainLoop, kind: 'each', target, iterable, keys, body: lowerBody(lowering, body) }
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
  const [alias = 0] = namedChildren(lowering.tree, childIn(lowering.tree, node, 'alias'))
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
