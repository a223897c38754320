import { type Constant, type ValueKind } from '../../core/rule.ts'
import { type Class, type Fn, type Module, type Place, type Variable } from './ir.ts'

/** What is known about a value at one point of one path. */
export interface Value {
  /** Untrusted origins it carries, at most `mostTaints`. */
  readonly taints: readonly Taint[]
  /** The value itself; undefined when not known. */
  readonly constant: Constant | undefined
  /** Made of constants only, even where it is not known which. */
  readonly fixed: boolean
  readonly kind: ValueKind | null
  /** Resolved name of its type; `callee()` for the result of an unknown call. */
  readonly type: string | null
  /** Resolved name of what it is a reference to. */
  readonly name: string | null
  /** Where its entries are kept, 0 for none. */
  readonly object: number
  /** Its text, with a mark for every part that is not constant. */
  readonly shape: string | null
  readonly callable: Closure | Class | null
  /** The class it is an instance of. */
  readonly instance: Class | null
}

/** The entries of one object, map or list. Never changed, only replaced. */
export interface Heap {
  readonly fields: ReadonlyMap<string, Value>
  /** What entries under other keys may be; null when there are none. */
  readonly rest: Value | null
  /** There may be entries nobody saw. */
  readonly open: boolean
  /** Of a list whose length is known. */
  readonly length: number | null
  /** Calls made on the object that some rule asks for. */
  readonly calls: readonly string[]
}

/** Values by variable and entries by object, in layers: a branch writes into its own. */
/** Steps left, as a thing that is used up. */
export interface Meter {
  left: number
}

export interface Env {
  /** Written through `setVariable` and `setHeap` only. */
  variables: Map<Variable, Value>
  heaps: Map<number, Heap>
  readonly parent: Env | null
  /** Where a closure was made: asked when no layer below knows a variable. */
  readonly captured: Env | null
  /** Layers below, itself included. */
  readonly height: number
  /** What bringing layers together is paid from; null for a layer of no scan. */
  readonly meter: Meter | null
}

export interface Closure {
  readonly fn: Fn
  /** Variables of the functions around it, as they are when the closure is made. */
  readonly env: Env
  readonly self: Value | null
}

export interface Taint {
  readonly label: string
  readonly note: string
  readonly module: Module
  readonly place: Place
  /** Contexts it can no longer harm. */
  readonly safe: SafeSet
  /** Members of the value that do not carry it. */
  readonly except: readonly string[] | null
  /** Went through a call whose behaviour is guessed. */
  readonly weak: boolean
  readonly steps: Step | null
}

export interface Step {
  readonly module: Module
  readonly place: Place
  readonly note: string
  readonly count: number
  readonly previous: Step | null
}

/** Names of contexts, sorted and joined by spaces; `*` is all of them. */
export type SafeSet = string

/** Marks in a shape: a part that is not known, and one that carries taint. */
export const unknownPart = '\u0000'
export const taintedPart = '\u0001'
/** One that carries taint no redirect can be led astray by. */
export const settledPart = '\u0002'

/** One that carries taint which leads a redirect astray only under odd circumstances. */
export const doubtfulPart = '\u0003'
/** In the place of a context: somebody judged the value, in a way nobody here knows. */
export const doubtful = 'doubtful:*'

const mostTaints = 8
const mostSteps = 24
const noTaints: readonly Taint[] = []

export const unknown: Value = {
  taints: noTaints,
  constant: undefined,
  fixed: false,
  kind: null,
  type: null,
  name: null,
  object: 0,
  shape: null,
  callable: null,
  instance: null,
}

export function constantOf(constant: Constant, kind: ValueKind = kindOfConstant(constant)): Value {
  return { ...unknown, constant, fixed: true, kind }
}

function kindOfConstant(constant: Constant): ValueKind {
  if (constant === null) return 'null'
  if (typeof constant === 'string') return 'string'
  return typeof constant === 'number' ? 'number' : 'boolean'
}

export function tainted(taints: readonly Taint[], base: Value = unknown): Value {
  return taints.length === 0 ? base : { ...base, taints, constant: undefined, fixed: false }
}

/** The same value without its origins: for results that cannot carry them. */
export function withKind(kind: ValueKind): Value {
  return { ...unknown, kind }
}

