import { type Fn, type ImportTarget, type Name, type TypeRef, type Variable } from './ir.ts'

export interface Scope {
  readonly parent: Scope | null
  readonly kind: 'module' | 'function' | 'block' | 'class'
  /** Null while nothing is declared here, as in most blocks. */
  variables: Map<string, Variable> | null
  /** Names this function hands to an outer scope (`global`, `nonlocal`); null for none. */
  elsewhere: Set<string> | null
}

/** What was met in a file, each with the scope it stands in. */
export interface Scoped<Item> {
  readonly items: Item[]
  readonly scopes: Scope[]
}

export function newScope(parent: Scope | null, kind: Scope['kind']): Scope {
  return { parent, kind, variables: null, elsewhere: null }
}

export function newScoped<Item>(): Scoped<Item> {
  return { items: [], scopes: [] }
}

export function addScoped<Item>(to: Scoped<Item>, item: Item, scope: Scope): void {
  to.items.push(item)
  to.scopes.push(scope)
}

export function newVariable(
  name: string,
  owner: Fn | null,
  kind: Variable['kind'] = 'local',
): Variable {
  return { name, owner, kind, writes: 0, target: null, declaration: null, type: null }
}

export function addVariable(scope: Scope, variable: Variable): void {
  scope.variables ??= new Map<string, Variable>()
  scope.variables.set(variable.name, variable)
}

/** The variable a name stands for, searched from the inside out; class scopes only count where the name stands in them directly. */
export function lookUp(scope: Scope, name: string): Variable | null {
  for (let at: Scope | null = scope; at !== null; at = at.parent) {
    if (at.variables === null) continue
    const found = at.variables.get(name)
    if (found !== undefined) return found
  }
  return null
}

/** The nearest scope that `var`, Python assignments and function declarations belong to. */
export function functionScope(scope: Scope): Scope {
  let at = scope
  while (at.kind === 'block' && at.parent !== null) at = at.parent
  return at
}

/** The name of what an import leads to: `module`, or `module.member`. */
export function importName(target: ImportTarget): string {
  const { module, member } = target
  return member === null || member === 'default' ? module : `${module}.${member}`
}

/** The full name of what no import or declaration in the file names; null where the language has none but the name itself. */
type ForeignName = ((name: string) => string) | null

/** Gives every name its variable, after the whole file is lowered. */
export function resolveNames({ items, scopes }: Scoped<Name>, foreign: ForeignName): void {
  for (let index = 0; index < items.length; index++) {
    const name = items[index]
    const scope = scopes[index]
    if (name === undefined || scope === undefined) continue
    name.variable = lookUp(scope, name.name)
    if (name.variable === null && foreign !== null) name.name = foreign(name.name)
  }
}

/** Gives every type its name, after the whole file is lowered. */
export function resolveTypes({ items, scopes }: Scoped<TypeRef>, foreign: ForeignName): void {
  for (let index = 0; index < items.length; index++) {
    const type = items[index]
    const scope = scopes[index]
    if (type !== undefined && scope !== undefined)
      type.name = resolveType(type.text, scope, foreign)
  }
}

function resolveType(text: string, scope: Scope, foreign: ForeignName): string {
  const dot = text.indexOf('.')
  const variable = lookUp(scope, dot === -1 ? text : text.slice(0, dot))
  if (variable === null) return foreign === null ? text : foreign(text)
  if (variable.target === null) return text
  const name = importName(variable.target)
  return dot === -1 ? name : name + text.slice(dot)
}
