import { deepTaints, findHeap, mergeInto, newEnv, setField, setHeap, setVariable } from './env.ts'
import { type Class, type Fn } from './ir.ts'
import { type Contexts, type Frame, type Invocation, type Known } from './machine.ts'
import { lineage } from './names.ts'
import { newOpenObject } from './objects.ts'
import { bindParameters } from './parameters.ts'
import { reachableFrom } from './reachable.ts'
import { signatureOf } from './signature.ts'
import {
  type Closure,
  type Env,
  type Heap,
  type Taint,
  tainted,
  unionTaints,
  unknown,
  type Value,
  weaken,
} from './value.ts'

const deepestCalls = 8
/** One function is looked at with this many different inputs; more inputs get what its arguments carry. */
const mostContexts = 12
/** Of those that tell nothing about what is handed over, this many. */
const mostPlain = 4
/** One that took more steps than this so far is looked at this many times with inputs nobody sent, and once with nothing told. */
const largeSteps = 100
const mostOfLarge = 2
/** Untrusted values that come in a new way can reach what none before them reached: these always count, up to here. */
const mostWays = 30

/** Runs a function of the project with these arguments: what it returns here. */
export function invoke(frame: Frame, closure: Closure, call: Invocation): Value {
  const { machine } = frame
  const { fn } = closure
  machine.entered.add(fn)
  const isTooDeep = machine.stack.length >= deepestCalls || machine.budget.depth > 400
  if (isTooDeep || machine.stack.includes(fn)) return guess(call)
  const isOne = isPlain(frame, closure, call)
  const known = isOne ? plainOutcome(frame, closure, call) : outcomeOf(frame, closure, call)
  return known === null ? guess(call) : known.value
}

/** Of calls that tell nothing the last one speaks for those that follow. */
function plainOutcome(frame: Frame, closure: Closure, call: Invocation): Known | null {
  const { plain, steps } = contextsOf(frame, closure.fn)
  const last = plain.at(-1)
  const isEnough = plain.length >= mostPlain || steps > largeSteps
  if (last !== undefined && isEnough) return recall(frame, last)
  const outcome = outcomeOf(frame, closure, call)
  if (outcome !== null) plain.push(outcome.wroteOutside ? { ...outcome, heaps: nothing } : outcome)
  return outcome
}

/** What running it gives, or gave for the same input; null when it was looked at often enough. */
function outcomeOf(frame: Frame, closure: Closure, call: Invocation): Known | null {
  const contexts = contextsOf(frame, closure.fn)
  const signature = signatureOf(frame, closure, call)
  const before = signature === null ? undefined : contexts.known.get(signature)
  if (before !== undefined) return recall(frame, before)
  if (!isWorthARun(contexts, taintedWay(frame, closure, call))) return null
  return runAnew(frame, closure, { call, signature })
}

/** How what is untrusted comes in, wherever it is from: empty where nothing is. */
function taintedWay({ env }: Frame, closure: Closure, call: Invocation): string {
  const self = call.self ?? closure.self
  const receiver = self === null ? '' : wayOf(deepTaints(env, self))
  const args = call.args.map(({ value, keyword }) => {
    const way = wayOf(deepTaints(env, value))
    return way === '' || keyword === null ? way : `${keyword}=${way}`
  })
  return args.every((way) => way === '') ? receiver : [receiver, ...args].join('|')
}

function wayOf(taints: readonly Taint[]): string {
  return taints.map(({ label, safe, weak }) => `${label} ${safe}${weak ? '?' : ''}`).join('+')
}

function isWorthARun(contexts: Contexts, way: string): boolean {
  const { known, ways, steps, tainted: runs } = contexts
  const most = steps > largeSteps ? mostOfLarge : mostContexts
  if (way === '') return known.size - runs < most
  const isNew = !ways.has(way) && ways.size < mostWays
  if (!isNew && runs >= most) return false
  ways.add(way)
  contexts.tainted += 1
  return true
}

/** What was written elsewhere can not be written again from memory: such an outcome only counts. */
function runAnew(frame: Frame, closure: Closure, { call, signature }: Signed): Known {
  const { budget } = frame.machine
  const left = budget.left
  const outcome = run(frame, closure, call)
  const contexts = contextsOf(frame, closure.fn)
  const { known } = contexts
  contexts.steps += left - budget.left
  const isPure = signature !== null && !outcome.wroteOutside
  known.set(isPure ? signature : `#${known.size}`, outcome)
  return outcome
}

interface Signed {
  readonly call: Invocation
  readonly signature: string | null
}

const nothing: Known['heaps'] = new Map()

function contextsOf(frame: Frame, fn: Fn): Contexts {
  const { contexts } = frame.machine
  let found = contexts.get(fn)
  if (found === undefined) {
    found = { known: new Map(), plain: [], steps: 0, tainted: 0, ways: new Set() }
    contexts.set(fn, found)
  }
  return found
}

/** Nothing is known of any argument, and nothing untrusted is in reach: what differs from other such calls hardly ever matters. A constructor fills its own instance. */
function isPlain(frame: Frame, closure: Closure, call: Invocation): boolean {
  if (closure.fn.kind === 'constructor' || !call.args.every(({ value }) => isBlank(value)))
    return false
  const self = call.self ?? closure.self
  return self === null || deepTaints(frame.env, self).length === 0
}

