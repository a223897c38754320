import {
  type FuseFilter,
  slotCount,
  slotsOf,
} from '../../src/analysis/dependencies/names/fuse-filter.ts'
import { hashName } from '../../src/analysis/dependencies/names/hash-name.ts'

/** The file of a filter over these names. Equal lists give equal bytes. */
export function buildFilterFile(names: readonly string[], asOf: string): Uint8Array {
  const unique = [...new Set(names)].toSorted()
  for (let seed = 1; seed < 200; seed++) {
    const filter = buildFilter(unique, seed)
    if (filter === null) continue
    const { segmentLength, segments, fingerprints } = filter
    const header = `countersign-names 1 ${asOf} names=${unique.length} seed=${seed} segment=${segmentLength} segments=${segments}\n`
    return Buffer.concat([Buffer.from(header, 'latin1'), new Uint8Array(fingerprints.buffer)])
  }
  throw new Error('no seed gives a filter over these names')
}

type Shape = Pick<FuseFilter, 'segmentLength' | 'segments'>

/** Sizes of the paper for three hashes. */
function shapeFor(count: number): Shape {
  const size = Math.max(count, 2)
  const segmentLength = 2 ** Math.floor(Math.log(size) / Math.log(3.33) + 2.25)
  const factor = Math.max(1.125, 0.875 + (0.25 * Math.log(1_000_000)) / Math.log(size))
  const slots = Math.ceil(size * factor)
  return { segmentLength, segments: Math.max(1, Math.ceil(slots / segmentLength) - 2) }
}

/** Takes names off one by one that stand alone in a slot, then fills the slots in the opposite order; null when some are left. */
function buildFilter(names: readonly string[], seed: number): FuseFilter | null {
  const shape = shapeFor(names.length)
  const graph = graphOf(names, { ...shape, seed })
  const order = peel(graph)
  if (order === null) return null
  const { places, prints } = graph
  const fingerprints = new DataView(new ArrayBuffer(slotCount(shape) * 2))
  for (const { index, slot } of order.toReversed()) {
    let value = prints[index] ?? 0
    for (const other of places.subarray(index * 3, index * 3 + 3)) {
      if (other !== slot) value ^= fingerprints.getUint16(other * 2, true)
    }
    fingerprints.setUint16(slot * 2, value, true)
  }
  return { ...shape, seed, names: names.length, fingerprints }
}

interface Graph {
  /** Three slots for each name. */
  readonly places: Uint32Array
  readonly prints: Uint16Array
  readonly counts: Uint32Array
  /** Of the names that use a slot, all indices together by exclusive or: the index itself when one is left. */
  readonly joined: Uint32Array
}

function graphOf(names: readonly string[], filter: Shape & { readonly seed: number }): Graph {
  const slots = slotCount(filter)
  const places = new Uint32Array(names.length * 3)
  const prints = new Uint16Array(names.length)
  const counts = new Uint32Array(slots)
  const joined = new Uint32Array(slots)
  for (const [index, name] of names.entries()) {
    const [high, low, fingerprint] = hashName(name, filter.seed)
    prints[index] = fingerprint & 0xff_ff
    for (const [part, slot] of slotsOf(filter, high, low).entries()) {
      places[index * 3 + part] = slot
      counts[slot] = (counts[slot] ?? 0) + 1
      joined[slot] = (joined[slot] ?? 0) ^ index
    }
  }
  return { places, prints, counts, joined }
}

/** Takes off, one after the other, the names that stand alone in a slot; null when some never do. */
function peel({ places, prints, counts, joined }: Graph) {
  const order: { readonly index: number; readonly slot: number }[] = []
  const alone = [...counts.keys()].filter((slot) => counts[slot] === 1)
  for (let slot = alone.pop(); slot !== undefined; slot = alone.pop()) {
    if (counts[slot] !== 1) continue
    const index = joined[slot] ?? 0
    order.push({ index, slot })
    for (const other of places.subarray(index * 3, index * 3 + 3)) {
      counts[other] = (counts[other] ?? 0) - 1
      joined[other] = (joined[other] ?? 0) ^ index
      if (counts[other] === 1) alone.push(other)
    }
  }
  return order.length === prints.length ? order : null
}
