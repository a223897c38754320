import { type Tree } from 'web-tree-sitter'
import { allocateSyntax, type Syntax } from './syntax.ts'

/** Copies a tree of so many nodes into columns through the parser's documented cursor. Iterative: depth costs nothing. */
export function flatten(tree: Tree, count: number): Syntax {
  const cursor = tree.walk()
  const syntax = allocateSyntax(count)
  let parent = -1
  let previous = 0
  try {
    for (let node = 0; node < count; node += 1) {
      syntax.kinds[node] = cursor.nodeTypeId
      syntax.fields[node] = cursor.currentFieldId
      syntax.starts[node] = cursor.startIndex
      syntax.ends[node] = cursor.endIndex
      syntax.parents[node] = parent
      if (previous !== 0) syntax.nexts[previous] = node
      previous = 0
      if (cursor.gotoFirstChild()) {
        parent = node
        continue
      }
      previous = node
      while (!cursor.gotoNextSibling() && cursor.gotoParent()) {
        previous = parent
        parent = syntax.parents[parent] ?? -1
      }
    }
    return syntax
  } finally {
    cursor.delete()
  }
}
