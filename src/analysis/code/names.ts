import { type CompiledRules } from './compile-rules.ts'
import { type Class, type Expr, type Module } from './ir.ts'
import { type Frame } from './machine.ts'
import { packageOf } from './resolve-module.ts'
import { type Value } from './value.ts'

const globalObjects = new Set(['window', 'globalThis', 'self', 'global', 'builtins'])
const longestName = 240

/** Resolved names a member of this value can have, the most specific first. */
export function memberNames(frame: Frame, object: Value, property: string): readonly string[] {
  const { instance, type, name } = object
  if (instance === null && type === null && name === null) return none
  const known = knownNames(frame, object)
  let names = known.get(property)
  if (names === undefined) known.set(property, (names = listNames(frame, object, property)))
  return names
}

const none: readonly string[] = []

/** The same few members of the same few types are asked for all the time: by class, type and name. */
function knownNames({ machine, module }: Frame, object: Value): Map<string, readonly string[]> {
  const { instance, type, name } = object
  const byType = entryOf(entryOf(machine.memberNames, instance === null ? null : module), instance)
  return entryOf(entryOf(byType, type), name)
}

function entryOf<K, L, V>(map: Map<K, Map<L, V>>, key: K): Map<L, V> {
  let entry = map.get(key)
  if (entry === undefined) map.set(key, (entry = new Map<L, V>()))
  return entry
}

function listNames(frame: Frame, object: Value, property: string): readonly string[] {
  const names: string[] = []
  for (const cls of classesOf(frame, object.instance)) names.push(`${cls}#${property}`)
  if (object.type !== null) {
    for (const type of typesOf(frame.machine.rules, object.type)) {
      const name = `${type}#${property}`
      if (!names.includes(name)) names.push(name)
    }
  }
  if (object.name === null) return names
  if (globalObjects.has(object.name)) names.push(property)
  else if (object.name.length < longestName) names.push(`${object.name}.${property}`)
  return names
}

/** A type and all it extends, as models tell. */
export function typesOf(rules: CompiledRules, type: string): readonly string[] {
  const types = [type]
  for (let index = 0; index < types.length && types.length < 30; index++) {
    for (const parent of rules.parents.get(types[index] ?? '') ?? []) {
      if (!types.includes(parent)) types.push(parent)
    }
  }
  return types
}

/** Names of a class of the project and of everything it extends. */
export function classesOf(frame: Frame, cls: Class | null): readonly string[] {
  if (cls === null) return []
  const names = lineage(frame.module, cls).flatMap((known) => [
    known.name,
    ...known.bases.flatMap((base) => typesOf(frame.machine.rules, base.name ?? base.text)),
  ])
  return [...new Set(names)]
}

/** A class and the classes it extends, as far as they are in the same file. */
export function lineage(module: Module, cls: Class): readonly Class[] {
  let known = lineages.get(module)
  if (known === undefined) lineages.set(module, (known = new Map<Class, readonly Class[]>()))
  let found = known.get(cls)
  if (found === undefined) known.set(cls, (found = listLineage(module, cls)))
  return found
}

/** Asked for every member of every instance. */
const lineages = new WeakMap<Module, Map<Class, readonly Class[]>>()

function listLineage(module: Module, cls: Class): readonly Class[] {
  const classes = [cls]
  for (let index = 0; index < classes.length && classes.length < 20; index++) {
    for (const base of classes[index]?.bases ?? []) {
      const found = module.classes.find((other) => other.name === base.text)
      if (found !== undefined && !classes.includes(found)) classes.push(found)
    }
  }
  return classes
}

/** The class of the project a type name stands for. */
export function classNamed(frame: Frame, type: string): Class | null {
  const own = frame.module.classes.find(({ name }) => name === type)
  if (own !== undefined) return own
  const dot = type.lastIndexOf('.')
  const { program } = frame.machine
  const last = type.slice(dot + 1)
  const whole = frame.module.language === 'java' || dot === -1
  const isGo = frame.module.language === 'go'
  const specifier = isGo && dot === -1 ? '' : type
  const module = program.resolve(frame.module, whole ? specifier : type.slice(0, dot))
  if (module === null) return null
  for (const each of isGo ? packageOf(program.modules, module) : [module]) {
    const found = each.classes.find(({ name }) => name === last)
    if (found !== undefined) return found
  }
  return null
}

/** Calls whose result is their receiver in another form: it keeps its name. */
const conversions: ReadonlySet<string> = new Set([
  'encode',
  'decode',
  'strip',
  'trim',
  'toString',
  'getBytes',
  'toCharArray',
])

/** The last name in an expression: `user.apiKey` → `apiKey`, `config["key"]` → `key`. */
export function lastNameOf(expr: Expr): string | null {
  if (expr.k === 'name') return expr.name.slice(expr.name.lastIndexOf('.') + 1)
  if (expr.k === 'member') return expr.property
  if (expr.k === 'index') {
    return expr.index.k === 'literal' ? String(expr.index.value) : lastNameOf(expr.object)
  }
  if (expr.k === 'await' || expr.k === 'cast') return lastNameOf(expr.operand)
  if (expr.k !== 'call') return null
  const { callee } = expr
  const isConversion = callee.k === 'member' && conversions.has(callee.property)
  return lastNameOf(isConversion ? callee.object : callee)
}
