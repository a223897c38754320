import { type Syntax } from './syntax.ts'

/** A cursor over a parsed tree: what flattening needs, whichever way the tree is read. */
export interface FlatCursor {
  kind(): number
  field(): number
  start(): number
  end(): number
  down(): boolean
  next(): boolean
  up(): boolean
}

interface Columns {
  kinds: Uint16Array
  fields: Uint16Array
  starts: Int32Array
  ends: Int32Array
  parents: Int32Array
  nexts: Int32Array
}

/** Copies a tree into columns, at most `limit` nodes; null when there are more. Iterative: depth costs nothing. */
export function flatten(cursor: FlatCursor, expected: number, limit: number): Syntax | null {
  let columns = allocate(Math.min(Math.max(expected, 64), limit))
  let count = 0
  let parent = -1
  let previous = 0
  while (true) {
    if (count === limit) return null
    if (count === columns.kinds.length) columns = grow(columns, Math.min(count * 2, limit))
    const node = count++
    write(columns, node, cursor)
    columns.parents[node] = parent
    if (previous !== 0) columns.nexts[previous] = node
    previous = 0
    if (cursor.down()) {
      parent = node
      continue
    }
    let last = node
    while (!cursor.next()) {
      if (!cursor.up()) return { count, ...columns }
      last = parent
      parent = columns.parents[parent] ?? -1
    }
    previous = last
  }
}

function write(columns: Columns, node: number, cursor: FlatCursor): void {
  columns.kinds[node] = cursor.kind()
  columns.fields[node] = cursor.field()
  columns.starts[node] = cursor.start()
  columns.ends[node] = cursor.end()
}

function allocate(size: number): Columns {
  return {
    kinds: new Uint16Array(size),
    fields: new Uint16Array(size),
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    parents: new Int32Array(size),
    nexts: new Int32Array(size),
  }
}

function grow(columns: Columns, size: number): Columns {
  const larger = allocate(size)
  larger.kinds.set(columns.kinds)
  larger.fields.set(columns.fields)
  larger.starts.set(columns.starts)
  larger.ends.set(columns.ends)
  larger.parents.set(columns.parents)
  larger.nexts.set(columns.nexts)
  return larger
}
