import { type Module } from './ir.ts'
import { type Frame, type Machine } from './machine.ts'
import { findNames } from './name-index.ts'
import { holdsFunction } from './placed.ts'
import { report } from './report.ts'
import { importName } from './scope.ts'

/** Patterns about a module as a whole: what it imports, and how its functions are made. */
export function checkModule(machine: Machine, module: Module): void {
  const frame: Frame = {
    machine,
    module,
    fn: module.main,
    base: machine.base,
    env: machine.base,
    returned: null,
    exits: [],
    loops: [],
    hint: null,
  }
  for (const { target, place } of module.imports) {
    const names = [target.module, importName(target)]
    for (const { rule } of findNames(machine.rules.imports, names, null))
      report(frame, { rule, place })
  }
  for (const fn of module.functions) {
    for (const { rule, match } of machine.rules.functions) {
      if (!holdsFunction(frame, match.function, fn)) continue
      const end = fn.body.length === 0 ? fn.end : Math.min(fn.end, fn.start + 200)
      report(frame, { rule, place: { start: fn.start, end } })
    }
  }
}
