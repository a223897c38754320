import { type Variable } from './ir.ts'
import {
  type Env,
  equalValues,
  type Heap,
  join,
  type Taint,
  unionTaints,
  type Value,
} from './value.ts'

export const emptyHeap: Heap = {
  fields: new Map(),
  rest: null,
  open: false,
  length: null,
  calls: [],
}
export const openHeap: Heap = { ...emptyHeap, open: true }

export function newEnv(parent: Env | null, captured: Env | null = null): Env {
  const height = (parent?.height ?? 0) + 1
  const meter = parent?.meter ?? null
  return { variables: noVariables, heaps: noHeaps, parent, captured, height, meter }
}

/** Most layers say little: they share these until they say something. */
const noVariables = new Map<Variable, Value>()
const noHeaps = new Map<number, Heap>()

export function setVariable(env: Env, variable: Variable, value: Value): void {
  if (env.variables === noVariables) env.variables = new Map()
  env.variables.set(variable, value)
}

export function setHeap(env: Env, object: number, heap: Heap): void {
  if (env.heaps === noHeaps) env.heaps = new Map()
  env.heaps.set(object, heap)
}

/** Layers from the top down, then those of the closures passed on the way, innermost first. */
export function getVariable(env: Env, variable: Variable): Value | undefined {
  let passesClosure = false
  for (let at: Env | null = env; at !== null; at = at.parent) {
    const found = at.variables.get(variable)
    if (found !== undefined) return found
    passesClosure ||= at.captured !== null
  }
  return passesClosure ? capturedVariable(env, variable) : undefined
}

function capturedVariable(env: Env, variable: Variable): Value | undefined {
  let closures = 0
  for (let from: Env | null = env; from !== null && closures < mostCaptured; from = from.parent) {
    if (from.captured === null) continue
    closures++
    for (let at: Env | null = from.captured; at !== null; at = at.parent) {
      const found = at.variables.get(variable)
      if (found !== undefined) return found
    }
  }
  return undefined
}

export function getHeap(env: Env, object: number): Heap {
  return findHeap(env, object) ?? openHeap
}

/** Where `getVariable` looks, in the same order: written out twice, because everything else waits for these two. */
export function findHeap(env: Env, object: number): Heap | undefined {
  let passesClosure = false
  for (let at: Env | null = env; at !== null; at = at.parent) {
    const found = at.heaps.get(object)
    if (found !== undefined) return found
    passesClosure ||= at.captured !== null
  }
  return passesClosure ? capturedHeap(env, object) : undefined
}

function capturedHeap(env: Env, object: number): Heap | undefined {
  let closures = 0
  for (let from: Env | null = env; from !== null && closures < mostCaptured; from = from.parent) {
    if (from.captured === null) continue
    closures++
    for (let at: Env | null = from.captured; at !== null; at = at.parent) {
      const found = at.heaps.get(object)
      if (found !== undefined) return found
    }
  }
  return undefined
}

const mostCaptured = 4

export function setField(
  env: Env,
  object: number,
  { key, value }: { readonly key: string | null; readonly value: Value },
): void {
  const heap = getHeap(env, object)
  if (key === null) {
    const rest = heap.rest === null ? value : join(heap.rest, value)
    setHeap(env, object, { ...heap, rest, length: null })
    return
  }
  if (heap.fields.size >= mostFields && !heap.fields.has(key)) {
    const rest = heap.rest === null ? value : join(heap.rest, value)
    setHeap(env, object, { ...heap, rest })
    return
  }
  setHeap(env, object, { ...heap, fields: new Map(heap.fields).set(key, value) })
}

const mostFields = 200

/** Brings what the layers above `base` say together in `base`. True when anything there changed. */
export function mergeInto(base: Env, ends: readonly Env[]): boolean {
  const layers = ends.map((end) => (end.parent === base ? end : flattenTo(end, base)))
  let changed = false
  for (const layer of layers) changed = mergeLayer(base, layers, layer) || changed
  return changed
}

/** What one of the layers says and none before it: that was brought together with theirs. */
function mergeLayer(base: Env, layers: readonly Env[], layer: Env): boolean {
  let entries = 0
  let changed = false
  for (const variable of layer.variables.keys()) {
    if (layers.find(({ variables }) => variables.has(variable)) !== layer) continue
    entries += layers.length
    changed = mergeVariable(base, layers, variable) || changed
  }
  for (const object of layer.heaps.keys()) {
    if (layers.find(({ heaps }) => heaps.has(object)) !== layer) continue
    entries += layers.length
    changed = mergeHeap(base, layers, object) || changed
  }
  payFor(base, entries)
  return changed
}

