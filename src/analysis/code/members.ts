import { memberKnowledge } from './call-knowledge.ts'
import { type LabelledSource } from './compile-rules.ts'
import { expression } from './conditions.ts'
import { isDecided } from './decisions.ts'
import { emptyHeap, getHeap, setHeap } from './env.ts'
import {
  type Class,
  type Expr,
  type Fn,
  type Index,
  type Member,
  type ObjectExpr,
  type Place,
} from './ir.ts'
import { type Frame, newTaint } from './machine.ts'
import { asMember, sameAddress, shapeOfMember } from './member-parts.ts'
import { findNames } from './name-index.ts'
import { classNamed, lineage, memberNames } from './names.ts'
import { numericTypes } from './numeric-types.ts'
import { elementOf, entriesOf, fieldOf, newList, newObject } from './objects.ts'
import { checkObject, checkReferences } from './patterns.ts'
import {
  constantOf,
  join,
  makeSafe,
  type Taint,
  tainted,
  unionTaints,
  unknown,
  type Value,
  withKind,
} from './value.ts'

export interface MemberRead {
  readonly property: string
  readonly place: Place
  /** The expression that is read, where it is one of the file's own. */
  readonly expr: Expr | null
  /** How many arguments it is called with. */
  readonly arity?: number
}

export function evaluateMember(frame: Frame, expr: Member): Value {
  const object = frame.machine.evaluate(frame, expr.object)
  return readMember(frame, object, { property: expr.property, place: expr, expr })
}

export function evaluateIndex(frame: Frame, expr: Index): Value {
  const { machine } = frame
  const object = machine.evaluate(frame, expr.object)
  const index = machine.evaluate(frame, expr.index)
  const { constant: text } = object
  if (
    typeof text === 'string' &&
    typeof index.constant === 'number' &&
    frame.module.language !== 'go'
  ) {
    return constantOf(text.at(index.constant) ?? null)
  }
  if (index.constant !== undefined && index.constant !== null) {
    return readMember(frame, object, { property: String(index.constant), place: expr, expr })
  }
  return elementOf(frame, object)
}

/** What a member holds: an entry that was seen, a method, a source of untrusted values, or part of what the object is. */
export function readMember(frame: Frame, object: Value, read: MemberRead): Value {
  const names = memberNames(frame, object, read.property)
  const known = memberKnowledge(frame.machine, names, read.property)
  checkReferences(frame, read.place, known.references)
  const own = findMember(frame, object, read)
  if (own !== null) return sameAddress(object, read.property, asMember(own, read.property))
  if (measures.has(read.property) && !isParameter(frame, object, read.property)) {
    return withKind('number')
  }
  const name = names[0] ?? null
  const type = known.type ?? declaredType(frame, object, read.property)
  if (type !== null && numericTypes.has(type)) return { ...withKind('number'), name, type }
  const sources = known.sources.filter(({ unless }) => !isDecided(frame, unless))
  const taints = sources.map((source) => taintOf(frame, read, source))
  const carried = asMember(object, read.property).taints
  const shape = shapeOfMember(object, read.property, sources)
  const result = tainted(unionTaints(carried, taints), { ...unknown, name, type, shape })
  if (result.taints.length === 0) return result
  return known.harmless.length === 0 ? result : makeSafe(result, known.harmless)
}

/** Requests are sent as well as received: only files that answer are sure to hold one of the other kind. */
function taintOf(frame: Frame, { place }: MemberRead, source: LabelledSource): Taint {
  const taint = newTaint(frame, place, source)
  const { mentions } = source
  const isSure = mentions === undefined || expression(mentions, 'u').test(frame.module.tree.text)
  return isSure ? taint : { ...taint, weak: true }
}

/** A field that a client names `size` is what the client sends. */
function isParameter(frame: Frame, { name }: Value, property: string): boolean {
  if (property !== 'size' || name === null) return false
  return findNames(frame.machine.rules.memberSources, [name], null).length > 0
}

/** The type a class of the project declares for a field. */
function declaredType(frame: Frame, object: Value, property: string): string | null {
  const { instance, type } = object
  const cls = instance ?? (type === null ? null : classNamed(frame, type))
  if (cls === null) return null
  for (const known of lineage(frame.module, cls)) {
    const field = known.fields.find(({ name }) => name === property)
    if (field !== undefined) return field.type?.name ?? null
  }
  return null
}

/** Members that tell how much there is, not what. */
const measures = new Set(['length', 'size', 'byteLength'])

/** An entry, field or method this file itself gives the object. */
export function findMember(frame: Frame, object: Value, read: MemberRead): Value | null {
  const field = isMethodCall(frame, read) ? null : fieldOf(frame, object, read.property)
  if (field !== null) return field
  const { callable, instance } = object
  const cls = instance ?? (object.type === null ? null : classNamed(frame, object.type))
  if (cls !== null) return findMethod(frame, cls, { read, self: object })
  if (callable !== null && 'methods' in callable) return findStatic(frame, callable, read)
  return null
}

