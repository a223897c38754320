import { type CodeLanguage, type Constant, type ValueKind } from '../../core/rule.ts'
import {
  type Argument,
  type Class,
  type Decorator,
  type Expr,
  type Fn,
  type ImportTarget,
  type Name,
  type Param,
  type Place,
  type Stmt,
  type TypeRef,
  type Variable,
} from './ir.ts'
import { newScope, newVariable, type Scope } from './scope.ts'
import { kindOf, namedChildren, type SourceTree, textOf } from './syntax.ts'

/** Expressions or statements nested deeper than this are not looked into; the file gets a gap. */
const deepest = 300

export type LowerExpression = (lowering: Lowering, node: number) => Expr
export type LowerStatement = (lowering: Lowering, node: number, out: Stmt[]) => void

/** What one language knows about its syntax: a handler per kind of node. */
export interface Dialect {
  readonly language: CodeLanguage
  readonly expressions: ReadonlyMap<string, LowerExpression>
  readonly statements: ReadonlyMap<string, LowerStatement>
  /** The full name of something no import or declaration in the file names. */
  readonly foreignName?: (name: string, from: ForeignNames) => string
}

export interface ForeignNames {
  /** What the file imports everything of. */
  readonly wildcards: readonly string[]
  /** The package the file belongs to. */
  readonly home: string | null
  /** Full names of types that rules and models speak of, by their last segment. */
  readonly knownTypes: ReadonlyMap<string, readonly string[]>
}

/** One file on its way into the common form. */
export interface Lowering {
  readonly dialect: Dialect
  readonly tree: SourceTree
  readonly names: { readonly name: Name; readonly scope: Scope; readonly writes: boolean }[]
  readonly types: { readonly type: TypeRef; readonly scope: Scope }[]
  readonly functions: Fn[]
  readonly classes: Class[]
  readonly imports: { readonly target: ImportTarget; readonly place: Place }[]
  readonly exports: Variable
  readonly wildcards: string[]
  /** Methods by the name of their type, where they stand outside of it (Go). */
  readonly methods: Map<string, Fn[]>
  home: string | null
  scope: Scope
  fn: Fn
  depth: number
  tooDeep: boolean
}

export function lowerExpression(lowering: Lowering, node: number): Expr {
  if (node === 0) return opaque({ start: 0, end: 0 }, [])
  if (lowering.depth > deepest) {
    lowering.tooDeep = true
    return opaque(placeOf(lowering, node), [])
  }
  const kind = kindOf(lowering.tree, node)
  const handler = lowering.dialect.expressions.get(kind)
  lowering.depth++
  const lowered = handler === undefined ? lowerUnknown(lowering, node) : handler(lowering, node)
  lowering.depth--
  return lowered
}

/** Statements of a list of nodes; what is neither statement nor expression is searched for either. */
export function lowerStatements(lowering: Lowering, nodes: readonly number[]): Stmt[] {
  const out: Stmt[] = []
  for (const node of nodes) lowerStatement(lowering, node, out)
  return out
}

export function lowerStatement(lowering: Lowering, node: number, out: Stmt[]): void {
  if (node === 0) return
  if (lowering.depth > deepest) {
    lowering.tooDeep = true
    return
  }
  const kind = kindOf(lowering.tree, node)
  lowering.depth++
  const handler = lowering.dialect.statements.get(kind)
  if (handler !== undefined) handler(lowering, node, out)
  else if (lowering.dialect.expressions.has(kind)) {
    out.push({ k: 'expression', value: lowerExpression(lowering, node) })
  } else if (kind === 'ERROR') {
    for (const child of namedChildren(lowering.tree, node)) lowerStatement(lowering, child, out)
  }
  lowering.depth--
}

/** A body in its own block scope. */
export function lowerBlock(lowering: Lowering, nodes: readonly number[]): Stmt[] {
  return inScope(lowering, 'block', () => lowerStatements(lowering, nodes))
}

export function inScope<T>(lowering: Lowering, kind: Scope['kind'], work: () => T): T {
  const outer = lowering.scope
  lowering.scope = newScope(outer, kind)
  try {
    return work()
  } finally {
    lowering.scope = outer
  }
}

function lowerUnknown(lowering: Lowering, node: number): Expr {
  const parts = namedChildren(lowering.tree, node)
    .filter((child) => lowering.dialect.expressions.has(kindOf(lowering.tree, child)))
    .map((child) => lowerExpression(lowering, child))
  return opaque(placeOf(lowering, node), parts)
}

export function placeOf(lowering: Lowering, node: number): Place {
  return {
    start: lowering.tree.syntax.starts[node] ?? 0,
    end: lowering.tree.syntax.ends[node] ?? 0,
  }
}

