import { type GrammarTables, slotOf } from './grammar-tables.ts'
import { allocateSyntax, type Syntax } from './syntax.ts'

/** A parsed tree in the parser's memory, as far as it is known beforehand. */
export interface SubtreesToRead {
  /** The address of the root. */
  readonly root: number
  /** Visible nodes, the root included. */
  readonly count: number
  /** Subtrees that are looked at before reading is given up. */
  readonly steps: number
}

/** Byte offsets in tree-sitter's `SubtreeHeapData`. Its children, 8 bytes each, lie right before it. */
const layout = {
  padding: 4,
  size: 16,
  childCount: 36,
  symbol: 40,
  flags: 44,
  visibleChildCount: 48,
  production: 66,
} as const satisfies Record<string, number>

const subtreeSize = 8
const visible = 1
const extra = 4

/** The children of one subtree, as far as they were looked at. One record for each depth, filled anew. */
interface Children {
  readonly outer: Children | null
  inner: Children | null
  /** The address of the next one, and where they end. */
  at: number
  end: number
  production: number
  /** How many came before, extras aside. */
  index: number
  /** The field they have from invisible subtrees around them. */
  field: number
  /** The visible node they belong to. */
  parent: number
}

interface Walk {
  readonly memory: DataView
  readonly tables: GrammarTables
  readonly syntax: Syntax
  children: Children
  /** The visible sibling before, 0 for none. */
  previous: number
  count: number
  /** Where the last leaf ended. All positions are in bytes, two for a UTF-16 unit. */
  position: number
  /** The subtree that is looked at. */
  start: number
  end: number
  field: number
}

/**
 * Copies a parsed tree into columns straight from the parser's memory, without the seven calls a node that its documented cursor
 * takes. Null when the memory does not hold the tree that was announced. Iterative: depth costs nothing.
 */
export function readSubtrees(
  memory: DataView,
  tables: GrammarTables,
  tree: SubtreesToRead,
): Syntax | null {
  const walk = begin(memory, tables, tree)
  for (let step = 0; step < tree.steps; step += 1) {
    visit(walk)
    while (walk.children.at === walk.children.end) {
      const { outer, parent } = walk.children
      if (outer === null) return walk.count === tree.count ? walk.syntax : null
      if (outer.parent !== parent) walk.previous = parent
      walk.children = outer
    }
  }
  return null
}

function begin(memory: DataView, tables: GrammarTables, { root, count }: SubtreesToRead): Walk {
  return {
    memory,
    tables,
    syntax: allocateSyntax(count),
    children: {
      ...noChildren(null),
      at: root,
      end: root + subtreeSize,
      index: tables.width,
      parent: -1,
    },
    previous: 0,
    count: 0,
    position: 0,
    start: 0,
    end: 0,
    field: 0,
  }
}

function noChildren(outer: Children | null): Children {
  return { outer, inner: null, at: 0, end: 0, production: 0, index: 0, field: 0, parent: 0 }
}

/** A small leaf lies in the 8 bytes themselves, marked by their lowest bit; anything else they give the address of. */
function visit(walk: Walk): void {
  const { memory, children } = walk
  const { at } = children
  children.at = at + subtreeSize
  const head = memory.getInt32(at, true)
  if ((head & 1) === 1) {
    walk.start = walk.position + memory.getUint8(at + 6)
    walk.end = walk.start + memory.getUint8(at + 7)
    place(walk, (head >> 8) & 0xff, head >> 1)
    walk.position = walk.end
    return
  }
  walk.start = walk.position + memory.getInt32(head + layout.padding, true)
  walk.end = walk.start + memory.getInt32(head + layout.size, true)
  const isPlaced = place(
    walk,
    memory.getUint16(head + layout.symbol, true),
    memory.getUint8(head + layout.flags),
  )
  const childCount = memory.getInt32(head + layout.childCount, true)
  if (childCount > 0 && memory.getInt32(head + layout.visibleChildCount, true) > 0) {
    enter(walk, head, { childCount, isPlaced })
  } else {
    walk.position = walk.end
  }
}

/** Writes the subtree down as a node, unless it is invisible: its own symbol is, and its parent's production gives it no other. */
function place(walk: Walk, symbol: number, flags: number): boolean {
  const { tables, children, syntax } = walk
  let alias = 0
  walk.field = 0
  if ((flags & extra) === 0) {
    const slot = slotOf(tables, children.production, children.index)
    children.index += 1
    alias = tables.aliases[slot] ?? 0
    walk.field = tables.fields[slot] || children.field
  }
  if (alias === 0 && (flags & visible) === 0) return false
  const node = walk.count
  walk.count = node + 1
  syntax.kinds[node] = alias === 0 ? (tables.kinds[symbol] ?? symbol) : alias
  syntax.fields[node] = walk.field
  syntax.starts[node] = walk.start >> 1
  syntax.ends[node] = walk.end >> 1
  syntax.parents[node] = children.parent
  if (walk.previous !== 0) syntax.nexts[walk.previous] = node
  walk.previous = node
  return true
}

interface Entered {
  readonly childCount: number
  readonly isPlaced: boolean
}

function enter(walk: Walk, head: number, { childCount, isPlaced }: Entered): void {
  const outer = walk.children
  const children = (outer.inner ??= noChildren(outer))
  children.at = head - childCount * subtreeSize
  children.end = head
  children.production = walk.memory.getUint16(head + layout.production, true)
  children.index = 0
  children.field = isPlaced ? 0 : walk.field
  children.parent = isPlaced ? walk.count - 1 : outer.parent
  walk.children = children
  if (isPlaced) walk.previous = 0
}
