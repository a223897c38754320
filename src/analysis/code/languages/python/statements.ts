import { type Branch, type Expr, type Stmt, type Try } from '../../ir.ts'
import {
  assign,
  declare,
  declareImport,
  endOf,
  type Lowering,
  type LowerStatement,
  lowerBody,
  lowerExpression,
  lowerStatementsIn,
  nameAt,
  opaque,
  placeOf,
  sourceText,
  startOf,
} from '../../lowering.ts'
import { functionScope } from '../../scope.ts'
import {
  childIn,
  childOfKind,
  childrenIn,
  firstNamed,
  kindOf,
  namedChildren,
} from '../../syntax.ts'
import { lowerClass, lowerDecorators, lowerFunctionNode } from './functions.ts'
import { lowerMatch } from './match.ts'
import { lowerTarget } from './patterns.ts'

export const statements: ReadonlyMap<string, LowerStatement> = new Map<string, LowerStatement>([
  ['expression_statement', lowerStatementsIn],
  ['import_statement', lowerImport],
  ['import_from_statement', lowerFromImport],
  ['future_import_statement', () => {}],
  ['decorated_definition', (l, n) => lowerDefinition(l, childIn(l.tree, n, 'definition'), n)],
  ['function_definition', (l, n) => lowerDefinition(l, n, 0)],
  ['class_definition', (l, n) => lowerDefinition(l, n, 0)],
  [
    'return_statement',
    (l, n, out) => void out.push({ k: 'return', value: lowerFirst(l, n), place: placeOf(l, n) }),
  ],
  ['raise_statement', (l, n, out) => void out.push({ k: 'throw', value: lowerFirst(l, n) })],
  ['if_statement', lowerIf],
  ['for_statement', lowerFor],
  ['while_statement', lowerWhile],
  ['try_statement', lowerTry],
  ['with_statement', lowerWith],
  ['match_statement', lowerMatch],
  ['break_statement', (_l, _n, out) => void out.push({ k: 'break', label: null })],
  ['continue_statement', (_l, _n, out) => void out.push({ k: 'continue', label: null })],
  ['pass_statement', () => {}],
  ['global_statement', lowerGlobal],
  ['nonlocal_statement', lowerGlobal],
  ['delete_statement', () => {}],
  ['assert_statement', lowerAssert],
  ['block', lowerStatementsIn],
  ['print_statement', lowerStatementsIn],
  ['exec_statement', lowerStatementsIn],
])

function lowerFirst(lowering: Lowering, node: number): Expr | null {
  const value = firstNamed(lowering.tree, node)
  return value === 0 ? null : lowerExpression(lowering, value)
}

function lowerImport(lowering: Lowering, node: number): void {
  for (const child of childrenIn(lowering.tree, node, 'name')) {
    const alias = childIn(lowering.tree, child, 'alias')
    const nameNode = alias === 0 ? child : childIn(lowering.tree, child, 'name')
    const module = sourceText(lowering, nameNode)
    const first = module.split('.')[0] ?? module
    const local = alias === 0 ? first : sourceText(lowering, alias)
    const target = { module: alias === 0 ? first : module, member: null }
    declareImport(lowering, local, target)
    lowering.imports.push({ target: { module, member: null }, place: placeOf(lowering, node) })
  }
}

function lowerFromImport(lowering: Lowering, node: number): void {
  const { tree } = lowering
  const module = sourceText(lowering, childIn(tree, node, 'module_name'))
  const names = childrenIn(tree, node, 'name')
  for (const child of names) {
    const alias = childIn(tree, child, 'alias')
    const name = sourceText(lowering, alias === 0 ? child : childIn(tree, child, 'name'))
    const target = { module, member: name }
    declareImport(lowering, alias === 0 ? name : sourceText(lowering, alias), target)
    lowering.imports.push({ target, place: placeOf(lowering, node) })
  }
  if (names.length > 0) return
  lowering.imports.push({ target: { module, member: null }, place: placeOf(lowering, node) })
}

function lowerDefinition(lowering: Lowering, node: number, decorated: number): void {
  const { tree } = lowering
  const decorators = decorated === 0 ? [] : lowerDecorators(lowering, decorated)
  const name = sourceText(lowering, childIn(tree, node, 'name'))
  const isClass = kindOf(tree, node) === 'class_definition'
  const scope = functionScope(lowering.scope)
  const variable = declare(lowering, name, { kind: isClass ? 'class' : 'function', scope })
  variable.writes++
  const place = placeOf(lowering, node)
  variable.declaration = isClass
    ? {
        k: 'class',
        cls: lowerClass(lowering, node, decorators),
        start: place.start,
        end: place.end,
      }
    : {
        k: 'function',
        fn: lowerFunctionNode(lowering, node, { inClass: false, decorators }),
        start: place.start,
        end: place.end,
      }
}

