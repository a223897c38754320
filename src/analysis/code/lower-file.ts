import { type Fn, type Module, type Place, type Stmt } from './ir.ts'
import { type Dialect, type Lowering, lowerStatements } from './lowering.ts'
import { newScope, newVariable, resolveNames } from './scope.ts'
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
  const scope = lowering.scope
  for (const statement of lowerStatements(lowering, topNodes(tree))) body.push(statement)
  const { wildcards, home } = lowering
  const from = { wildcards, home, knownTypes: options.knownTypes }
  const foreign = dialect.foreignName ?? ((name: string) => name)
  resolveNames(lowering.names, lowering.types, (name) => foreign(name, from))
  const module: Module = {
    path: options.path,
    language: dialect.language,
    tree,
    main,
    functions: lowering.functions,
    classes: lowering.classes,
    imports: lowering.imports,
    exports: lowering.exports,
    variables: scope.variables,
    broken: brokenPlaces(tree),
    tooDeep: lowering.tooDeep,
  }
  main.module = module
  for (const fn of module.functions) fn.module = module
  return module
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
    dialect,
    tree,
    names: [],
    types: [],
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

/** Where the parser met what it does not know, at most 20 runs. */
function brokenPlaces(tree: SourceTree): Place[] {
  const { kinds, starts, ends, count } = tree.syntax
  const places: Place[] = []
  for (let node = 0; node < count && places.length < 20; node++) {
    if (kinds[node] !== errorKind) continue
    const place = { start: starts[node] ?? 0, end: ends[node] ?? 0 }
    const last = places.at(-1)
    if (last === undefined || place.start >= last.end) places.push(place)
  }
  return places
}
