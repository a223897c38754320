import { type Node } from './node.ts'

/** The tree with every scalar replaced; a node that stands in several places stays one node. */
export function mapScalars(root: Node, replace: (scalar: Node) => Node): Node {
  const done = new Map<Node, Node>()
  return map(root)

  function map(node: Node): Node {
    if (node.kind === 'scalar') return replace(node)
    if (node.entries.length === 0) return node
    const known = done.get(node)
    if (known !== undefined) return known
    const entries = node.entries.map((entry) => ({ ...entry, node: map(entry.node) }))
    const mapped = { ...node, entries }
    done.set(node, mapped)
    return mapped
  }
}
