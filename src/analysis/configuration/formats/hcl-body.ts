import { type SourceTree, textOf } from '../../code/syntax.ts'
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
    const { type, content, scopes } = contentOf(tree, inner, scope)
    const nodes = scopes.map((each) => bodyNode(tree, content, each))
    const known = byType.get(type)
    if (known === undefined) byType.set(type, nodes)
    else known.push(...nodes)
  }
  return mapNode([...entries, ...[...byType].map(([type, blocks]) => listEntry(type, blocks))], at)
}

function listEntry(key: string, blocks: readonly Node[]): Entry {
  const start = blocks[0]?.start ?? 0
  const end = blocks.at(-1)?.end ?? 0
  return { key, node: listNode(blocks, { start, end }), start, end }
}

interface Content {
  readonly type: string
  readonly content: HclBlock
  /** One for each copy of it. */
  readonly scopes: readonly HclScope[]
}

/** `dynamic "ingress" { content { … } }` stands for blocks `ingress { … }`: one per item where the list is fixed. */
function contentOf(tree: SourceTree, block: HclBlock, scope: HclScope): Content {
  if (block.type !== 'dynamic') return { type: block.type, content: block, scopes: [scope] }
  const content = blocksOf(tree, block.body).find((each) => each.type === 'content') ?? block
  const type = block.labels[0] ?? 'dynamic'
  return { type, content, scopes: copiesOf(tree, block, { scope, content, type }) }
}

interface Dynamic {
  readonly scope: HclScope
  readonly content: Span
  readonly type: string
}

function copiesOf(
  tree: SourceTree,
  block: HclBlock,
  { scope, content, type }: Dynamic,
): HclScope[] {
  const settings = new Map(attributesOf(tree, block.body).map(({ name, value }) => [name, value]))
  const list = settings.get('for_each')
  const items = list === undefined ? null : hclValue(tree, list, scope)
  const size = (items?.entries.length ?? 0) * (content.end - content.start)
  if (items === null || items.open || size === 0 || size > scope.copies.left) return [scope]
  scope.copies.left -= size
  const iterator = settings.get('iterator')
  const name = iterator === undefined ? type : textOf(tree, iterator)
  return items.entries.map(({ node }) => ({
    ...scope,
    iterators: new Map([...scope.iterators, [name, node]]),
  }))
}