/** Every origin once; of two that differ only in their way here the first stays. */
export function unionTaints(first: readonly Taint[], second: readonly Taint[]): readonly Taint[] {
  if (second.length === 0 || first === second) return first
  if (first.length === 0) return second
  const all = [...first]
  for (const taint of second) {
    if (all.length >= mostTaints) break
    if (!all.some((known) => sameTaint(known, taint))) all.push(taint)
  }
  return all.length === first.length ? first : all
}

function sameTaint(a: Taint, b: Taint): boolean {
  return (
    a === b ||
    (a.place.start === b.place.start &&
      a.place.end === b.place.end &&
      a.module === b.module &&
      a.label === b.label &&
      a.safe === b.safe &&
      a.weak === b.weak)
  )
}

export function addStep(
  taints: readonly Taint[],
  step: Omit<Step, 'count' | 'previous'>,
): readonly Taint[] {
  if (taints.length === 0) return taints
  return taints.map((taint) => {
    const count = (taint.steps?.count ?? 0) + 1
    if (count > mostSteps || taint.steps?.place === step.place) return taint
    return { ...taint, steps: { ...step, count, previous: taint.steps } }
  })
}

export function weaken(taints: readonly Taint[]): readonly Taint[] {
  return taints.every((taint) => taint.weak)
    ? taints
    : taints.map((taint) => ({ ...taint, weak: true }))
}

/** Adds contexts a value is now safe for; `*` ends the flow for good. */
export function makeSafe(value: Value, contexts: readonly string[]): Value {
  if (value.taints.length === 0) return value
  if (contexts.includes('*')) return { ...value, taints: noTaints }
  const taints = value.taints.map((taint) => ({ ...taint, safe: extend(taint.safe, contexts) }))
  return { ...value, taints }
}

function extend(safe: SafeSet, contexts: readonly string[]): SafeSet {
  const all = new Set([...safe.split(' ').filter((name) => name !== ''), ...contexts])
  return [...all].toSorted().join(' ')
}

export function isSafeFor(taint: Taint, context: string): boolean {
  const { safe } = taint
  return safe !== '' && (safe === context || ` ${safe} `.includes(` ${context} `))
}

/** Whether it harms this context only perhaps. */
export function isDoubtfulFor(taint: Taint, context: string): boolean {
  return isSafeFor(taint, doubtful) || isSafeFor(taint, `doubtful:${context}`)
}

/** What holds of a value that is one or the other. */
export function join(a: Value, b: Value): Value {
  if (a === b) return a
  const shape = a.shape === b.shape ? a.shape : joinedShape(a, b)
  return {
    taints: unionTaints(a.taints, b.taints),
    constant: a.constant === b.constant ? a.constant : undefined,
    fixed: a.fixed && b.fixed,
    kind: a.kind === b.kind ? a.kind : eitherKind(a, b),
    type: same(a, b, 'type'),
    name: commonName(a, b),
    object: same(a, b, 'object') ?? 0,
    shape,
    callable: same(a, b, 'callable'),
    instance: same(a, b, 'instance'),
  }
}

/** Null stands for "not set yet": what is known of the other side is what is worth knowing. */
function same<K extends 'type' | 'object' | 'callable' | 'instance'>(
  a: Value,
  b: Value,
  key: K,
): Value[K] {
  if (a[key] === b[key]) return a[key]
  if (a.constant === null || a[key] === null || a[key] === 0) return b[key]
  return a[key]
}

/** A reference that may be to several things is a reference to none. */
function commonName(a: Value, b: Value): string | null {
  if (a.name === b.name || b.constant === null) return a.name
  return a.constant === null ? b.name : null
}

function eitherKind(a: Value, b: Value): ValueKind | null {
  if (a.kind === 'null') return b.kind
  return b.kind === 'null' ? a.kind : null
}

/** Of two texts the one that carries taint tells more. */
function joinedShape(a: Value, b: Value): string | null {
  if (a.taints.length > 0 && a.shape !== null) return a.shape
  if (b.taints.length > 0 && b.shape !== null) return b.shape
  return a.shape ?? b.shape
}

export function equalValues(a: Value, b: Value): boolean {
  return (
    a === b ||
    (a.constant === b.constant &&
      a.taints.length === b.taints.length &&
      a.fixed === b.fixed &&
      a.type === b.type &&
      a.name === b.name &&
      a.object === b.object &&
      a.callable === b.callable &&
      a.shape === b.shape &&
      a.taints.every((taint) => b.taints.some((other) => sameTaint(taint, other))))
  )
}
