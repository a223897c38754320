import { type Node, type Span, unknownNode } from './node.ts'

const mostNodes = 2_000

/** A value that stands elsewhere, at the place where it is used; too large a one is unknown there. */
export function placedAt(root: Node, { start, end }: Span): Node {
  let count = 0
  return place(root)

  function place(node: Node): Node {
    count += 1
    if (count > mostNodes) return unknownNode({ start, end })
    const entries = node.entries.map((entry) => ({ ...entry, start, end, node: place(entry.node) }))
    return { ...node, start, end, entries }
  }
}
