import { memberKnowledge, singleName } from './call-knowledge.ts'
import { emptyHeap, getHeap, setField, setVariable } from './env.ts'
import { type Expr, type List, type Name, type ObjectExpr } from './ir.ts'
import { type Frame, note } from './machine.ts'
import { readMember } from './members.ts'
import { memberNames } from './names.ts'
import { elementOf, newObject } from './objects.ts'
import { checkAssign } from './patterns.ts'
import { checkAssignSink } from './sinks.ts'
import { addStep, join, tainted, unknown, type Value } from './value.ts'

type Assigners = {
  readonly [K in Expr['k']]?: (
    frame: Frame,
    target: Extract<Expr, { k: K }>,
    assigned: Assigned,
  ) => void
}

const assigners: Assigners = {
  name: assignName,
  member: assignMember,
  index: assignMember,
  object: assignObject,
  list: assignList,
  assign: (frame, target, { value, from }) =>
    assignTo(frame, target.target, { value: withDefault(frame, value, target.value), from }),
  cast: (frame, target, assigned) => assignTo(frame, target.operand, assigned),
  await: (frame, target, assigned) => assignTo(frame, target.operand, assigned),
}

/** Stores a value where `target` says; `from` is the expression it came from. */
export function assignTo<K extends Expr['k']>(
  frame: Frame,
  target: Extract<Expr, { k: K }>,
  assigned: Assigned,
): void {
  const assign: Assigners[K] = assigners[target.k]
  if (assign === undefined) frame.machine.evaluate(frame, target)
  else assign(frame, target, assigned)
}

export interface Assigned {
  readonly value: Value
  readonly from: Expr
}

function assignName(frame: Frame, target: Name, { value, from }: Assigned): void {
  const { name, variable } = target
  const { machine } = frame
  const { assigns, assignSinks } = memberKnowledge(machine, singleName(machine, name), name)
  if (assigns.length > 0) checkAssign(frame, { place: target, value, from }, assigns)
  if (variable === null) {
    checkAssignSink(frame, { place: target, value, from }, assignSinks)
    return
  }
  if (variable.kind === 'field') {
    storeInSelf(frame, target, value)
    return
  }
  const declared = variable.type?.name ?? null
  const typed = declared !== null && !isTyped(value) ? { ...value, type: declared } : value
  setVariable(frame.env, variable, held(frame, target, typed))
}

function held(frame: Frame, place: Name, value: Value): Value {
  if (value.taints.length === 0) return value
  return { ...value, taints: addStep(value.taints, note(frame, place, 'held in a variable')) }
}

/** `callee()` says less than a declared type does. */
function isTyped({ type }: Value): boolean {
  return type !== null && !type.endsWith('()')
}

function storeInSelf(frame: Frame, target: Name, value: Value): void {
  for (let fn: Frame['fn'] | null = frame.fn; fn !== null; fn = fn.outer) {
    if (fn.self === null) continue
    const self = frame.machine.evaluate(frame, selfName(fn.self, target))
    if (self.object !== 0) setField(frame.env, self.object, { key: target.name, value })
    return
  }
}

function selfName(variable: NonNullable<Frame['fn']['self']>, at: Name): Name {
  return { k: 'name', name: variable.name, variable, start: at.start, end: at.end }
}

function assignMember(
  frame: Frame,
  target: Extract<Expr, { k: 'member' | 'index' }>,
  { value, from }: Assigned,
): void {
  const object = frame.machine.evaluate(frame, target.object)
  const key = target.k === 'member' ? target.property : constantKey(frame, target.index)
  if (target.k === 'index') checkEntry(frame, target, { object, value, from })
  if (key !== null) {
    const names = memberNames(frame, object, key)
    const { assigns, assignSinks } = memberKnowledge(frame.machine, names, key)
    checkAssign(frame, { place: target, value, from }, assigns)
    checkAssignSink(frame, { place: target, value, from }, assignSinks)
  }
  if (target.k === 'index' && key === null) checkKeySink(frame, target, from)
  const id = ensureObject(frame, target.object, object)
  if (id !== 0) setField(frame.env, id, { key, value })
}

interface Entry extends Assigned {
  readonly object: Value
}

