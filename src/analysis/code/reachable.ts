import { type Heap, type Value } from './value.ts'

/** Of the objects made somewhere those that what is left of it can still lead to. */
export function reachableFrom(
  roots: readonly Value[],
  made: ReadonlyMap<number, Heap>,
): Map<number, Heap> {
  const kept = new Map<number, Heap>()
  const open = [...roots]
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    const { object, callable } = value
    if (callable !== null && 'fn' in callable && callable.self !== null) open.push(callable.self)
    const heap = object === 0 || kept.has(object) ? undefined : made.get(object)
    if (heap === undefined) continue
    kept.set(object, heap)
    open.push(...entriesLeadingOn(heap))
  }
  return kept
}

function entriesLeadingOn({ fields, rest }: Heap): readonly Value[] {
  const entries = rest === null ? [...fields.values()] : [...fields.values(), rest]
  return entries.filter(leadsOn)
}

function leadsOn({ object, callable }: Value): boolean {
  return object !== 0 || callable !== null
}
