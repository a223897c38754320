import { assignTo, ensureObject } from './assign.ts'
import { evaluateBuiltin } from './builtins.ts'
import { runCallbacks } from './callbacks.ts'
import { holdsArguments } from './conditions.ts'
import { emptyHeap, getHeap } from './env.ts'
import { type Call, type Expr, type Place } from './ir.ts'
import { type ArgumentValue, type CallView, type Frame, newTaint } from './machine.ts'
import { findMember, firstType } from './members.ts'
import { findNames } from './name-index.ts'
import { memberNames } from './names.ts'
import { elementOf, entriesOf, flat, newList, newObject } from './objects.ts'
import { checkCallPatterns, matchesCall, watchKey } from './patterns.ts'
import { checkCallSinks } from './sinks.ts'
import { makeSafe, type Taint, tainted, unionTaints, unknown, type Value } from './value.ts'

interface Callee {
  readonly receiver: Value | null
  readonly receiverExpr: Expr | null
  /** A function of the project, when it is one. */
  readonly value: Value
  readonly names: readonly string[]
  readonly last: string | null
}

/** The result of a call, with every rule about it applied. */
export function evaluateCall(frame: Frame, expr: Call): Value {
  const callee = evaluateCallee(frame, expr.callee, expr.args.length)
  const args = expr.args.map((arg) => evaluateArgument(frame, arg))
  const view: CallView = {
    frame,
    names: callee.names,
    last: callee.last,
    receiver: callee.receiver,
    receiverExpr: callee.receiverExpr,
    callee: expr.callee,
    args,
    place: placeOfCall(expr),
  }
  checkCallPatterns(view)
  const reported = checkCallSinks(view)
  const passed = reported.length === 0 ? args : args.map((arg) => quiet(arg, reported))
  const result = resultOf(view, { expr, callee, passed })
  watch(view)
  if (findNames(frame.machine.rules.endings, view.names, null).length > 0) frame.ended = true
  return reported.length === 0 ? result : makeSafe(result, reported)
}

/** From the callee's own name on: the line a reader looks for. */
function placeOfCall({ callee, start, end }: Call): Place {
  return { start: callee.k === 'member' ? callee.end - callee.property.length : start, end }
}

function quiet(arg: ArgumentValue, contexts: readonly string[]): ArgumentValue {
  return arg.value.taints.length === 0 ? arg : { ...arg, value: makeSafe(arg.value, contexts) }
}