/** Whatever its key, `o[key] = …` is an assignment to `o.[]` as well. */
function checkEntry(
  frame: Frame,
  place: Extract<Expr, { k: 'index' }>,
  { object, value, from }: Entry,
): void {
  const names = memberNames(frame, object, '[]')
  if (names.length === 0) return
  const { assignSinks } = memberKnowledge(frame.machine, names, '[]')
  checkAssignSink(frame, { place, value, from }, assignSinks)
}

/** `o[key] = …` is an assignment to `[key]`, `o[key][other] = …` to `[key][key]`: the value at the sink is the outermost key. */
function checkKeySink(frame: Frame, target: Extract<Expr, { k: 'index' }>, from: Expr): void {
  const { object, index } = target
  const isNested = object.k === 'index' && constantKey(frame, object.index) === null
  const value = frame.machine.evaluate(frame, isNested ? object.index : index)
  const name = isNested ? '[key][key]' : '[key]'
  const names = singleName(frame.machine, name)
  const { assignSinks } = memberKnowledge(frame.machine, names, name)
  checkAssignSink(frame, { place: target, value, from }, assignSinks)
}

function constantKey(frame: Frame, index: Expr): string | null {
  const { constant } = frame.machine.evaluate(frame, index)
  return constant === undefined || constant === null ? null : String(constant)
}

/** The id of the object a value is; one that has none gets one, and whoever holds the value learns of it. */
export function ensureObject(frame: Frame, holder: Expr, value: Value): number {
  if (value.object !== 0) return value.object
  const created = newObject(frame, { ...emptyHeap, open: true, rest: restOf(value) }, value)
  if (holder.k === 'name' && holder.variable !== null && holder.variable.kind !== 'import') {
    if (holder.variable.kind === 'field') storeInSelf(frame, holder, created)
    else setVariable(frame.env, holder.variable, created)
    return created.object
  }
  if (holder.k !== 'member') return 0
  const outer = frame.machine.evaluate(frame, holder.object)
  const id = ensureObject(frame, holder.object, outer)
  if (id === 0) return 0
  setField(frame.env, id, { key: holder.property, value: created })
  return created.object
}

function restOf(value: Value): Value | null {
  return value.taints.length === 0 ? null : tainted(value.taints)
}

function assignObject(frame: Frame, target: ObjectExpr, { value, from }: Assigned): void {
  const seen: string[] = []
  for (const entry of target.entries) {
    if (entry.spread) {
      assignTo(frame, entry.value, { value: withoutKeys(frame, value, seen), from })
      continue
    }
    if (entry.key === null) {
      assignTo(frame, entry.value, { value: elementOf(frame, value), from })
      continue
    }
    seen.push(entry.key)
    const place = { start: entry.value.start, end: entry.value.end }
    const part = readMember(frame, value, { property: entry.key, place, expr: null })
    assignTo(frame, entry.value, { value: part, from })
  }
}

function withoutKeys(frame: Frame, value: Value, keys: readonly string[]): Value {
  if (value.object === 0) return value
  const heap = getHeap(frame.env, value.object)
  const fields = new Map([...heap.fields].filter(([key]) => !keys.includes(key)))
  return newObject(frame, { ...heap, fields }, value)
}

function assignList(frame: Frame, target: List, { value, from }: Assigned): void {
  const isTuple = frame.module.language === 'go' && value.object === 0
  for (const [index, item] of target.items.entries()) {
    if (item.value === null) continue
    const place = { start: item.value.start, end: item.value.end }
    const rest = isTuple ? tupleMember(value, index) : null
    const part = item.spread
      ? value
      : (rest ?? readMember(frame, value, { property: String(index), place, expr: null }))
    assignTo(frame, item.value, { value: isTuple ? part : { ...part, name: null }, from })
  }
}

/** Of several results of a call nobody knows the first is the value, the others say how it went. */
function tupleMember(value: Value, index: number): Value {
  return index === 0 ? value : unknown
}

function withDefault(frame: Frame, value: Value, fallback: Expr): Value {
  if (value.constant === null) return frame.machine.evaluate(frame, fallback)
  if (value.constant !== undefined) return value
  return join(value, frame.machine.evaluate(frame, fallback))
}
