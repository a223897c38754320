import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Pair,
  parseAllDocuments,
  type YAMLMap,
  type YAMLSeq,
  type Node as YamlNode,
} from 'yaml'
import {
  type Entry,
  entryOf,
  listNode,
  mapNode,
  type Node,
  type Span,
  scalarNode,
  unknownNode,
  unknownPart,
} from '../node.ts'

export interface YamlDocument {
  readonly node: Node
  /** Offset of the first syntax error, or null. */
  readonly brokenAt: number | null
}

/** What a value with a local tag (`!Ref`, `!Sub`) stands for. */
export type ShortForm = (tag: string, node: Node) => Node

export interface YamlOptions {
  /** Keys given twice stand in branches of a template: which one counts is unknown. */
  readonly isTemplate?: boolean
  readonly shortForm?: ShortForm
}

/** Nodes of one file; beyond it everything is unknown. */
const mostNodes = 200_000

interface Conversion extends YamlOptions {
  readonly text: string
  readonly anchors: Map<string, Node>
  count: number
}

/** Every document of a YAML file with places. Aliases lead to the one node their anchor made, so a bomb stays small. */
export function readYaml(text: string, options: YamlOptions = {}): readonly YamlDocument[] {
  const parsed = parseAllDocuments(text, {
    uniqueKeys: false,
    strict: false,
    logLevel: 'silent',
    prettyErrors: false,
  })
  const conversion: Conversion = { ...options, text, anchors: new Map(), count: 0 }
  return [...parsed].map((document) => {
    conversion.anchors.clear()
    const [start, end] = document.range
    const node = convert(conversion, document.contents, { start, end })
    return { node, brokenAt: document.errors[0]?.pos[0] ?? null }
  })
}

function convert(conversion: Conversion, item: unknown, at: Span): Node {
  conversion.count += 1
  if (conversion.count > mostNodes) return unknownNode(at)
  if (isAlias(item)) return conversion.anchors.get(item.source) ?? unknownNode(at)
  if (!isNode(item)) return scalarNode(null, at)
  return convertNode(conversion, item)
}

function convertNode(conversion: Conversion, item: YamlNode): Node {
  const plain = convertPlain(conversion, item, spanOf(conversion, item))
  const tag = item.tag?.startsWith('!') === true ? item.tag : null
  const node = tag === null ? plain : (conversion.shortForm?.(tag, plain) ?? plain)
  if (item.anchor !== undefined) conversion.anchors.set(item.anchor, node)
  return node
}

function convertPlain(conversion: Conversion, item: YamlNode, at: Span): Node {
  if (isMap(item)) return convertMap(conversion, item, at)
  if (isSeq(item)) return convertList(conversion, item, at)
  if (!isScalar(item)) return unknownNode(at)
  const { value } = item
  if (typeof value === 'bigint') return scalarNode(Number(value), at)
  const isPlain =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  return scalarNode(isPlain ? value : null, at)
}

/** Block collections reach to the start of the next line that is not theirs. */
function spanOf({ text }: Conversion, { range }: YamlNode): Span {
  const [start = 0, end = 0] = range ?? []
  const trimmed = text.slice(start, end).trimEnd()
  return { start, end: start + trimmed.length }
}

function convertList(conversion: Conversion, list: YAMLSeq, at: Span): Node {
  const items = list.items.map((item) => convert(conversion, item, at))
  const seen = items.filter((item) => !isHidden(item.value))
  return { ...listNode(seen, at), open: seen.length < items.length }
}

function convertMap(conversion: Conversion, map: YAMLMap, at: Span): Node {
  const own: Entry[] = []
  const merged: Entry[] = []
  let isOpen = false
  for (const pair of map.items) {
    const entry = toEntry(conversion, pair, at)
    if (entry.key === '<<') {
      const inherited = mergedEntries(entry.node)
      isOpen ||= inherited === null
      merged.unshift(...(inherited ?? []))
    } else if (isHidden(entry.key)) isOpen = true
    else own.push(entry)
  }
  if (isOpen && own.length === 0 && merged.length === 0) return unknownNode(at)
  const entries = conversion.isTemplate === true ? withoutBranches(own) : own
  return { ...mapNode([...merged, ...entries], at), open: isOpen }
}

function isHidden(key: Node['value']): boolean {
  return typeof key === 'string' && key.includes(unknownPart) && /^[\s\uE000]*$/u.test(key)
}

function toEntry(conversion: Conversion, pair: Pair, at: Span): Entry {
  const { key, value } = pair
  const keyAt = isNode(key) ? spanOf(conversion, key) : at
  const node = convert(conversion, value, { start: keyAt.end, end: keyAt.end })
  const name = isScalar(key) ? String(key.value) : ''
  const isOwn = isNode(value) && !isAlias(value)
  const end = isOwn ? Math.max(keyAt.end, spanOf(conversion, value).end) : keyAt.end
  return { key: name, node, start: keyAt.start, end }
}

/** What `<<` brings in; null when that can not be seen. The first of several maps wins, and all stand below own entries. */
function mergedEntries(node: Node): readonly Entry[] | null {
  const maps = node.kind === 'list' ? node.entries.map((entry) => entry.node) : [node]
  if (maps.some((map) => map.kind !== 'map' || map.open)) return null
  return maps.toReversed().flatMap((map) => map.entries)
}

function withoutBranches(entries: readonly Entry[]): readonly Entry[] {
  const counts = new Map<string, number>()
  for (const { key } of entries) counts.set(key, (counts.get(key) ?? 0) + 1)
  return entries.map((entry) =>
    counts.get(entry.key) === 1 ? entry : { ...entry, node: unknownNode(entry) },
  )
}

/** The documents of a file and the line where one breaks, for formats that are one resource a document. */
export function brokenLine(text: string, documents: readonly YamlDocument[]): number | null {
  const at = documents.find(({ brokenAt }) => brokenAt !== null)?.brokenAt ?? null
  return at === null ? null : text.slice(0, at).split('\n').length
}

/** The first line of an entry, or of the node itself. */
export function headOf(node: Node, ...keys: readonly string[]): Span {
  for (const key of keys) {
    const entry = entryOf(node, key)
    if (entry !== null) return { start: entry.start, end: entry.end }
  }
  return { start: node.start, end: node.end }
}
