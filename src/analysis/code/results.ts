import { fromAccessor } from './accessors.ts'
import { assignTo } from './assign.ts'
import { evaluateBuiltin } from './builtins.ts'
import { runCallbacks } from './callbacks.ts'
import { holders } from './collections.ts'
import { holdsArguments } from './conditions.ts'
import { emptyHeap, getHeap } from './env.ts'
import { type Call, type Expr } from './ir.ts'
import { type ArgumentValue, type CallView, newTaint } from './machine.ts'
import { elementOf, entriesOf, flat, newList, newObject, newOpenObject } from './objects.ts'
import { isJudge } from './validators.ts'
import {
  doubtful,
  makeSafe,
  type Taint,
  tainted,
  unionTaints,
  unknown,
  type Value,
} from './value.ts'

export interface Callee {
  readonly receiver: Value | null
  readonly receiverExpr: Expr | null
  /** A function of the project, when it is one. */
  readonly value: Value
  readonly names: readonly string[]
  readonly last: string | null
}

export interface Resolved {
  readonly expr: Call
  readonly callee: Callee
  readonly passed: readonly ArgumentValue[]
}

type Attempt = (view: CallView, resolved: Resolved) => Value | null

/** Who may know what a call gives back, the most certain first. */
const attempts: readonly Attempt[] = [
  fromHolder,
  fromSource,
  fromProject,
  fromAccessor,
  fromIdentity,
  fromCollection,
  propagated,
]

/** What a call gives back. */
export function resultOf(view: CallView, resolved: Resolved): Value {
  const contexts = harmlessContexts(view)
  if (contexts.length === 0) return ordinaryResult(view, resolved)
  const result = contexts.every(isOfOneRule)
    ? ordinaryResult(view, resolved)
    : (fromSource(view, resolved) ?? propagated(view, resolved) ?? carried(view))
  return makeSafe(result, contexts)
}

/** A call one rule alone takes for harmless does to values what it does for all others. */
function isOfOneRule(context: string): boolean {
  return context.startsWith('rule:')
}

function ordinaryResult(view: CallView, resolved: Resolved): Value {
  for (const attempt of attempts) {
    const result = attempt(view, resolved)
    if (result !== null) return result
  }
  return typed(view, resolved, evaluateBuiltin(view, runCallbacks(view)))
}

/** With its type, and an identity of its own where rules ask what was done to it. */
function typed(view: CallView, { expr }: Resolved, value: Value): Value {
  if (value.type !== null) return value
  const type = resultType(view, expr)
  if (type === null) return value
  const { frame } = view
  const isWatched = value.object === 0 && frame.machine.rules.watchedTypes.has(type)
  return isWatched ? newOpenObject(frame, { ...value, type }) : { ...value, type }
}

function fromHolder({ frame, last, receiver, receiverExpr, args }: CallView): Value | null {
  if (last === null || !holders.has(last) || receiver === null || receiverExpr?.k !== 'name')
    return null
  if (args.some(({ value }) => !value.fixed)) return null
  const key = `${last}()`
  return receiver.object === 0
    ? null
    : (getHeap(frame.env, receiver.object).fields.get(key) ?? null)
}

function fromSource(view: CallView, { expr }: Resolved): Value | null {
  const { frame } = view
  if (view.known.sources.length === 0) return null
  const sources = view.known.sources.filter(
    ({ when }) => when === null || holdsArguments(view, when),
  )
  const [source] = sources
  if (source === undefined || isStoredHere(view)) return null
  runCallbacks(view)
  const base: Value = { ...unknown, type: resultType(view, expr) }
  const taints = sources.map((each) => newTaint(frame, view.place, each))
  if (source.into === null) {
    const passed = unionTaints(view.receiver?.taints ?? [], propagate(view)?.taints ?? [])
    return tainted(unionTaints(passed, taints), base)
  }
  give(view, source.into, taints)
  return base
}

/** What this code itself put under that key is no news from outside. */
function isStoredHere({ frame, receiver, args: [key] }: CallView): boolean {
  if (receiver === null || receiver.object === 0 || key === undefined) return false
  const { constant } = key.value
  return typeof constant === 'string' && getHeap(frame.env, receiver.object).fields.has(constant)
}

/** A function or class of the project itself. */
function fromProject({ frame, place }: CallView, { callee, passed }: Resolved): Value | null {
  const { callable } = callee.value
  if (callable === null) return null
  const call = { args: passed, self: callee.receiver, place }
  if (!('fn' in callable)) return frame.machine.construct(frame, callable, call)
  const self = callable.self ?? callee.receiver
  const result = frame.machine.invoke(frame, callable, { ...call, self })
  return isJudge(callee.last) ? lessSure(frame, result) : result
}