const mergesPerStep = 2

/** Without a price on what is brought together, files that import each other would cost the square of their number. */
function payFor({ meter }: Env, entries: number): void {
  if (meter !== null) meter.left -= Math.floor(entries / mergesPerStep)
}

/** What the layers do not say is looked up below once, not for each of them. */
function mergeVariable(base: Env, layers: readonly Env[], variable: Variable): boolean {
  const before = getVariable(base, variable)
  let joined: Value | undefined
  for (const { variables } of layers) {
    const value = variables.get(variable) ?? before
    if (value !== undefined) joined = joined === undefined ? value : join(joined, value)
  }
  if (joined === undefined) return false
  if (before !== undefined && equalValues(before, joined)) return false
  setVariable(base, variable, joined)
  return true
}

function mergeHeap(base: Env, layers: readonly Env[], object: number): boolean {
  const before = findHeap(base, object)
  let joined: Heap | undefined
  for (const { heaps } of layers) {
    const heap = heaps.get(object) ?? before
    if (heap !== undefined) joined = joined === undefined ? heap : joinHeaps(joined, heap)
  }
  if (joined === undefined) return false
  if (before !== undefined && equalHeaps(before, joined)) return false
  setHeap(base, object, joined)
  return true
}

function joinHeaps(a: Heap, b: Heap): Heap {
  if (a === b) return a
  const fields = new Map(a.fields)
  for (const [key, value] of b.fields) {
    const known = fields.get(key)
    fields.set(key, known === undefined ? value : join(known, value))
  }
  return {
    fields,
    rest: joinRest(a.rest, b.rest),
    open: a.open || b.open,
    length: a.length === b.length ? a.length : null,
    calls: a.calls.filter((call) => b.calls.includes(call)),
  }
}

/** A call that was tried counts as made, whatever came of it. */
export function keepCalls(env: Env, tried: Env, base: Env): void {
  for (let at: Env | null = tried; at !== null && at !== base; at = at.parent) {
    for (const [object, { calls }] of at.heaps) {
      const heap = findHeap(env, object)
      if (heap === undefined || calls.every((call) => heap.calls.includes(call))) continue
      setHeap(env, object, { ...heap, calls: [...new Set([...heap.calls, ...calls])] })
    }
  }
}

function joinRest(a: Value | null, b: Value | null): Value | null {
  if (a === null || b === null) return a ?? b
  return join(a, b)
}

function equalHeaps(a: Heap, b: Heap): boolean {
  if (a === b) return true
  const isAlike =
    a.fields.size === b.fields.size &&
    a.length === b.length &&
    a.open === b.open &&
    a.calls.length === b.calls.length
  if (!isAlike || !equalEntries(a.rest, b.rest)) return false
  for (const [key, value] of a.fields) {
    if (!equalEntries(value, b.fields.get(key) ?? null)) return false
  }
  return true
}

function equalEntries(a: Value | null, b: Value | null): boolean {
  return a === null || b === null ? a === b : equalValues(a, b)
}

/** One layer over `base` that says what all layers above it say. */
export function flattenTo(env: Env, base: Env): Env {
  const flat = newEnv(base)
  for (let at: Env | null = env; at !== null && at !== base; at = at.parent) {
    for (const [variable, value] of at.variables) {
      if (!flat.variables.has(variable)) setVariable(flat, variable, value)
    }
    for (const [object, heap] of at.heaps) {
      if (!flat.heaps.has(object)) setHeap(flat, object, heap)
    }
  }
  return flat
}

/** Origins of a value and of what it holds, a few levels deep. */
export function deepTaints(env: Env, value: Value, depth = 3): readonly Taint[] {
  let { taints } = value
  if (value.object === 0 || depth === 0) return taints
  const heap = getHeap(env, value.object)
  for (const entry of heap.fields.values()) {
    taints = unionTaints(taints, deepTaints(env, entry, depth - 1))
  }
  return heap.rest === null ? taints : unionTaints(taints, deepTaints(env, heap.rest, depth - 1))
}

/** The layers of `env` above `base`, as one layer above `onto`. */
export function rebase(env: Env, base: Env, onto: Env): Env {
  return { ...flattenTo(env, base), parent: onto }
}
