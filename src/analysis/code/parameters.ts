import { type Names } from '../../core/rule.ts'
import { assignTo } from './assign.ts'
import { expression } from './conditions.ts'
import { emptyHeap } from './env.ts'
import { isInjected } from './injected.ts'
import { type Fn, type Param } from './ir.ts'
import {
  type ArgumentValue,
  type Frame,
  type Invocation,
  newTaint,
  note,
  type Role,
} from './machine.ts'
import { type Handler } from './model.ts'
import { isNamed } from './name-index.ts'
import { classesOf, typesOf } from './names.ts'
import { numericTypes } from './numeric-types.ts'
import { elementOf, newList, newObject } from './objects.ts'
import { decoratorView, isDecorator } from './placed.ts'
import { importName } from './scope.ts'
import { addStep, join, tainted, unknown, type Value } from './value.ts'

/** Gives the parameters of the frame's function what a call passes. */
export function bindParameters(frame: Frame, call: Invocation): void {
  const { params } = frame.fn
  const guessed = call.isCallback === true ? freeParameters(frame) : []
  const positional = call.args.filter(({ keyword }) => keyword === null)
  const spread = positional.findIndex((arg) => arg.spread)
  for (const [index, param] of params.entries()) {
    const value =
      param.rest === null
        ? passedTo(frame, param, { call, positional, spread, index })
        : restFor(frame, param, { call, positional, spread, index })
    const known = value ?? guessed[index] ?? fallbackOf(frame, param)
    const isBlank = known === unknown && guessed[index] !== undefined
    bind(frame, param, withSteps(frame, isBlank ? (guessed[index] ?? known) : known, call))
  }
}

interface Passing {
  readonly call: Invocation
  readonly positional: readonly ArgumentValue[]
  readonly spread: number
  readonly index: number
}

function passedTo(frame: Frame, param: Param, passing: Passing): Value | null {
  const { call, positional, spread, index } = passing
  const named = call.args.find(({ keyword }) => keyword !== null && keyword === param.name)
  if (named !== undefined) return named.value
  if (spread !== -1 && index >= spread) {
    const from = positional[spread]
    return from === undefined ? null : elementOf(frame, from.value)
  }
  return positional[index]?.value ?? null
}

function restFor(frame: Frame, param: Param, passing: Passing): Value {
  const { call, positional, spread, index } = passing
  if (param.rest === 'map') {
    const fields = new Map<string, Value>()
    for (const { keyword, value } of call.args) if (keyword !== null) fields.set(keyword, value)
    return newObject(frame, { ...emptyHeap, fields })
  }
  const items = positional
    .slice(index)
    .map((arg) => (arg.spread ? elementOf(frame, arg.value) : arg.value))
  if (spread === -1) return newList(frame, items, null)
  return newList(
    frame,
    [],
    items.reduce((a, b) => join(a, b), unknown),
  )
}

function fallbackOf(frame: Frame, param: Param): Value {
  if (param.fallback === null) return unknown
  const value = frame.machine.evaluate(frame, param.fallback)
  const { callable } = value
  if (!isInjected(param) || callable === null) return value
  const call = { args: [], self: null, place: param.fallback }
  if (!('fn' in callable)) return frame.machine.construct(frame, callable, call)
  return frame.machine.invoke(frame, callable, call)
}

function withSteps(frame: Frame, value: Value, call: Invocation): Value {
  if (value.taints.length === 0 || call.isCallback === true) return value
  return { ...value, taints: addStep(value.taints, note(frame, frame.fn, 'passed to a function')) }
}

function bind(frame: Frame, param: Param, value: Value): void {
  const type = param.type?.name ?? ''
  const typed = type === '' || value.type !== null ? value : { ...value, type }
  assignTo(frame, param.target, { value: typed, from: param.target })
}

/** Gives the parameters what an unknown caller may pass. */
export function bindFreely(frame: Frame): void {
  const values = freeParameters(frame)
  for (const [index, param] of frame.fn.params.entries()) {
    const value = isInjected(param) ? unknown : (values[index] ?? unknown)
    const fallback = value === unknown && param.fallback !== null ? fallbackOf(frame, param) : null
    bind(
      frame,
      param,
      fallback === null ? value : { ...fallback, constant: undefined, fixed: false },
    )
  }
}

/** What parameters are by type, framework and convention. */
function freeParameters(frame: Frame): Value[] {
  const { fn } = frame
  if (fn.params.length === 0) return []
  const { conventional, handlers } = roleOf(frame)
  return fn.params.map((param, index) => {
    const type = declaredType(param) ?? conventional?.[index] ?? null
    const base: Value = type === null ? unknown : { ...unknown, type, kind: kindOf(type) }
    const own = ownSource(frame, param)
    if (own !== null) return tainted([own], base)
    const value = fromHandlers(frame, handlers, { param, index, base })
    return value === unknown ? foreign(frame, param) : value
  })
}

function roleOf(frame: Frame): Role {
  const { fn, machine } = frame
  let role = machine.roles.get(fn)
  if (role === undefined) {
    const handlers = machine.rules.handlers.filter((handler) => isHandler(frame, handler, fn))
    role = { conventional: conventionFor(frame, fn), handlers }
    machine.roles.set(fn, role)
  }
  return role
}

