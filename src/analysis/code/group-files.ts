import { type CodeLanguage } from '../../core/rule.ts'
import { importLinks } from './import-links.ts'
import { indexPlaces, placesLinked } from './import-places.ts'
import { languageOf } from './languages/index.ts'
import { type CodeFile } from './load-file.ts'

/** Files that are looked at together. */
export interface FileGroup {
  readonly files: readonly CodeFile[]
  /** Files of other groups that these import: followed into, not reported on. */
  readonly context: readonly CodeFile[]
}

/** UTF-16 units of text: up to here all files are one group, and what is connected stays together. */
const mostTogether = 1_500_000
const mostPacked = 400_000
/** Of a part of what is too large to stay together, and of what it imports. */
const mostInPart = 900_000
const mostContext = 500_000

/**
 * Divides files so that those which import each other are looked at together and memory stays bounded. Depends on the files alone.
 * A change of one file moves few others to another group. What files import from outside, `context`, goes with them when they are
 * one group.
 */
export function groupFiles(
  files: readonly CodeFile[],
  context: readonly CodeFile[] = [],
): readonly FileGroup[] {
  if (sizeOf(files) <= mostTogether) return [{ files, context }]
  const groups: FileGroup[] = []
  const small: (readonly CodeFile[])[] = []
  for (const component of components(link(files))) {
    const members = component.map(({ file }) => file)
    if (sizeOf(members) > mostPacked) groups.push(...split(component))
    else small.push(members)
  }
  return [...groups, ...pack(small)]
}

function pack(connected: readonly (readonly CodeFile[])[]): readonly FileGroup[] {
  const packs: CodeFile[][] = []
  let size = Infinity
  for (const members of connected) {
    size += sizeOf(members)
    if (startsPack(members) || size > mostPacked) {
      packs.push([])
      size = sizeOf(members)
    }
    packs.at(-1)?.push(...members)
  }
  return packs.map((each) => ({ files: each, context: [] }))
}

interface Node {
  readonly file: CodeFile
  readonly links: Node[]
  readonly linkedFrom: Node[]
}

function sizeOf(files: readonly CodeFile[]): number {
  let size = 0
  for (const { text } of files) size += text.length
  return size
}

/** By their names, not by how many there are before them: so one more file changes one pack. */
function startsPack([first]: readonly CodeFile[]): boolean {
  let hash = 0
  for (const char of first?.path ?? '') hash = (hash * 31 + (char.codePointAt(0) ?? 0)) % 65_521
  return hash % 32 === 0
}

function link(files: readonly CodeFile[]): readonly Node[] {
  const nodes = files.map((file): Node => ({ file, links: [], linkedFrom: [] }))
  const byLanguage = new Map<CodeLanguage, Node[]>()
  for (const node of nodes) {
    const language = languageOf(node.file.path)?.dialect.language
    if (language !== undefined) append(byLanguage, language, node)
  }
  for (const [language, members] of byLanguage) linkLanguage(members, language)
  return nodes
}

function linkLanguage(nodes: readonly Node[], language: CodeLanguage): void {
  const places = indexPlaces(nodes, ({ file }) => file.path)
  for (const node of nodes) {
    const found = new Set(placesLinked(places, importLinks(node.file, language)))
    found.delete(node)
    for (const other of found) {
      node.links.push(other)
      other.linkedFrom.push(node)
    }
  }
}

function append<K, V>(map: Map<K, V[]>, key: K, item: V): void {
  const items = map.get(key)
  if (items === undefined) map.set(key, [item])
  else items.push(item)
}

/** Nodes that are connected in any direction, each component in the order of the files. */
function components(nodes: readonly Node[]): readonly (readonly Node[])[] {
  const found = new Map<Node, Node[]>()
  const all: Node[][] = []
  for (const node of nodes) {
    let component = found.get(node)
    if (component === undefined) {
      component = []
      all.push(component)
      for (const member of connectedTo(node)) found.set(member, component)
    }
    component.push(node)
  }
  return all
}

function connectedTo(start: Node): ReadonlySet<Node> {
  const connected = new Set([start])
  for (const node of connected) {
    for (const other of node.links) connected.add(other)
    for (const other of node.linkedFrom) connected.add(other)
  }
  return connected
}

/** Neighbours in path order, each part with what it imports, the nearest first, as far as that is bounded. */
function split(component: readonly Node[]): readonly FileGroup[] {
  const parts: Node[][] = [[]]
  let size = 0
  for (const node of component.toSorted((a, b) => (a.file.path < b.file.path ? -1 : 1))) {
    if (size > 0 && size + node.file.text.length > mostInPart) {
      parts.push([])
      size = 0
    }
    parts.at(-1)?.push(node)
    size += node.file.text.length
  }
  return parts.map((part) => ({ files: part.map(({ file }) => file), context: contextOf(part) }))
}

function contextOf(part: readonly Node[]): readonly CodeFile[] {
  const seen = new Set(part)
  const context: CodeFile[] = []
  let left = mostContext
  const open = [...part]
  for (let at = 0; at < open.length; at += 1) {
    for (const other of open[at]?.links ?? []) {
      if (seen.has(other) || other.file.text.length > left) continue
      seen.add(other)
      left -= other.file.text.length
      context.push(other.file)
      open.push(other)
    }
  }
  return context
}