function evaluateCallee(frame: Frame, expr: Expr, arity: number): Callee {
  const { machine } = frame
  if (expr.k !== 'member') {
    const value = machine.evaluate(frame, expr)
    const names = value.name === null ? [] : [value.name]
    const last = expr.k === 'name' ? (names[0]?.split(/[.#]/u).at(-1) ?? expr.name) : null
    return { receiver: null, receiverExpr: null, value, names, last }
  }
  const receiver = machine.evaluate(frame, expr.object)
  const names = memberNames(frame, receiver, expr.property)
  const read = { property: expr.property, place: expr, expr: null, arity }
  const found = findMember(frame, receiver, read) ?? unknown
  const known = found.name === null ? names : [...names, found.name]
  return { receiver, receiverExpr: expr.object, value: found, names: known, last: expr.property }
}

function evaluateArgument(frame: Frame, arg: Call['args'][number]): ArgumentValue {
  const outer = frame.hint
  if (arg.keyword !== null) frame.hint = arg.keyword
  const value = frame.machine.evaluate(frame, arg.value)
  frame.hint = outer
  return { value, keyword: arg.keyword, spread: arg.spread, expr: arg.value }
}

interface Resolved {
  readonly expr: Call
  readonly callee: Callee
  readonly passed: readonly ArgumentValue[]
}

function resultOf(view: CallView, resolved: Resolved): Value {
  const { frame } = view
  const { expr, callee, passed } = resolved
  const { rules } = frame.machine
  const sources = findNames(rules.callSources, view.names, view.last).filter(
    ({ when }) => when === null || holdsArguments(view, when),
  )
  const [source] = sources
  const type = resultType(view, expr)
  if (source !== undefined) {
    runCallbacks(view)
    const taints = sources.map((each) => newTaint(frame, view.place, each))
    const carries = propagate(view)?.taints ?? []
    if (source.into === null) return tainted(unionTaints(carries, taints), { ...unknown, type })
    give(view, source.into, taints)
    return { ...unknown, type }
  }
  const cleaned = sanitized(view)
  if (cleaned !== null) return cleaned
  const { callable } = callee.value
  if (callable !== null) {
    const call = { args: passed, self: callee.receiver, place: view.place }
    if ('fn' in callable)
      return frame.machine.invoke(frame, callable, {
        ...call,
        self: callable.self ?? callee.receiver,
      })
    return frame.machine.construct(frame, callable, call)
  }
  const [first] = view.args
  if (first !== undefined && findNames(rules.identities, view.names, null).length > 0)
    return first.value
  const [collection] = findNames(rules.collections, view.names, null)
  if (collection !== undefined) return { ...newCollection(view, collection), type }
  const propagated = propagate(view)
  if (propagated !== null) return { ...propagated, type: propagated.type ?? type }
  const result = evaluateBuiltin(view, runCallbacks(view))
  return result.type === null && type !== null ? { ...result, type } : result
}

/** A collection with the entries of the collections it is made from, or of the arguments themselves. */
function newCollection({ frame, args }: CallView, kind: 'list' | 'map'): Value {
  const [first] = args
  if (kind === 'map') {
    const from =
      first === undefined || first.value.object === 0
        ? emptyHeap
        : getHeap(frame.env, first.value.object)
    const rest =
      first === undefined || first.value.taints.length === 0
        ? from.rest
        : tainted(first.value.taints)
    return newObject(frame, { ...from, rest, calls: [] })
  }
  if (args.length !== 1 || first === undefined)
    return newList(
      frame,
      args.map(({ value }) => value),
      null,
    )
  if (first.value.kind === 'number') return newList(frame, [], null)
  return newList(
    frame,
    entriesOf(frame, first.value),
    first.value.taints.length === 0 ? null : elementOf(frame, first.value),
  )
}

/** The type of a result: as models tell, the class for a construction, else `callee()`. */
function resultType(view: CallView, expr: Call): string | null {
  const modelled = firstType(view.frame.machine.rules.returns, view.names)
  if (modelled !== null) return modelled
  const [name] = view.names
  if (name === undefined || name.length > 200) return null
  const isClass =
    expr.construct || (view.frame.module.language === 'python' && /(?:^|\.)[A-Z]\w*$/u.test(name))
  return isClass ? name : `${name}()`
}

/** The result of a call that makes values harmless; null when this is none. */
function sanitized(view: CallView): Value | null {
  const { frame } = view
  let result: Value | null = null
  for (const sanitizer of findNames(frame.machine.rules.sanitizers, view.names, view.last)) {
    if (sanitizer.when !== null && !holdsArguments(view, sanitizer.when)) continue
    result = makeSafe(result ?? carried(view), sanitizer.contexts)
  }
  return result
}

/** A value that carries all that goes into the call. */
function carried(view: CallView): Value {
  let taints: readonly Taint[] = view.receiver?.taints ?? []
  for (const { value } of view.args) taints = unionTaints(taints, value.taints)
  const shape = view.receiver?.shape ?? null
  return tainted(taints, { ...unknown, shape, kind: taints.length > 0 ? 'string' : null })
}

function propagate(view: CallView): Value | null {
  const { frame } = view
  const found = findNames(frame.machine.rules.propagators, view.names, view.last)
  if (found.length === 0) return null
  let result = unknown
  for (const { from, to } of found) {
    let taints: readonly Taint[] = []
    for (const origin of from) {
      const values = originValues(view, origin)
      for (const value of values) taints = unionTaints(taints, flat(frame, value).taints)
    }
    if (to === 'result') result = tainted(unionTaints(result.taints, taints), result)
    else give(view, to, taints)
  }
  return result.taints.length === 0 && isFixedCall(view) ? { ...result, fixed: true } : result
}

/** What is made of constants by a call that only passes on is made of constants. */
function isFixedCall({ receiver, args }: CallView): boolean {
  const isFunction = receiver === null || receiver.fixed || receiver.name !== null
  return isFunction && args.length > 0 && args.every(({ value }) => value.fixed)
}

/** Lets an argument or the receiver carry what a call puts into it. */
function give(view: CallView, to: 'receiver' | number, taints: readonly Taint[]): void {
  const expr = to === 'receiver' ? view.receiverExpr : (view.args[to]?.expr ?? null)
  const value = to === 'receiver' ? view.receiver : (view.args[to]?.value ?? null)
  if (expr === null || value === null || taints.length === 0) return
  if (expr.k !== 'name' && expr.k !== 'member') return
  const carrying = {
    ...value,
    taints: unionTaints(value.taints, taints),
    object: 0,
    constant: undefined,
    fixed: false,
  }
  assignTo(view.frame, expr, { value: carrying, from: expr })
}

function originValues(view: CallView, origin: 'receiver' | 'arguments' | number): readonly Value[] {
  if (origin === 'receiver') return view.receiver === null ? [] : [view.receiver]
  if (origin === 'arguments') return view.args.map(({ value }) => value)
  const value = view.args[origin]?.value
  return value === undefined ? [] : [value]
}

/** Remembers on its object a call some rule asks about. */
function watch(view: CallView): void {
  const { frame, receiver, receiverExpr } = view
  if (receiver === null || receiverExpr === null) return
  for (const match of findNames(frame.machine.rules.watched, view.names, view.last)) {
    if (!matchesCall(view, match)) continue
    const current = frame.machine.evaluate(frame, receiverExpr)
    const object = ensureObject(frame, receiverExpr, current)
    const heap = getHeap(frame.env, object)
    const key = watchKey(match)
    if (object === 0 || heap.calls.includes(key)) continue
    frame.env.heaps.set(object, { ...heap, calls: [...heap.calls, key] })
  }
}
