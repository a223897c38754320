import { type Fn, type ImportTarget, type Name, type TypeRef, type Variable } from './ir.ts'

export interface Scope {
  readonly parent: Scope | null
  readonly kind: 'module' | 'function' | 'block' | 'class'
  readonly variables: Map<string, Variable>
  /** Names this function hands to an outer scope (`global`, `nonlocal`). */
  readonly elsewhere: Set<string>
}

export function newScope(parent: Scope | null, kind: Scope['kind']): Scope {
  return { parent, kind, variables: new Map(), elsewhere: new Set() }
}

export function newVariable(
  name: string,
  owner: Fn | null,
  kind: Variable['kind'] = 'local',
): Variable {
  return { name, owner, kind, writes: 0, target: null, declaration: null, type: null }
}

/** The variable a name stands for, searched from the inside out; class scopes only count where the name stands in them directly. */
export function lookUp(scope: Scope, name: string): Variable | null {
  for (let at: Scope | null = scope; at !== null; at = at.parent) {
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

/** Gives every name its variable and every type its name, after the whole file is lowered. */
export function resolveNames(
  names: readonly { readonly name: Name; readonly scope: Scope; readonly writes: boolean }[],
  types: readonly { readonly type: TypeRef; readonly scope: Scope }[],
  foreign: (name: string) => string,
): void {
  for (const { name, scope, writes } of names) {
    name.variable = lookUp(scope, name.name)
    if (name.variable === null) name.name = foreign(name.name)
    if (writes && name.variable !== null) name.variable.writes++
  }
  for (const { type, scope } of types) type.name = resolveType(type.text, scope, foreign)
}

function resolveType(text: string, scope: Scope, foreign: (name: string) => string): string {
  const [first = '', ...rest] = text.split('.')
  const variable = lookUp(scope, first)
  if (variable === null) return foreign(text)
  if (variable.target === null) return text
  return [importName(variable.target), ...rest].join('.')
}