/** Types that say nothing. */
const vague = new Set(['', 'any', 'unknown', 'object', 'Any', 'typing.Any', 'java.lang.Object'])

function declaredType({ type }: Param): string | null {
  const name = type?.name ?? null
  return name === null || vague.has(name) ? null : name
}

/** A parameter of a function others can call, about which nothing is known. */
function foreign(frame: Frame, param: Param): Value {
  const { fn, machine } = frame
  const isReachable = fn.outer?.kind === 'module' || (fn.cls !== null && fn.kind !== 'getter')
  if (!isReachable || !machine.rules.labels.has('parameter') || fn.name?.startsWith('_') === true)
    return unknown
  return tainted([
    newTaint(frame, param.target, {
      label: 'parameter',
      note: 'parameter of an exported function',
    }),
  ])
}

function kindOf(type: string): Value['kind'] {
  return numericTypes.has(type) ? 'number' : null
}

function conventionFor(frame: Frame, fn: Fn): readonly (string | null)[] | null {
  for (const { names, types, imports } of frame.machine.rules.conventions) {
    const start = placeOfNames(fn, names)
    if (start === -1) continue
    if (imports === undefined || importsAny(frame, imports)) {
      return [...Array.from({ length: start }, () => null), ...types]
    }
  }
  return null
}

/** Where parameters of these names stand one after the other: a single one only at the head. */
function placeOfNames({ params }: Fn, names: readonly string[]): number {
  const last = names.length === 1 ? 0 : params.length - names.length
  for (let start = 0; start <= last; start++) {
    const fits = names.every((name, index) =>
      expression(name, 'u').test(params[start + index]?.name ?? ''),
    )
    if (fits) return start
  }
  return -1
}

function importsAny(frame: Frame, names: Names): boolean {
  return frame.module.imports.some(({ target }) =>
    isNamed(names, [target.module, importName(target)], null),
  )
}

function isHandler(frame: Frame, handler: Handler, fn: Fn): boolean {
  if (handler.named !== undefined && !expression(handler.named, 'u').test(fn.name ?? ''))
    return false
  if (
    handler.memberOf !== undefined &&
    !isNamed(handler.memberOf, classesOf(frame, fn.cls), null)
  ) {
    return false
  }
  const { decorator, directive } = handler
  if (directive !== undefined && !isDirected(fn, directive)) return false
  if (decorator === undefined) return true
  return fn.decorators.some((each) => isDecorator(decoratorView(frame, each), decorator))
}

/** `'use server'` at the head of a function, or of a file: there for its own functions. */
function isDirected(fn: Fn, directive: string): boolean {
  const ofFile = fn.outer?.kind === 'module' && fn.name !== null ? [fn.outer] : []
  return [fn, ...ofFile].some(({ body: [first] }) => {
    return (
      first?.k === 'expression' && first.value.k === 'literal' && first.value.value === directive
    )
  })
}

/** Rules with sources of their own among parameters. */
function ownSource(frame: Frame, param: Param): ReturnType<typeof newTaint> | null {
  for (const { source, label } of frame.machine.rules.parameterSources) {
    const { parametersOf } = source
    if (parametersOf === undefined) continue
    const isDecorated = frame.fn.decorators.some((each) =>
      isDecorator(decoratorView(frame, each), parametersOf),
    )
    if (isDecorated)
      return newTaint(frame, param.target, { label, note: source.note ?? 'parameter' })
  }
  return null
}

interface Slot {
  readonly param: Param
  readonly index: number
  readonly base: Value
}

function fromHandlers(frame: Frame, handlers: readonly Handler[], slot: Slot): Value {
  for (const handler of handlers) {
    const value = fromHandler(frame, handler, slot)
    if (value !== null) return value
  }
  return slot.base
}

function fromHandler(frame: Frame, handler: Handler, slot: Slot): Value | null {
  const { base, param } = slot
  const given = handler.parameters?.[slot.index]
  if (given !== undefined) return given === null ? null : { ...base, type: base.type ?? given }
  if (handler.label === undefined || base.kind === 'number') return null
  if (!isMeant(frame, handler, slot)) return null
  const from = { label: handler.label, note: handler.note ?? 'value from the request' }
  return tainted([newTaint(frame, param.target, from)], base)
}

function isMeant(frame: Frame, handler: Handler, slot: Slot): boolean {
  const { parameterDecorator } = handler
  if (parameterDecorator === undefined) return !isExcepted(frame, handler, slot)
  return slot.param.decorators.some((each) => {
    const view = decoratorView(frame, each)
    return isNamed(parameterDecorator, view.names, view.last)
  })
}

function isExcepted(frame: Frame, handler: Handler, { param, base }: Slot): boolean {
  const { except } = handler
  if (except === undefined) return false
  const types = base.type === null ? [] : typesOf(frame.machine.rules, base.type)
  if (isNamed(except, types, null)) return true
  if (param.fallback?.k !== 'call') return false
  const { name } = frame.machine.evaluate(frame, param.fallback.callee)
  return name !== null && isNamed(except, [name], null)
}
