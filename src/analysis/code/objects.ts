import { deepTaints, emptyHeap, getHeap, openHeap, setHeap } from './env.ts'
import { type Frame } from './machine.ts'
import { type Heap, join, tainted, unknown, type Value } from './value.ts'

/** A new object with these entries, in the current layer. */
export function newObject(frame: Frame, heap: Heap, base: Value = unknown): Value {
  const object = frame.machine.nextObject++
  setHeap(frame.env, object, heap)
  return { ...base, kind: base.kind ?? 'object', object }
}

/** A new list of known items; `rest` stands for any number of others. */
export function newList(frame: Frame, items: readonly Value[], rest: Value | null): Value {
  const fields = new Map(items.map((item, index) => [String(index), item]))
  const length = rest === null ? items.length : null
  const fixed = items.every((item) => item.fixed) && (rest === null || rest.fixed)
  const base: Value = { ...unknown, kind: 'list', fixed }
  return newObject(frame, { ...emptyHeap, fields, rest, length }, base)
}

export function newOpenObject(frame: Frame, base: Value): Value {
  return newObject(frame, openHeap, base)
}

/** Any one entry of a list, map or iterator. */
export function elementOf(frame: Frame, value: Value): Value {
  const entries = entriesOf(frame, value)
  const [first, ...others] = entries
  if (first === undefined) return tainted(value.taints)
  let element = first
  for (const other of others) element = join(element, other)
  return value.taints.length === 0 ? element : join(element, tainted(value.taints))
}

export function entriesOf(frame: Frame, value: Value): readonly Value[] {
  if (value.object === 0) return []
  const heap = getHeap(frame.env, value.object)
  return heap.rest === null ? [...heap.fields.values()] : [...heap.fields.values(), heap.rest]
}

/** What is known of one entry; null when the object does not say. */
export function fieldOf(frame: Frame, value: Value, key: string): Value | null {
  if (value.object === 0) return null
  const heap = getHeap(frame.env, value.object)
  const field = heap.fields.get(key)
  if (field !== undefined) return field
  return heap.rest
}

/** The value with the origins of everything in it on its own. */
export function flat(frame: Frame, value: Value): Value {
  const taints = deepTaints(frame.env, value)
  return taints === value.taints ? value : { ...value, taints }
}
