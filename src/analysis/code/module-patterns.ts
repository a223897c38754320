import { holdsArguments } from './conditions.ts'
import { type Decorator, type Module } from './ir.ts'
import { type Frame, type Machine } from './machine.ts'
import { findNames } from './name-index.ts'
import { checkAssign } from './patterns.ts'
import { decoratorView, holdsFunction, isPlaced, limitOf } from './placed.ts'
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
    decisions: null,
    exits: [],
    loops: [],
    hint: null,
  }
  for (const { target, place } of module.imports) {
    const names = [target.module, importName(target)]
    for (const { rule } of findNames(machine.rules.imports, names, null))
      report(frame, { rule, place })
  }
  for (const decorator of decoratorsOf(module)) checkDecorator(frame, decorator)
  checkFields(frame)
  for (const fn of module.functions) {
    for (const { rule, match } of machine.rules.functions) {
      const at = { ...frame, fn }
      if (!holdsFunction(at, match.function, fn) || !isPlaced(at, match)) continue
      const end = fn.body.length === 0 ? fn.end : Math.min(fn.end, fn.start + 200)
      report(frame, { rule, place: { start: fn.start, end }, confidence: limitOf(frame, match) })
    }
  }
}

/** Fields of classes are assigned where they are declared: under their own name and under `Class.field`. */
function checkFields(frame: Frame): void {
  const { assigns } = frame.machine.rules
  for (const cls of frame.module.classes) {
    for (const { name, value: from } of cls.fields) {
      const names = [`${cls.name}.${name}`, name]
      const found = from === null ? [] : findNames(assigns, names, name)
      if (from === null || found.length === 0) continue
      const value = frame.machine.evaluate(frame, from)
      checkAssign(frame, { place: from, value, from }, found)
    }
  }
}

function decoratorsOf(module: Module): readonly Decorator[] {
  const functions = module.functions.flatMap((fn) => [
    ...fn.decorators,
    ...fn.params.flatMap(({ decorators }) => decorators),
  ])
  const classes = module.classes.flatMap((cls) => [
    ...cls.decorators,
    ...cls.fields.flatMap(({ decorators }) => decorators),
  ])
  return [...functions, ...classes]
}

function checkDecorator(frame: Frame, decorator: Decorator): void {
  const { decorators } = frame.machine.rules
  if (decorators.exact.size === 0 && decorators.last.size === 0) return
  const view = decoratorView(frame, decorator)
  for (const { rule, match } of findNames(decorators, view.names, view.last)) {
    if (!holdsArguments(view, match.arguments) || !isPlaced(frame, match)) continue
    report(frame, { rule, place: decorator, confidence: limitOf(frame, match) })
  }
}