/** In Java a field and a method of one name are two things. */
function isMethodCall({ module }: Frame, { arity }: MemberRead): boolean {
  return arity !== undefined && module.language === 'java'
}

interface MethodRead {
  readonly read: MemberRead
  readonly self: Value
}

function findMethod(frame: Frame, cls: Class, { read, self }: MethodRead): Value | null {
  for (const known of lineage(frame.module, cls)) {
    const method = methodOf(known, read)
    if (method === null) continue
    const closure = { fn: method, env: frame.env, self }
    if (method.kind !== 'getter') return { ...unknown, kind: 'function', callable: closure }
    return frame.machine.invoke(frame, closure, { args: [], self, place: read.place })
  }
  return null
}

/** Of several methods of one name the one with as many parameters as the call has arguments. */
function methodOf(cls: Class, { property, arity }: MemberRead): Fn | null {
  const named = cls.methods.filter(({ name }) => name === property)
  return named.find(({ params }) => params.length === arity) ?? named[0] ?? null
}

function findStatic(frame: Frame, cls: Class, read: MemberRead): Value | null {
  for (const known of lineage(frame.module, cls)) {
    const method = methodOf(known, read)
    if (method !== null) return methodValue(frame, method)
    const field = known.fields.find(({ name, isStatic }) => isStatic && name === read.property)
    const made = frame.machine.instances.get(known)
    const held = field === undefined || made === undefined ? null : fieldOf(frame, made, field.name)
    if (held !== null) return held
    if (field !== undefined && field.value !== null)
      return frame.machine.evaluate(frame, field.value)
  }
  return null
}

function methodValue(frame: Frame, method: Fn): Value {
  return { ...unknown, kind: 'function', callable: { fn: method, env: frame.env, self: null } }
}

export function evaluateObject(frame: Frame, expr: ObjectExpr): Value {
  const type = expr.type?.name ?? null
  const object = newObject(frame, emptyHeap, { ...unknown, kind: 'object', type })
  const draft: Draft = { fields: new Map(), rest: null, open: false, fixed: true }
  for (const entry of expr.entries) {
    const outer = frame.hint
    frame.hint = entry.key ?? outer
    const value = withSelf(frame.machine.evaluate(frame, entry.value), object)
    frame.hint = outer
    addEntry(frame, draft, { entry, value })
  }
  const { fields, rest, open, fixed } = draft
  setHeap(frame.env, object.object, { ...emptyHeap, fields, rest, open })
  const result = { ...object, fixed }
  checkObject(frame, expr, result)
  return result
}

/** Entries as they come together. */
interface Draft {
  readonly fields: Map<string, Value>
  rest: Value | null
  open: boolean
  fixed: boolean
}

const mostEntries = 2000

function withSelf(value: Value, self: Value): Value {
  const { callable } = value
  if (callable === null || !('fn' in callable) || callable.fn.self === null) return value
  return callable.self === null ? { ...value, callable: { ...callable, self } } : value
}

interface EntryValue {
  readonly entry: ObjectExpr['entries'][number]
  readonly value: Value
}

/** MongoDB takes what stands under `$eq` as a value, never as an operator. */
function addEntry(frame: Frame, draft: Draft, { entry, value }: EntryValue): void {
  draft.fixed &&= value.fixed
  if (entry.spread) {
    spreadInto(frame, draft, value)
    return
  }
  const key = entry.computed === null ? entry.key : keyOf(frame, entry.computed)
  const held = key === '$eq' ? makeSafe(value, ['nosql']) : value
  if (key !== null && draft.fields.size < mostEntries) draft.fields.set(key, held)
  else draft.rest = draft.rest === null ? value : join(draft.rest, value)
}

function keyOf(frame: Frame, computed: Expr): string | null {
  const { constant } = frame.machine.evaluate(frame, computed)
  return constant === undefined || constant === null ? null : String(constant)
}

function spreadInto(frame: Frame, draft: Draft, value: Value): void {
  if (value.object === 0) {
    if (value.taints.length > 0) draft.rest = tainted(value.taints)
    draft.open = true
    return
  }
  const other = getHeap(frame.env, value.object)
  for (const [key, field] of other.fields) {
    if (draft.fields.size < mostEntries) draft.fields.set(key, field)
  }
  draft.rest = other.rest ?? draft.rest
  draft.open ||= other.open
}

export function evaluateList(frame: Frame, expr: Extract<Expr, { k: 'list' }>): Value {
  const items: Value[] = []
  let rest: Value | null = null
  for (const item of expr.items) {
    if (item.value === null) {
      items.push(unknown)
      continue
    }
    const value = frame.machine.evaluate(frame, item.value)
    if (!item.spread) items.push(value)
    else if (rest === null && isKnownList(frame, value)) items.push(...entriesOf(frame, value))
    else rest = rest === null ? elementOf(frame, value) : join(rest, elementOf(frame, value))
  }
  return newList(frame, items, rest)
}

function isKnownList(frame: Frame, value: Value): boolean {
  return value.object !== 0 && getHeap(frame.env, value.object).length !== null
}
