import { type SourceTree } from '../../code/syntax.ts'
import { type Entry, listNode, mapNode, type Node, type Span } from '../node.ts'
import { type HclScope } from './hcl-scope.ts'
import { attributesOf, blocksOf, type HclBlock } from './hcl-syntax.ts'
import { hclValue } from './hcl-value.ts'

/** A block as a map: attributes by name, and under every block type the list of its blocks. `dynamic` blocks are blocks. */
export function bodyNode(
  tree: SourceTree,
  block: Span & Pick<HclBlock, 'body'>,
  scope: HclScope,
): Node {
  const at = { start: block.start, end: block.end }
  const entries: Entry[] = attributesOf(tree, block.body).map(({ name, value, start, end }) => ({
    key: name,
    node: hclValue(tree, value, scope),
    start,
    end,
  }))
  const byType = new Map<string, Node[]>()
  for (const inner of blocksOf(tree, block.body)) {
    const { type, content } = contentOf(tree, inner)
    const node = bodyNode(tree, content, scope)
    const known = byType.get(type)
    if (known === undefined) byType.set(type, [node])
    else known.push(node)
  }
  return mapNode([...entries, ...[...byType].map(([type, blocks]) => listEntry(type, blocks))], at)
}

function listEntry(key: string, blocks: readonly Node[]): Entry {
  const start = blocks[0]?.start ?? 0
  const end = blocks.at(-1)?.end ?? 0
  return { key, node: listNode(blocks, { start, end }), start, end }
}

/** `dynamic "ingress" { content { … } }` stands for blocks `ingress { … }`. */
function contentOf(
  tree: SourceTree,
  block: HclBlock,
): { readonly type: string; readonly content: HclBlock } {
  if (block.type !== 'dynamic') return { type: block.type, content: block }
  const content = blocksOf(tree, block.body).find((each) => each.type === 'content')
  return { type: block.labels[0] ?? 'dynamic', content: content ?? block }
}
