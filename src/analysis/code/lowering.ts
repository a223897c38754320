import { type CodeLanguage, type Constant, type ValueKind } from '../../core/rule.ts'
import {
  type Argument,
  type Class,
  type Expr,
  type Fn,
  type ImportTarget,
  type Name,
  type Place,
  type Stmt,
  type TypeRef,
  type Variable,
} from './ir.ts'
import { addScoped, addVariable, newScope, newVariable, type Scope, type Scoped } from './scope.ts'
import { firstNamed, kindOf, nextNamed, type SourceTree, textOf } from './syntax.ts'

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

/** What a dialect says of each kind, by the kind's number in a grammar. */
export interface Handlers {
  readonly expressions: readonly (LowerExpression | undefined)[]
  readonly statements: readonly (LowerStatement | undefined)[]
}

/** One file on its way into the common form. */
export interface Lowering {
  readonly handlers: Handlers
  readonly tree: SourceTree
  /** Names that are used, and names that are assigned to. */
  readonly names: Scoped<Name>
  readonly written: Scoped<Name>
  readonly types: Scoped<TypeRef>
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
  const handler = lowering.handlers.expressions[lowering.tree.syntax.kinds[node] ?? 0]
  lowering.depth++
  const lowered = handler === undefined ? lowerUnknown(lowering, node) : handler(lowering, node)
  lowering.depth--
  return lowered
}

/** What becomes of each child. */
export function eachChild<T>(
  lowering: Lowering,
  node: number,
  lower: (lowering: Lowering, child: number) => T,
): T[] {
  const { tree } = lowering
  const lowered: T[] = []
  for (let child = firstNamed(tree, node); child !== 0; child = nextNamed(tree, child)) {
    lowered.push(lower(lowering, child))
  }
  return lowered
}

/** All children as expressions. */
export function lowerChildren(lowering: Lowering, node: number): Expr[] {
  return eachChild(lowering, node, lowerExpression)
}

/** Statements of a list of nodes; what is neither statement nor expression is searched for either. */
export function lowerStatements(lowering: Lowering, nodes: readonly number[]): Stmt[] {
  const out: Stmt[] = []
  for (const node of nodes) lowerStatement(lowering, node, out)
  return out
}

/** All children as statements. */
export function lowerBody(lowering: Lowering, node: number): Stmt[] {
  const out: Stmt[] = []
  lowerStatementsIn(lowering, node, out)
  return out
}

/** The same, added to others. */
export function lowerStatementsIn(lowering: Lowering, node: number, out: Stmt[]): void {
  const { tree } = lowering
  for (let child = firstNamed(tree, node); child !== 0; child = nextNamed(tree, child)) {
    lowerStatement(lowering, child, out)
  }
}

export function lowerStatement(lowering: Lowering, node: number, out: Stmt[]): void {
  if (node === 0) return
  if (lowering.depth > deepest) {
    lowering.tooDeep = true
    return
  }
  const { handlers, tree } = lowering
  const kind = tree.syntax.kinds[node] ?? 0
  const handler = handlers.statements[kind]
  lowering.depth++
  if (handler !== undefined) handler(lowering, node, out)
  else if (handlers.expressions[kind] !== undefined) {
    out.push({ k: 'expression', value: lowerExpression(lowering, node) })
  } else if (kindOf(tree, node) === 'ERROR') lowerStatementsIn(lowering, node, out)
  lowering.depth--
}

/** A body in its own block scope. */
export function lowerBlock(lowering: Lowering, nodes: readonly number[]): Stmt[] {
  return inScope(lowering, 'block', () => lowerStatements(lowering, nodes))
}

/** The children of a block, in a scope of their own. */
export function lowerBlockOf(lowering: Lowering, node: number): Stmt[] {
  const outer = lowering.scope
  lowering.scope = newScope(outer, 'block')
  const body = lowerBody(lowering, node)
  lowering.scope = outer
  return body
}

export function inScope<T>(lowering: Lowering, kind: Scope['kind'], work: () => T): T {
  const outer = lowering.scope
  lowering.scope = newScope(outer, kind)
  const result = work()
  lowering.scope = outer
  return result
}

function lowerUnknown(lowering: Lowering, node: number): Expr {
  const { handlers, tree } = lowering
  const parts: Expr[] = []
  for (let child = firstNamed(tree, node); child !== 0; child = nextNamed(tree, child)) {
    if (handlers.expressions[tree.syntax.kinds[child] ?? 0] !== undefined) {
      parts.push(lowerExpression(lowering, child))
    }
  }
  return opaque(placeOf(lowering, node), parts)
}

export function startOf({ tree }: Lowering, node: number): number {
  return tree.syntax.starts[node] ?? 0
}

export function endOf({ tree }: Lowering, node: number): number {
  return tree.syntax.ends[node] ?? 0
}

export function placeOf(lowering: Lowering, node: number): Place {
  const { starts, ends } = lowering.tree.syntax
  return { start: starts[node] ?? 0, end: ends[node] ?? 0 }
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
  addScoped(lowering.names, expr, lowering.scope)
  return expr
}

/** A node that is nothing but a name. */
export function lowerName(lowering: Lowering, node: number): Name {
  return nameAt(lowering, placeOf(lowering, node), textOf(lowering.tree, node))
}

/** A name that is assigned to. */
export function writtenName(lowering: Lowering, place: Place, name: string): Name {
  const expr: Name = { k: 'name', name, variable: null, start: place.start, end: place.end }
  addScoped(lowering.written, expr, lowering.scope)
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
  addScoped(lowering.types, type, lowering.scope)
  return type
}

export function declare(
  lowering: Lowering,
  name: string,
  as: { readonly kind?: Variable['kind']; readonly scope?: Scope } = {},
): Variable {
  const { kind = 'local', scope = lowering.scope } = as
  const known = scope.variables?.get(name)
  if (known !== undefined) return known
  const variable = newVariable(name, lowering.fn, kind)
  addVariable(scope, variable)
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

export function sourceText(lowering: Lowering, node: number): string {
  return textOf(lowering.tree, node)
}
