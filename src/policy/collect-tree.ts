import { isAlias, isMap, isNode, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml'

/** Something to say about a place in the text, given as an offset in UTF-16 units. */
export interface Place {
  readonly offset: number
  readonly message: string
}

export interface Tree {
  readonly value: unknown
  readonly problems: readonly Place[]
  /** Of a key or of its value, by keys and indices from the top; of the nearest part there is when that one is missing. */
  readonly offsetOf: (path: readonly PropertyKey[], at: 'key' | 'value') => number
}

interface Offsets {
  readonly key: number
  readonly value: number
}

interface Collector {
  readonly offsets: Map<string, Offsets>
  readonly problems: Place[]
}

/** Turns a document of bounded depth into plain values, with the offset of every key and entry. */
export function collectTree(root: Node): Tree {
  const collector: Collector = { offsets: new Map(), problems: [] }
  const value = collect(collector, root, [])
  return {
    value,
    problems: collector.problems,
    offsetOf: (path, at) => nearest(collector.offsets, path)?.[at] ?? startOf(root),
  }
}

const aliasText =
  'An anchor (`&`) or alias (`*`) stands here. Aliases can make a small file stand for a huge one, and hide what a rule says. Write the value out; quote a text that starts with `*` or `&`.'
const tagText =
  'A tag (`!`) stands here. Tags change how a value is read. Remove it; quote a text that starts with `!`.'
const keyText =
  'This key is no text. Every key of a policy is a word. Write one of the keys in docs/policy.md.'
const duplicateText =
  'This key stands twice. Only one of the two would count, and it is easy to read the other. Keep one.'

function collect(collector: Collector, node: Node, path: readonly PropertyKey[]): unknown {
  const offset = startOf(node)
  if (isAlias(node)) {
    collector.problems.push({ offset, message: aliasText })
    return null
  }
  if (node.anchor !== undefined) collector.problems.push({ offset, message: aliasText })
  if (node.tag !== undefined) collector.problems.push({ offset, message: tagText })
  if (isMap(node)) return collectMap(collector, node, path)
  if (isSeq(node)) {
    return node.items.map((item, index) => {
      const value = isNode(item) ? startOf(item) : offset
      return collectAt(collector, item, { path: [...path, index], key: value, value })
    })
  }
  return isScalar(node) ? node.value : null
}

function collectMap(
  collector: Collector,
  map: YAMLMap,
  path: readonly PropertyKey[],
): Readonly<Record<string, unknown>> {
  const collected = new Map<string, unknown>()
  for (const pair of map.items) {
    const key = isNode(pair.key) ? startOf(pair.key) : startOf(map)
    const name = nameOf(pair)
    if (name === null || collected.has(name)) {
      const message = name === null ? keyText : duplicateText
      collector.problems.push({ offset: key, message })
      continue
    }
    const value = isNode(pair.value) ? startOf(pair.value) : key
    const entry = { path: [...path, name], key, value }
    collected.set(name, collectAt(collector, pair.value, entry))
  }
  return Object.fromEntries(collected)
}

/** An anchored or tagged key is no plain key either. */
function nameOf({ key }: Pair): string | null {
  if (!isScalar(key) || typeof key.value !== 'string') return null
  return key.anchor === undefined && key.tag === undefined ? key.value : null
}

interface Entry extends Offsets {
  readonly path: readonly PropertyKey[]
}

function collectAt(collector: Collector, node: unknown, { path, key, value }: Entry): unknown {
  collector.offsets.set(JSON.stringify(path), { key, value })
  return isNode(node) ? collect(collector, node, path) : null
}

function nearest(
  offsets: ReadonlyMap<string, Offsets>,
  path: readonly PropertyKey[],
): Offsets | null {
  for (let length = path.length; length > 0; length -= 1) {
    const found = offsets.get(JSON.stringify(path.slice(0, length)))
    if (found !== undefined) return found
  }
  return null
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0
}
