import { type Branch, type Expr, type Loop, type Stmt, type Try } from '../../ir.ts'
import {
  assign,
  declare,
  declareImport,
  inScope,
  type Lowering,
  type LowerStatement,
  lowerBlock,
  lowerBlockOf,
  lowerExpression,
  lowerStatement,
  lowerStatementsIn,
  placeOf,
  sourceText,
  writtenName,
} from '../../lowering.ts'
import {
  childIn,
  childOfKind,
  childrenIn,
  firstNamed,
  kindOf,
  namedChildren,
} from '../../syntax.ts'
import { lowerNamedClass } from './classes.ts'
import { lowerSwitch } from './switches.ts'
import { typeRef } from './types.ts'

export const statements: ReadonlyMap<string, LowerStatement> = new Map<string, LowerStatement>([
  [
    'package_declaration',
    (l, n) => void (l.home = sourceText(l, namedChildren(l.tree, n).at(-1) ?? 0)),
  ],
  ['import_declaration', lowerImport],
  ['class_declaration', lowerNamedClass],
  ['interface_declaration', lowerNamedClass],
  ['enum_declaration', lowerNamedClass],
  ['record_declaration', lowerNamedClass],
  ['expression_statement', lowerStatementsIn],
  ['local_variable_declaration', lowerVariables],
  [
    'return_statement',
    (l, n, out) => void out.push({ k: 'return', value: first(l, n), place: placeOf(l, n) }),
  ],
  [
    'yield_statement',
    (l, n, out) => void out.push({ k: 'return', value: first(l, n), place: placeOf(l, n) }),
  ],
  ['throw_statement', (l, n, out) => void out.push({ k: 'throw', value: first(l, n) })],
  ['block', (l, n, out) => void out.push({ k: 'block', body: lowerBody(l, n), label: null })],
  ['constructor_body', (l, n, out) => void out.push(...lowerBody(l, n))],
  ['if_statement', lowerIf],
  ['for_statement', lowerFor],
  ['enhanced_for_statement', lowerEach],
  ['while_statement', lowerWhile],
  ['do_statement', lowerWhile],
  ['switch_expression', lowerSwitch],
  ['switch_statement', lowerSwitch],
  ['try_statement', lowerTry],
  ['try_with_resources_statement', lowerTry],
  [
    'synchronized_statement',
    (l, n, out) => void out.push(...lowerBody(l, childIn(l.tree, n, 'body'))),
  ],
  ['labeled_statement', lowerLabeled],
  ['break_statement', (l, n, out) => void out.push({ k: 'break', label: label(l, n) })],
  ['continue_statement', (l, n, out) => void out.push({ k: 'continue', label: label(l, n) })],
  ['assert_statement', () => {}],
])

function first(lowering: Lowering, node: number): Expr | null {
  const value = firstNamed(lowering.tree, node)
  return value === 0 ? null : lowerExpression(lowering, value)
}

function label(lowering: Lowering, node: number): string | null {
  const name = firstNamed(lowering.tree, node)
  return name === 0 ? null : sourceText(lowering, name)
}

function lowerBody(lowering: Lowering, node: number): Stmt[] {
  if (node === 0) return []
  const kind = kindOf(lowering.tree, node)
  const isBlock = kind === 'block' || kind === 'constructor_body'
  return isBlock ? lowerBlockOf(lowering, node) : lowerBlock(lowering, [node])
}

function lowerImport(lowering: Lowering, node: number): void {
  const { tree } = lowering
  const path = firstNamed(tree, node)
  const name = canonical(sourceText(lowering, path))
  const isWildcard = childOfKind(tree, node, 'asterisk') !== 0
  const place = placeOf(lowering, node)
  lowering.imports.push({ target: { module: name, member: null }, place })
  if (isWildcard) {
    lowering.wildcards.push(name)
    return
  }
  const last = name.slice(name.lastIndexOf('.') + 1)
  const isStatic = childOfKind(tree, node, 'static') !== 0
  const owner = name.slice(0, Math.max(0, name.lastIndexOf('.')))
  const target = isStatic ? { module: owner, member: last } : { module: name, member: null }
  declareImport(lowering, last, target)
}

/** Jakarta EE is Java EE under another name; rules and models say `javax`. */
export function canonical(name: string): string {
  return name.startsWith('jakarta.') ? `javax.${name.slice(8)}` : name
}

function lowerVariables(lowering: Lowering, node: number, out: Stmt[]): void {
  const { tree } = lowering
  const type = childIn(tree, node, 'type')
  for (const declarator of childrenIn(tree, node, 'declarator')) {
    lowerVariable(lowering, { declarator, type }, out)
  }
}

interface Declared {
  readonly declarator: number
  readonly type: number
}