function lowerIf(lowering: Lowering, node: number, out: Stmt[]): void {
  const { tree } = lowering
  const branches: Branch[] = [lowerBranch(lowering, node)]
  let otherwise: Stmt[] = []
  for (const child of childrenIn(tree, node, 'alternative')) {
    if (kindOf(tree, child) === 'elif_clause') branches.push(lowerBranch(lowering, child))
    else otherwise = lowerBody(lowering, childIn(tree, child, 'body'))
  }
  out.push({ k: 'if', branches, otherwise })
}

function lowerBranch(lowering: Lowering, node: number): Branch {
  return {
    test: lowerExpression(lowering, childIn(lowering.tree, node, 'condition')),
    body: lowerBody(lowering, childIn(lowering.tree, node, 'consequence')),
  }
}

function lowerFor(lowering: Lowering, node: number, out: Stmt[]): void {
  const { tree } = lowering
  const iterable = lowerExpression(lowering, childIn(tree, node, 'right'))
  out.push({
    k: 'loop',
    kind: 'each',
    test: null,
    target: lowerTarget(lowering, childIn(tree, node, 'left')),
    iterable,
    keys: false,
    update: null,
    body: lowerBody(lowering, childIn(tree, node, 'body')),
    label: null,
  })
  lowerLoopElse(lowering, node, out)
}

/** Runs only where no `break` left the loop. */
function lowerLoopElse(lowering: Lowering, node: number, out: Stmt[]): void {
  const body: Stmt[] = []
  lowerElse(lowering, node, body)
  if (body.length === 0) return
  const isLeft = /\bbreak\b/u.test(sourceText(lowering, childIn(lowering.tree, node, 'body')))
  const test = opaque(placeOf(lowering, node), [])
  if (isLeft) out.push({ k: 'if', branches: [{ test, body }], otherwise: [] })
  else out.push(...body)
}

function lowerElse(lowering: Lowering, node: number, out: Stmt[]): void {
  const other = childOfKind(lowering.tree, node, 'else_clause')
  lowerStatementsIn(lowering, childIn(lowering.tree, other, 'body'), out)
}

function lowerWhile(lowering: Lowering, node: number, out: Stmt[]): void {
  out.push({
    k: 'loop',
    kind: 'while',
    test: lowerExpression(lowering, childIn(lowering.tree, node, 'condition')),
    target: null,
    iterable: null,
    keys: false,
    update: null,
    body: lowerBody(lowering, childIn(lowering.tree, node, 'body')),
    label: null,
  })
  lowerLoopElse(lowering, node, out)
}

function lowerTry(lowering: Lowering, node: number, out: Stmt[]): void {
  const { tree } = lowering
  const body = lowerBody(lowering, childIn(tree, node, 'body'))
  lowerElse(lowering, node, body)
  const handlers: Try['handlers'][number][] = []
  let last: Stmt[] = []
  for (const child of namedChildren(tree, node)) {
    const block = childOfKind(tree, child, 'block')
    const kind = kindOf(tree, child)
    if (kind === 'except_clause' || kind === 'except_group_clause') {
      const as = childIn(tree, childIn(tree, child, 'value'), 'alias')
      const target =
        as === 0
          ? null
          : lowerCaught(lowering, as, sourceText(lowering, childIn(tree, child, 'value')))
      handlers.push({ target, body: lowerBody(lowering, block) })
    } else if (kind === 'finally_clause') last = lowerBody(lowering, block)
  }
  out.push({ k: 'try', body, handlers, last })
}

/** What a handler catches is an exception: to rules the global `$Class`, with the class a handler names first. */
function lowerCaught(lowering: Lowering, node: number, caught: string): Expr {
  const place = placeOf(lowering, node)
  const [first = ''] = /[\w.]+/u.exec(caught) ?? []
  const operand = nameAt(lowering, place, `$${first.slice(first.lastIndexOf('.') + 1)}`)
  const type = { text: 'Exception', name: 'Exception' }
  const value: Expr = { k: 'cast', operand, type, start: place.start, end: place.end }
  return assign(place, { target: lowerTarget(lowering, node), value })
}

function lowerWith(lowering: Lowering, node: number, out: Stmt[]): void {
  const clause = childOfKind(lowering.tree, node, 'with_clause')
  for (const item of namedChildren(lowering.tree, clause)) {
    const value = childIn(lowering.tree, item, 'value')
    out.push({ k: 'expression', value: lowerExpression(lowering, value) })
  }
  lowerStatementsIn(lowering, childIn(lowering.tree, node, 'body'), out)
}

function lowerGlobal(lowering: Lowering, node: number): void {
  const scope = functionScope(lowering.scope)
  scope.elsewhere ??= new Set<string>()
  for (const child of namedChildren(lowering.tree, node)) {
    scope.elsewhere.add(sourceText(lowering, child))
  }
}

function lowerAssert(lowering: Lowering, node: number, out: Stmt[]): void {
  const test = firstNamed(lowering.tree, node)
  const fails: Stmt = { k: 'throw', value: null }
  const holds = lowerExpression(lowering, test)
  const operand: Expr = {
    k: 'not',
    operand: holds,
    start: startOf(lowering, node),
    end: endOf(lowering, node),
  }
  out.push({ k: 'if', branches: [{ test: operand, body: [fails] }], otherwise: [] })
}
