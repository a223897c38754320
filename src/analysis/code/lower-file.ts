import { type Grammar } from './grammar.ts'
import { type Fn, type Module, type Place, type Stmt, type Variable } from './ir.ts'
import { type Dialect, type Handlers, type Lowering, lowerStatement } from './lowering.ts'
import { newScope, newScoped, newVariable, resolveNames, resolveTypes } from './scope.ts'
import { type SourceTree, topNodes } from './syntax.ts'

const errorKind = 0xffff

export interface LowerOptions {
  readonly path: string
  readonly tree: SourceTree
  readonly dialect: Dialect
  /** Full names of types that rules and models speak of, by their last segment. */
  readonly knownTypes: ReadonlyMap<string, readonly string[]>
}

/** Turns a parsed file into the common form, with every name resolved. */
export function lowerFile(options: LowerOptions): Module {
  const { tree, dialect } = options
  const body: Stmt[] = []
  const main = mainFunction(tree, body)
  const lowering = startLowering(tree, dialect, main)
  const { scope, names, written } = lowering
  for (const node of topNodes(tree)) lowerStatement(lowering, node, body)
  const foreign = foreignNames(lowering, options)
  resolveNames(names, foreign)
  resolveNames(written, foreign)
  resolveTypes(lowering.types, foreign)
  for (const { variable } of written.items) if (variable !== null) variable.writes++
  const module: Module = {
    path: options.path,
    language: dialect.language,
    tree,
    main,
    functions: lowering.functions,
    classes: lowering.classes,
    imports: lowering.imports,
    exports: lowering.exports,
    variables: scope.variables ?? new Map<string, Variable>(),
    broken: brokenPlaces(tree),
    tooDeep: lowering.tooDeep,
  }
  main.module = module
  for (const fn of module.functions) fn.module = module
  return module
}

function foreignNames(
  { wildcards, home }: Lowering,
  { dialect, knownTypes }: LowerOptions,
): ((name: string) => string) | null {
  const { foreignName } = dialect
  if (foreignName === undefined) return null
  const from = { wildcards, home, knownTypes }
  return (name) => foreignName(name, from)
}

function mainFunction(tree: SourceTree, body: readonly Stmt[]): Fn {
  return {
    name: null,
    kind: 'module',
    params: [],
    body,
    decorators: [],
    result: null,
    outer: null,
    cls: null,
    self: null,
    module: null,
    start: 0,
    end: tree.text.length,
  }
}

function startLowering(tree: SourceTree, dialect: Dialect, main: Fn): Lowering {
  return {
    handlers: handlersOf(dialect, tree.grammar),
    tree,
    names: newScoped(),
    written: newScoped(),
    types: newScoped(),
    functions: [],
    classes: [],
    imports: [],
    exports: newVariable('exports', main),
    wildcards: [],
    methods: new Map(),
    home: null,
    scope: newScope(null, 'module'),
    fn: main,
    depth: 0,
    tooDeep: false,
  }
}

/** A grammar belongs to one language: its handlers are looked up once. */
const handlers = new WeakMap<Grammar, Handlers>()

function handlersOf({ expressions, statements }: Dialect, grammar: Grammar): Handlers {
  let known = handlers.get(grammar)
  if (known === undefined) {
    known = {
      expressions: grammar.kinds.map((kind) => expressions.get(kind)),
      statements: grammar.kinds.map((kind) => statements.get(kind)),
    }
    handlers.set(grammar, known)
  }
  return known
}

/** Where the parser met what it does not know, at most 20 runs. */
function brokenPlaces(tree: SourceTree): Place[] {
  const { kinds, starts, ends } = tree.syntax
  const places: Place[] = []
  let node = kinds.indexOf(errorKind)
  while (node !== -1 && places.length < 20) {
    const place = { start: starts[node] ?? 0, end: ends[node] ?? 0 }
    const last = places.at(-1)
    if (last === undefined || place.start >= last.end) places.push(place)
    node = kinds.indexOf(errorKind, node + 1)
  }
  return places
}