function lowerVariable(lowering: Lowering, { declarator, type }: Declared, out: Stmt[]): void {
  const nameNode = childIn(lowering.tree, declarator, 'name')
  const valueNode = childIn(lowering.tree, declarator, 'value')
  const value = valueNode === 0 ? null : lowerExpression(lowering, valueNode)
  const name = sourceText(lowering, nameNode)
  declare(lowering, name).type = typeRef(lowering, type)
  if (value === null) return
  const target = writtenName(lowering, placeOf(lowering, nameNode), name)
  out.push({ k: 'expression', value: assign(placeOf(lowering, declarator), { target, value }) })
}

function lowerIf(lowering: Lowering, node: number, out: Stmt[]): void {
  const { tree } = lowering
  const branches: Branch[] = []
  let otherwise: Stmt[] = []
  for (let at = node; at !== 0; ) {
    const test = lowerExpression(lowering, childIn(tree, at, 'condition'))
    branches.push({ test, body: lowerBody(lowering, childIn(tree, at, 'consequence')) })
    const next = childIn(tree, at, 'alternative')
    const isChained = kindOf(tree, next) === 'if_statement' && next !== 0
    if (!isChained) otherwise = lowerBody(lowering, next)
    at = isChained ? next : 0
  }
  out.push({ k: 'if', branches, otherwise })
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
  inScope(lowering, 'block', () => {
    for (const init of childrenIn(tree, node, 'init')) lowerStatement(lowering, init, out)
    const test = childIn(tree, node, 'condition')
    const [update = 0] = childrenIn(tree, node, 'update')
    out.push({
      ...plainLoop,
      test: test === 0 ? null : lowerExpression(lowering, test),
      update: update === 0 ? null : lowerExpression(lowering, update),
      body: lowerBody(lowering, childIn(tree, node, 'body')),
    })
  })
}

function lowerEach(lowering: Lowering, node: number, out: Stmt[]): void {
  const { tree } = lowering
  const iterable = lowerExpression(lowering, childIn(tree, node, 'value'))
  inScope(lowering, 'block', () => {
    const nameNode = childIn(tree, node, 'name')
    const name = sourceText(lowering, nameNode)
    declare(lowering, name).type = typeRef(lowering, childIn(tree, node, 'type'))
    const target = writtenName(lowering, placeOf(lowering, nameNode), name)
    const body = lowerBody(lowering, childIn(tree, node, 'body'))
    out.push({ ...plainLoop, kind: 'each', target, iterable, body })
  })
}

function lowerWhile(lowering: Lowering, node: number, out: Stmt[]): void {
  const { tree } = lowering
  out.push({
    ...plainLoop,
    kind: kindOf(tree, node) === 'do_statement' ? 'do' : 'while',
    test: lowerExpression(lowering, childIn(tree, node, 'condition')),
    body: lowerBody(lowering, childIn(tree, node, 'body')),
  })
}

function lowerTry(lowering: Lowering, node: number, out: Stmt[]): void {
  const { tree } = lowering
  inScope(lowering, 'block', () => {
    const body: Stmt[] = []
    for (const resource of namedChildren(tree, childIn(tree, node, 'resources'))) {
      const type = childIn(tree, resource, 'type')
      if (childIn(tree, resource, 'name') === 0) lowerStatement(lowering, resource, body)
      else lowerVariable(lowering, { declarator: resource, type }, body)
    }
    body.push(...lowerBody(lowering, childIn(tree, node, 'body')))
    const clauses = namedChildren(tree, node).filter(
      (each) => kindOf(tree, each) === 'catch_clause',
    )
    const last = childOfKind(tree, childOfKind(tree, node, 'finally_clause'), 'block')
    const handlers = clauses.map((clause) => lowerCatch(lowering, clause))
    out.push({ k: 'try', body, handlers, last: lowerBody(lowering, last) })
  })
}

function lowerCatch(lowering: Lowering, clause: number): Try['handlers'][number] {
  const { tree } = lowering
  return inScope(lowering, 'block', () => {
    const param = childOfKind(tree, clause, 'catch_formal_parameter')
    const nameNode = childIn(tree, param, 'name')
    const name = sourceText(lowering, nameNode)
    const variable = declare(lowering, name)
    variable.type = typeRef(lowering, childOfKind(tree, param, 'catch_type'))
    const target = writtenName(lowering, placeOf(lowering, nameNode), name)
    return { target, body: lowerBody(lowering, childIn(tree, clause, 'body')) }
  })
}

function lowerLabeled(lowering: Lowering, node: number, out: Stmt[]): void {
  const [nameNode = 0, bodyNode = 0] = namedChildren(lowering.tree, node)
  const name = sourceText(lowering, nameNode)
  const inner: Stmt[] = []
  lowerStatement(lowering, bodyNode, inner)
  const body = inner.map((stmt) => (stmt.k === 'loop' ? { ...stmt, label: name } : stmt))
  out.push({ k: 'block', body, label: name })
}
