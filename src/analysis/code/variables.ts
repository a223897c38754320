import { memberKnowledge, singleName } from './call-knowledge.ts'
import { getVariable } from './env.ts'
import { type ImportTarget, type Module, type Name, type Place, type Variable } from './ir.ts'
import { type Frame, newTaint } from './machine.ts'
import { readMember } from './members.ts'
import { classNamed } from './names.ts'
import { fieldOf } from './objects.ts'
import { checkReferences } from './patterns.ts'
import { packageOf } from './resolve-module.ts'
import { importName } from './scope.ts'
import { tainted, unknown, type Value } from './value.ts'

/** The value of a variable, an import or a global. */
export function evaluateName(frame: Frame, expr: Name): Value {
  const { variable } = expr
  if (variable === null) return readGlobal(frame, expr)
  if (variable.target !== null && variable.kind === 'import')
    return readImport(frame, expr, variable)
  if (variable.kind === 'field') return readField(frame, expr)
  const value = getVariable(frame.env, variable)
  if (value !== undefined) return value
  if (variable.declaration !== null) return declared(frame, variable.declaration)
  const type = variable.type?.name ?? null
  return type === null ? unknown : { ...unknown, type }
}

function declared(frame: Frame, declaration: NonNullable<Variable['declaration']>): Value {
  const callable =
    declaration.k === 'class' ? declaration.cls : { fn: declaration.fn, env: frame.env, self: null }
  return { ...unknown, kind: 'function', callable }
}

function readGlobal(frame: Frame, expr: Name): Value {
  const cls = frame.module.language === 'java' ? classNamed(frame, expr.name) : null
  if (cls !== null) return { ...unknown, kind: 'function', callable: cls }
  const sibling = frame.module.language === 'go' ? readSibling(frame, expr.name) : null
  if (sibling !== null) return sibling
  return foreignValue(frame, expr, expr.name)
}

function readImport(frame: Frame, expr: Name, variable: Variable): Value {
  const { target } = variable
  if (target === null) return unknown
  const inside = readInside(frame, target)
  if (inside !== null) return inside
  return foreignValue(frame, expr, importName(target))
}

/** What stands outside the files of the scan, by its full name. */
function foreignValue(frame: Frame, place: Place, name: string): Value {
  const { machine } = frame
  const { references, sources, type } = memberKnowledge(machine, singleName(machine, name), null)
  checkReferences(frame, place, references)
  const value: Value = { ...unknown, name, type }
  const [source] = sources
  return source === undefined ? value : tainted([newTaint(frame, place, source)], value)
}

/** What an import leads to among the files of the scan; null when it leads elsewhere. */
function readInside(frame: Frame, target: ImportTarget): Value | null {
  if (frame.module.language === 'java') return readJavaClass(frame, target)
  const { machine, module } = frame
  const inside = machine.program.resolve(module, target.module)
  const found = inside === null ? null : readExport(frame, inside, target.member)
  if (found !== null || target.member === null) return found
  const submodule = module.language === 'python' ? readSubmodule(frame, target) : null
  return submodule ?? (inside === null ? null : unknown)
}

function readExport(frame: Frame, module: Module, member: string | null): Value | null {
  const { machine } = frame
  const exported = machine.program.exportsOf(machine, module)
  if (member === null) return exported
  const found = fieldOf(frame, exported, member)
  return member === 'default' ? (found ?? exported) : found
}

/** `from a import b` where `b` is a module. */
function readSubmodule(frame: Frame, { module, member }: ImportTarget): Value | null {
  const { machine } = frame
  const dot = module.endsWith('.') ? '' : '.'
  const nested = machine.program.resolve(frame.module, `${module}${dot}${member}`)
  return nested === null ? null : machine.program.exportsOf(machine, nested)
}

/** A bare name that means a field of the enclosing class (Java). */
function readField(frame: Frame, expr: Name): Value {
  for (let fn: Frame['fn'] | null = frame.fn; fn !== null; fn = fn.outer) {
    if (fn.self === null) continue
    const self = getVariable(frame.env, fn.self)
    if (self !== undefined && !isOuterField(self, expr.name)) {
      return readMember(frame, self, { property: expr.name, place: expr, expr: null })
    }
  }
  const type = expr.variable?.type?.name ?? null
  return type === null ? unknown : { ...unknown, type }
}

/** A class without a name uses the fields of the one around it. */
function isOuterField({ instance }: Value, name: string): boolean {
  return instance?.name === '' && !instance.fields.some((field) => field.name === name)
}

function readJavaClass(frame: Frame, { module, member }: ImportTarget): Value | null {
  const cls = classNamed(frame, module)
  if (cls === null) return null
  const value: Value = { ...unknown, kind: 'function', callable: cls }
  if (member === null) return value
  return readMember(frame, value, { property: member, place: cls, expr: null })
}

/** A name another file of the same Go package declares. */
function readSibling(frame: Frame, name: string): Value | null {
  const { machine, module } = frame
  const { modules } = machine.program
  const isShared = packageOf(modules, module).some(
    (each) => each !== module && each.variables.has(name),
  )
  return isShared ? fieldOf(frame, machine.program.exportsOf(machine, module), name) : null
}
