import { emptyHeap, getVariable, setHeap, setVariable } from './env.ts'
import { finish } from './invoke.ts'
import { type Module, type Variable } from './ir.ts'
import { type Frame, type Machine } from './machine.ts'
import { newObject } from './objects.ts'
import { packageOf } from './resolve-module.ts'
import { unknown, type Value } from './value.ts'

/** Runs a module's own code once. A module that is still running (import cycle) is not run again. */
export function runMain(machine: Machine, module: Module): void {
  if (machine.started.has(module)) return
  const frame: Frame = {
    machine,
    module,
    fn: module.main,
    base: machine.base,
    env: machine.base,
    returned: null,
    decisions: null,
    exits: [],
    loops: [],
    hint: null,
  }
  const exported = newObject(frame, emptyHeap)
  setVariable(machine.base, module.exports, exported)
  machine.started.set(module, exported)
  finish(frame, machine.execute(frame, module.main.body))
  machine.finished.add(module)
}

/** What a module hands out, as an object: assigned exports, and in Python every name of the module. */
export function exportsOf(machine: Machine, module: Module): Value {
  runMain(machine, module)
  if (module.language === 'javascript') {
    return getVariable(machine.base, module.exports) ?? unknown
  }
  const known = machine.exported.get(module)
  if (known !== undefined) return known
  const { modules } = machine.program
  const parts = module.language === 'go' ? packageOf(modules, module) : [module]
  for (const each of parts) runMain(machine, each)
  const exported = namesOf(machine, parts)
  if (parts.every((each) => machine.finished.has(each))) {
    for (const each of parts) machine.exported.set(each, exported)
  }
  return exported
}

function namesOf(machine: Machine, modules: readonly Module[]): Value {
  const fields = new Map<string, Value>()
  for (const each of modules) {
    for (const [name, variable] of each.variables) {
      const value = getVariable(machine.base, variable) ?? declaredValue(machine, variable)
      if (value !== null) fields.set(name, value)
    }
  }
  const object = machine.nextObject++
  setHeap(machine.base, object, { ...emptyHeap, fields, open: true })
  return { ...unknown, kind: 'object', object }
}

function declaredValue(machine: Machine, { declaration, type }: Variable): Value | null {
  if (declaration === null) {
    return type === null || type.name === null ? null : { ...unknown, type: type.name }
  }
  const callable =
    declaration.k === 'class'
      ? declaration.cls
      : { fn: declaration.fn, env: machine.base, self: null }
  return { ...unknown, kind: 'function', callable }
}
