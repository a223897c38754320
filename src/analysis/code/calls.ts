import { ensureObject } from './assign.ts'
import { callKnowledge, singleName, withName } from './call-knowledge.ts'
import { lastSegment } from './conditions.ts'
import { getHeap, setHeap } from './env.ts'
import { type Call, type Expr, type Place } from './ir.ts'
import { type ArgumentValue, type CallView, type Frame } from './machine.ts'
import { findMember } from './members.ts'
import { memberNames } from './names.ts'
import { checkCallPatterns, matchesCall } from './patterns.ts'
import { type Callee, resultOf } from './results.ts'
import { checkCallSinks } from './sinks.ts'
import { makeSafe, unknown, type Value } from './value.ts'
import { watchKey } from './watched-calls.ts'

/** The result of a call, with every rule about it applied. */
export function evaluateCall(frame: Frame, expr: Call): Value {
  const callee = evaluateCallee(frame, expr.callee, expr.args.length)
  const args = expr.args.map((arg) => evaluateArgument(frame, arg))
  const view: CallView = {
    frame,
    names: callee.names,
    last: callee.last,
    known: callKnowledge(frame.machine, callee.names, callee.last),
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
  const self = fluentResult(view, expr)
  if (view.known.isEnding) frame.ended = true
  if (self !== null) return self
  return reported.length === 0 ? result : makeSafe(result, reported)
}

/** What a method that gives back its receiver gives: the object, with what was just done to it. */
function fluentResult({ frame, known, receiver }: CallView, { callee }: Call): Value | null {
  if (!known.isFluent || receiver === null || callee.k !== 'member') return null
  const isHeld = callee.object.k === 'name' || callee.object.k === 'member'
  return isHeld ? frame.machine.evaluate(frame, callee.object) : receiver
}

/** From the callee's own name on: the line a reader looks for. */
function placeOfCall({ callee, start, end }: Call): Place {
  return { start: callee.k === 'member' ? callee.end - callee.property.length : start, end }
}

function quiet(arg: ArgumentValue, contexts: readonly string[]): ArgumentValue {
  return arg.value.taints.length === 0 ? arg : { ...arg, value: makeSafe(arg.value, contexts) }
}

const noNames: readonly string[] = []

function evaluateCallee(frame: Frame, expr: Expr, arity: number): Callee {
  const { machine } = frame
  if (expr.k !== 'member') {
    const value = machine.evaluate(frame, expr)
    const names = value.name === null ? noNames : singleName(machine, value.name)
    const last = expr.k === 'name' ? lastSegment(value.name ?? expr.name) : null
    return { receiver: null, receiverExpr: null, value, names, last }
  }
  const receiver = machine.evaluate(frame, expr.object)
  const names = memberNames(frame, receiver, expr.property)
  const read = { property: expr.property, place: expr, expr: null, arity }
  const found = findMember(frame, receiver, read) ?? functionItself(frame, receiver, expr.property)
  const known = found.name === null ? names : withName(machine, names, found.name)
  return { receiver, receiverExpr: expr.object, value: found, names: known, last: expr.property }
}

/** The one method of Java's functional interfaces: a lambda is called by it. */
const functional = new Set(['apply', 'accept', 'get', 'test', 'run', 'call', 'applyAsInt'])

function functionItself({ module }: Frame, receiver: Value, property: string): Value {
  const { callable } = receiver
  const isLambda = module.language === 'java' && callable !== null && 'fn' in callable
  return isLambda && functional.has(property) ? receiver : unknown
}

function evaluateArgument(frame: Frame, arg: Call['args'][number]): ArgumentValue {
  const outer = frame.hint
  if (arg.keyword !== null) frame.hint = arg.keyword
  const value = frame.machine.evaluate(frame, arg.value)
  frame.hint = outer
  return { value, keyword: arg.keyword, spread: arg.spread, expr: arg.value }
}

/** Remembers on its object a call some rule asks about. */
function watch(view: CallView): void {
  const { frame, receiver, receiverExpr, known } = view
  if (receiver === null || receiverExpr === null) return
  for (const match of known.watched) {
    if (!matchesCall(view, match)) continue
    const object =
      receiver.object === 0
        ? ensureObject(frame, receiverExpr, frame.machine.evaluate(frame, receiverExpr))
        : receiver.object
    const heap = getHeap(frame.env, object)
    const key = watchKey(match)
    if (object === 0 || heap.calls.includes(key)) continue
    setHeap(frame.env, object, { ...heap, calls: [...heap.calls, key] })
  }
}