function isBlank({ taints, constant, fixed, object, callable, name }: Value): boolean {
  return (
    taints.length === 0 &&
    constant === undefined &&
    !fixed &&
    object === 0 &&
    callable === null &&
    name === null
  )
}

function recall(frame: Frame, known: Known): Known {
  for (const [object, heap] of known.heaps) setHeap(frame.env, object, heap)
  return known
}

/** Without looking inside: the result may be made from the arguments. */
function guess(call: Invocation): Value {
  let taints: readonly Taint[] = []
  for (const { value } of call.args) taints = unionTaints(taints, value.taints)
  return tainted(weaken(taints))
}

function run(frame: Frame, closure: Closure, call: Invocation): Known {
  const { machine } = frame
  const { fn } = closure
  const env = newEnv(frame.env, closure.env)
  const firstObject = machine.nextObject
  const inner: Frame = {
    machine,
    module: fn.module ?? frame.module,
    fn,
    base: env,
    env,
    returned: null,
    exits: [],
    loops: [],
    hint: null,
    decisions: fn.outer === frame.fn ? frame.decisions : null,
  }
  machine.stack.push(fn)
  const self = call.self ?? closure.self
  if (fn.self !== null && self !== null) setVariable(env, fn.self, self)
  bindParameters(inner, call)
  finish(inner, machine.execute(inner, fn.body))
  machine.stack.pop()
  return writeBack(frame, inner, firstObject)
}

/** Brings all ways out of a function together in its first layer. */
export function finish(frame: Frame, reachesEnd: boolean): void {
  const ends = reachesEnd ? [frame.env, ...frame.exits] : frame.exits
  frame.env = frame.base
  mergeInto(frame.base, ends)
}

/** Hands what the function wrote elsewhere to its caller: objects, and variables of functions around it. What only the function itself knew ends here. */
function writeBack(frame: Frame, inner: Frame, firstObject: number): Known {
  const { fn, base } = inner
  const value = inner.returned ?? unknown
  const roots: Value[] = [value]
  let wroteOutside = false
  for (const [variable, held] of base.variables) {
    if (variable.owner === fn || variable === fn.self) continue
    setVariable(frame.env, variable, held)
    roots.push(held)
    wroteOutside = true
  }
  const outside = newEnv(frame.env, base.captured)
  for (const object of base.heaps.keys()) {
    if (object >= firstObject) continue
    const before = findHeap(outside, object)
    if (before === undefined || before === base.heaps.get(object)) continue
    roots.push({ ...unknown, object })
    wroteOutside = true
  }
  const heaps = reachableFrom(roots, base.heaps)
  for (const [object, heap] of heaps) setHeap(frame.env, object, heap)
  return { value, heaps, wroteOutside }
}

/** Makes an instance of a class of the project. */
export function construct(frame: Frame, cls: Class, call: Invocation): Value {
  const base: Value = { ...unknown, kind: 'object', type: cls.name, instance: cls }
  const instance = newOpenObject(frame, base)
  initialiseFields(frame, cls, instance)
  const constructor = findConstructor(frame, cls)
  if (constructor !== null) {
    const closure: Closure = { fn: constructor, env: frame.env, self: instance }
    frame.machine.invoke(frame, closure, { ...call, self: instance })
  } else fillFields(frame, cls, { call, instance })
  if (cls.name === '') runMethods(frame, cls, { call, instance })
  return instance
}

/** The methods of a class without a name see what is around it: somebody will call them. */
function runMethods(frame: Frame, cls: Class, { call, instance }: Filling): void {
  for (const fn of cls.methods) {
    if (fn.kind !== 'method') continue
    const closure = { fn, env: frame.env, self: instance }
    frame.machine.invoke(frame, closure, {
      args: [],
      self: instance,
      place: call.place,
      isCallback: true,
    })
  }
}

interface Filling {
  readonly call: Invocation
  readonly instance: Value
}

/** Data classes, models and records without a constructor take their fields by name or in order. */
function fillFields(frame: Frame, cls: Class, { call, instance }: Filling): void {
  const declared = lineage(frame.module, cls)
    .toReversed()
    .flatMap(({ fields }) => fields)
    .filter(({ isStatic, type }) => !isStatic || type !== null)
  for (const [index, { value, keyword, spread }] of call.args.entries()) {
    const key = keyword ?? declared[index]?.name ?? null
    if (!spread && key !== null) setField(frame.env, instance.object, { key, value })
  }
}

export function findConstructor(frame: Frame, cls: Class): Fn | null {
  for (const known of lineage(frame.module, cls)) {
    const found = known.methods.find(({ kind }) => kind === 'constructor')
    if (found !== undefined) return found
  }
  return null
}

/** Gives an instance the fields its classes declare, with their types. */
export function initialiseFields(frame: Frame, cls: Class, instance: Value): void {
  const fields = new Map<string, Value>()
  for (const known of lineage(frame.module, cls).toReversed()) {
    for (const field of known.fields) {
      const type = field.type?.name ?? null
      const value = field.value === null ? unknown : frame.machine.evaluate(frame, field.value)
      fields.set(field.name, type === null || value.type !== null ? value : { ...value, type })
    }
  }
  const heap: Heap = heapOf(frame.env, instance, fields)
  setHeap(frame.env, instance.object, heap)
}

function heapOf(env: Env, instance: Value, fields: ReadonlyMap<string, Value>): Heap {
  const before = env.heaps.get(instance.object)
  return { fields, rest: null, open: true, length: null, calls: before?.calls ?? [] }
}