/** A result, or each of several, that was judged on the way. */
function lessSure(frame: CallView['frame'], result: Value): Value {
  const judged = makeSafe(result, [doubtful])
  if (result.kind !== 'list' || result.object === 0) return judged
  const items = entriesOf(frame, result).map((item) => makeSafe(item, [doubtful]))
  return { ...newList(frame, items, null), taints: judged.taints }
}

function fromIdentity({ known, args: [first] }: CallView): Value | null {
  return known.isIdentity && first !== undefined ? first.value : null
}

function fromCollection(view: CallView, { expr }: Resolved): Value | null {
  const { collection } = view.known
  if (collection === null) return null
  const made = collection === 'map' ? newMap(view) : newSequence(view)
  return { ...made, type: resultType(view, expr) }
}

function newMap({ frame, args }: CallView): Value {
  const value = args[0]?.value ?? unknown
  const from = value.object === 0 ? emptyHeap : getHeap(frame.env, value.object)
  const rest = value.taints.length === 0 ? from.rest : tainted(value.taints)
  return newObject(frame, { ...from, rest, calls: [] })
}

/** Of the entries of the collection it is made from, or of the arguments themselves. */
function newSequence({ frame, args }: CallView): Value {
  const values = args.map(({ value }) => value)
  const [only] = values
  if (values.length !== 1 || only === undefined) return newList(frame, values, null)
  if (only.kind === 'number') return newList(frame, [], null)
  if (only.kind === 'string') return newList(frame, [only], null)
  const rest = only.taints.length === 0 ? null : elementOf(frame, only)
  return newList(frame, entriesOf(frame, only), rest)
}

function propagated(view: CallView, resolved: Resolved): Value | null {
  const value = propagate(view)
  return value === null ? null : typed(view, resolved, value)
}

function resultType({ known }: CallView, { construct }: Call): string | null {
  return construct ? known.constructed : known.type
}

const none: readonly string[] = []

/** The contexts sanitizers make the result harmless in. */
function harmlessContexts(view: CallView): readonly string[] {
  const { sanitizers } = view.known
  if (sanitizers.length === 0) return none
  return sanitizers
    .filter(({ when }) => when === null || holdsArguments(view, when))
    .flatMap(({ contexts }) => contexts)
}

/** A value that carries all that goes into the call. */
function carried(view: CallView): Value {
  let taints: readonly Taint[] = view.receiver?.taints ?? []
  for (const { value } of view.args) taints = unionTaints(taints, value.taints)
  const shape = view.receiver?.shape ?? null
  return tainted(taints, { ...unknown, shape, kind: taints.length > 0 ? 'string' : null })
}

/** What goes through a call alone keeps how it is built. */
function shapeOfOnly({ args: [only, ...rest], names }: CallView): string | null {
  const [base] = rest
  const isBuiltOn = names[0] === 'URL' && only?.value.taints.length === 0
  if (isBuiltOn && base !== undefined) return base.value.shape
  return only === undefined || rest.length > 0 ? null : only.value.shape
}

function propagate(view: CallView): Value | null {
  const { frame, known } = view
  if (known.propagators.length === 0) return null
  const found = known.propagators.filter(
    ({ when }) => when === undefined || holdsArguments(view, when),
  )
  if (found.length === 0) return null
  let result = unknown
  for (const { from, to } of found) {
    let taints: readonly Taint[] = []
    for (const origin of from) {
      const values = originValues(view, origin)
      for (const value of values) taints = unionTaints(taints, flat(frame, value).taints)
    }
    if (to === 'result') {
      const shape = from.includes('receiver') ? null : shapeOfOnly(view)
      result = tainted(unionTaints(result.taints, taints), { ...result, shape })
    } else give(view, to, taints)
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
  const { expr, value } = takerOf(view, to)
  const isHeld = expr?.k === 'name' || expr?.k === 'member'
  if (!isHeld || value === null || taints.length === 0) return
  const all = unionTaints(value.taints, taints)
  const carrying: Value = { ...value, taints: all, object: 0, constant: undefined, fixed: false }
  assignTo(view.frame, expr, { value: carrying, from: expr })
}

interface Taker {
  readonly expr: Expr | null
  readonly value: Value | null
}

function takerOf({ receiverExpr, receiver, args }: CallView, to: 'receiver' | number): Taker {
  if (to === 'receiver') return { expr: receiverExpr, value: receiver }
  return args[to] ?? { expr: null, value: null }
}

function originValues(view: CallView, origin: 'receiver' | 'arguments' | number): readonly Value[] {
  if (origin === 'receiver') return view.receiver === null ? [] : [view.receiver]
  if (origin === 'arguments') return view.args.map(({ value }) => value)
  const value = view.args[origin]?.value
  return value === undefined ? [] : [value]
}