export function opaque(
  place: Place,
  parts: readonly Expr[],
  as: { readonly carries?: boolean; readonly kind?: ValueKind | null } = {},
): Expr {
  const { carries = false, kind = null } = as
  return { k: 'opaque', parts, carries, kind, start: place.start, end: place.end }
}

export function literal(place: Place, value: Constant, kind: ValueKind): Expr {
  return { k: 'literal', value, kind, start: place.start, end: place.end }
}

/** A use of a name. */
export function nameAt(lowering: Lowering, place: Place, name: string): Name {
  const expr: Name = { k: 'name', name, variable: null, start: place.start, end: place.end }
  lowering.names.push({ name: expr, scope: lowering.scope, writes: false })
  return expr
}

/** A name that is assigned to. */
export function writtenName(lowering: Lowering, place: Place, name: string): Name {
  const expr: Name = { k: 'name', name, variable: null, start: place.start, end: place.end }
  lowering.names.push({ name: expr, scope: lowering.scope, writes: true })
  return expr
}

/** A name that is already known to stand for this variable. */
export function nameOf(place: Place, variable: Variable): Name {
  return { k: 'name', name: variable.name, variable, start: place.start, end: place.end }
}

export function member(place: Place, object: Expr, property: string): Expr {
  return { k: 'member', object, property, start: place.start, end: place.end }
}

export function assign(
  place: Place,
  parts: { readonly target: Expr; readonly value: Expr; readonly op?: string | null },
): Expr {
  const { target, value, op = null } = parts
  return { k: 'assign', target, value, op, start: place.start, end: place.end }
}

export function callAt(place: Place, callee: Expr, values: readonly Expr[]): Expr {
  const args: Argument[] = values.map((value) => ({ value, keyword: null, spread: false }))
  return { k: 'call', callee, args, construct: false, start: place.start, end: place.end }
}

export function typeAt(lowering: Lowering, text: string): TypeRef {
  const type: TypeRef = { text, name: null }
  lowering.types.push({ type, scope: lowering.scope })
  return type
}

export function declare(
  lowering: Lowering,
  name: string,
  as: { readonly kind?: Variable['kind']; readonly scope?: Scope } = {},
): Variable {
  const { kind = 'local', scope = lowering.scope } = as
  const known = scope.variables.get(name)
  if (known !== undefined) return known
  const variable = newVariable(name, lowering.fn, kind)
  scope.variables.set(name, variable)
  return variable
}

export function declareImport(lowering: Lowering, local: string, target: ImportTarget): Variable {
  const variable = declare(lowering, local, { kind: 'import' })
  variable.target ??= target
  variable.writes++
  return variable
}

/** A name that leads to a module, without a variable in the file (`require('x')`). */
export function importedName(lowering: Lowering, node: number, target: ImportTarget): Expr {
  const place = placeOf(lowering, node)
  const variable = newVariable(target.module, null, 'import')
  variable.target = target
  variable.writes = 1
  lowering.imports.push({ target, place })
  return nameOf(place, variable)
}

export interface FunctionParts {
  readonly node: number
  /** Where a reader looks for it, when annotations stand before: its name. */
  readonly from?: number
  readonly name: string | null
  readonly kind: Fn['kind']
  readonly decorators: readonly Decorator[]
  readonly result: TypeRef | null
  /** Whether it has a receiver of its own, and what the language calls it. */
  readonly self: string | null
  /** Lowers the parameters, in the function's own scope. */
  readonly params: () => Param[]
  /** Lowers the body, in the same scope. */
  readonly body: () => Stmt[]
}

/** Lowers a function in a scope of its own. */
export function lowerFunction(lowering: Lowering, parts: FunctionParts): Fn {
  const { start, end } = placeOf(lowering, parts.node)
  const from = parts.from === undefined ? start : placeOf(lowering, parts.from).start
  const params: Param[] = []
  const body: Stmt[] = []
  const scope = newScope(lowering.scope, 'function')
  const self = parts.self === null ? null : newVariable(parts.self, null)
  if (self !== null) scope.variables.set(self.name, self)
  const fn: Fn = {
    name: parts.name,
    kind: parts.kind,
    params,
    body,
    decorators: parts.decorators,
    result: parts.result,
    outer: lowering.fn,
    cls: null,
    self,
    module: null,
    start: from,
    end,
  }
  const before = { scope: lowering.scope, fn: lowering.fn }
  lowering.scope = scope
  lowering.fn = fn
  for (const param of parts.params()) params.push(param)
  for (const statement of parts.body()) body.push(statement)
  lowering.scope = before.scope
  lowering.fn = before.fn
  lowering.functions.push(fn)
  return fn
}

export function sourceText(lowering: Lowering, node: number): string {
  return textOf(lowering.tree, node)
}
