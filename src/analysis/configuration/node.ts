/** UTF-16 offsets in the text of the resource's file. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A value of a configuration file. Nodes are shared, never changed. */
export interface Node extends Span {
  readonly kind: 'map' | 'list' | 'scalar' | 'unknown'
  /** Of a map in order, of a list by index; the last of two entries with one key counts. */
  readonly entries: readonly Entry[]
  /** There may be entries nobody can see. */
  readonly open: boolean
  /** Of a scalar. Parts of text that are not fixed are `unknownPart`. */
  readonly value: string | number | boolean | null
  /** Expressions that stand in a scalar. */
  readonly interpolations: readonly Node[]
  /** What an expression carries: `untrusted`, `secret`, … */
  readonly labels: readonly string[]
  /** Addresses of resources this value refers to. */
  readonly references: readonly string[]
}

/** The span is that of key and value together. */
export interface Entry extends Span {
  readonly key: string
  readonly node: Node
}

/** Stands in text for a part that is not fixed; a private-use character, so no file means anything by it. */
export const unknownPart = '\uE000'

const none: readonly never[] = []

const blank = {
  start: 0,
  end: 0,
  entries: none,
  open: false,
  value: null,
  interpolations: none,
  labels: none,
  references: none,
}

export function scalarNode(value: Node['value'], { start, end }: Span): Node {
  const isUnknown = typeof value === 'string' && /^\uE000+$/u.test(value)
  return { ...blank, kind: isUnknown ? 'unknown' : 'scalar', value, start, end }
}

export function unknownNode({ start, end }: Span, references: readonly string[] = none): Node {
  return { ...blank, kind: 'unknown', open: true, references, start, end }
}

export function listNode(items: readonly Node[], { start, end }: Span): Node {
  const entries = items.map((node, index) => ({
    key: String(index),
    node,
    start: node.start,
    end: node.end,
  }))
  return { ...blank, kind: 'list', entries, start, end }
}

export function mapNode(entries: readonly Entry[], { start, end }: Span): Node {
  return { ...blank, kind: 'map', entries, start, end }
}

/** A map whose entries all stand at its own place: for what a format states in one line of text. */
export function recordNode(values: Readonly<Record<string, Node['value'] | Node>>, at: Span): Node {
  const { start, end } = at
  const entries = Object.entries(values).map(([key, value]) => {
    const isNode = typeof value === 'object' && value !== null
    return { key, node: isNode ? value : scalarNode(value, at), start, end }
  })
  return mapNode(entries, at)
}

/** The node with further entries, which come before what it has under the same keys. */
export function withEntries(node: Node, entries: readonly Entry[]): Node {
  return { ...node, entries: [...node.entries, ...entries] }
}

export function entryOf(node: Node, key: string): Entry | null {
  return node.entries.findLast((entry) => entry.key === key) ?? null
}

export function valueAt(node: Node | null, ...keys: readonly string[]): Node | null {
  let at = node
  for (const key of keys) at = at === null ? null : (entryOf(at, key)?.node ?? null)
  return at
}

/** Its constant text, or null; a number or boolean as it is written. */
export function textOf(node: Node | null): string | null {
  if (node === null || node.kind !== 'scalar' || node.value === null) return null
  const text = String(node.value)
  return text.includes(unknownPart) ? null : text
}

/** Its text with `unknownPart` where it is not fixed, or null for anything but text. */
export function partialTextOf(node: Node | null): string | null {
  if (node === null || node.value === null || node.kind === 'map' || node.kind === 'list')
    return null
  return String(node.value)
}
