import { type Gap } from '../../../core/gap.ts'
import { type Grammars } from '../../code/grammars.ts'
import { type SourceTree, topNodes } from '../../code/syntax.ts'
import { type ConfigurationFile, type Format } from '../format.ts'
import { recordNode, type Span, textOf, valueAt, withEntries } from '../node.ts'
import { type Resource } from '../resource.ts'
import { brokenGap } from './format-gap.ts'
import { bodyNode } from './hcl-body.ts'
import { type HclScope } from './hcl-scope.ts'
import { attributesOf, blocksOf, type HclBlock } from './hcl-syntax.ts'

const ownPath = /\.(?:tf|tofu)$|(?:^|\/)(?:terraform|[\w.-]+\.auto)\.tfvars$/iu

/**
 * Every block is a resource: of `resource "T" "n"` the type is `T`, of `data "T" "n"` it is `data.T`, of `provider "P"` it is
 * `provider.P`, of any other block its keyword (`module`, `variable`, `terraform`). Its own name is `$name`. A folder is a module.
 */
export const terraform: Format = {
  language: 'terraform',
  grammar: 'hcl',
  isOwn: ({ path }) => ownPath.test(path),
  modulePaths: ownPath,
  read: (files, grammars) => {
    const parsed = files.map((file) => parse(file, grammars))
    const trees = parsed.flatMap(({ tree }) => (tree === null ? [] : [tree]))
    const scope = scopeOf(trees)
    return {
      resources: trees.flatMap((file) => toResources(file, scope)),
      gaps: parsed.flatMap(({ gaps }) => gaps),
    }
  },
}

interface HclFile {
  readonly path: string
  readonly tree: SourceTree
}

interface Parsed {
  readonly tree: HclFile | null
  readonly gaps: readonly Gap[]
}

const mostNodes = 400_000
/** Of `dynamic` blocks with a fixed list, in characters; what is beyond is read once, with its values unknown. */
const mostCopied = 200_000

function parse({ path, text }: ConfigurationFile, grammars: Grammars): Parsed {
  const limits = { nodes: mostNodes, steps: 2_000 + text.length }
  const parsed = grammars.parse('hcl', text, limits)
  if (parsed.outcome !== 'parsed') {
    const detail =
      'The file is too large or too odd to be parsed as HCL: split it or review it by hand.'
    return { tree: null, gaps: [{ path, reason: 'too-large', detail }] }
  }
  const tree = { syntax: parsed.syntax, grammar: grammars.of('hcl'), text }
  const line = brokenLineOf(tree)
  return {
    tree: { path, tree },
    gaps: line === null ? [] : [brokenGap(path, line, 'Terraform file')],
  }
}

function brokenLineOf({ syntax, grammar, text }: SourceTree): number | null {
  for (let node = 0; node < syntax.count; node++) {
    const isError = (grammar.kinds[syntax.kinds[node] ?? 0] ?? 'ERROR') === 'ERROR'
    if (isError) return text.slice(0, syntax.starts[node]).split('\n').length
  }
  return null
}

/** Variables are worth what `terraform.tfvars` says, else their default. */
function scopeOf(files: readonly HclFile[]): HclScope {
  const scope: HclScope = {
    variables: new Map(),
    locals: new Map(),
    values: new Map(),
    busy: new Set(),
    iterators: new Map(),
    copies: { left: mostCopied },
  }
  for (const { tree } of files) {
    for (const block of topBlocks(tree)) define(scope, tree, block)
  }
  for (const { tree } of files.filter((file) => file.path.endsWith('.tfvars')))
    setVariables(scope, tree)
  return scope
}

function define(scope: HclScope, tree: SourceTree, block: HclBlock): void {
  const [name = ''] = block.labels
  if (block.type === 'variable') {
    scope.variables.set(name, valueAt(bodyNode(tree, block, scope), 'default'))
  }
  if (block.type !== 'locals') return
  for (const local of attributesOf(tree, block.body)) {
    scope.locals.set(local.name, { tree, node: local.value })
  }
}

function setVariables(scope: HclScope, tree: SourceTree): void {
  const [body] = topNodes(tree)
  if (body === undefined) return
  const node = bodyNode(tree, { body, start: 0, end: 0 }, scope)
  for (const { key, node: value } of node.entries) scope.variables.set(key, value)
}

function topBlocks(tree: SourceTree): readonly HclBlock[] {
  const [body] = topNodes(tree)
  return body === undefined ? [] : blocksOf(tree, body)
}

function toResources({ path, tree }: HclFile, scope: HclScope): readonly Resource[] {
  if (path.endsWith('.tfvars')) return []
  return topBlocks(tree).flatMap((block) => {
    const node = bodyNode(tree, block, scope)
    if (textOf(valueAt(node, 'count')) === '0') return []
    const { type, address, name } = nameOf(block)
    const head = headOf(tree, block)
    return [
      {
        language: 'terraform' as const,
        path,
        type,
        address,
        head,
        node: withEntries(node, recordNode({ $name: name }, head).entries),
        owner: null,
        isTemplate: false,
      },
    ]
  })
}

interface Name {
  readonly type: string
  readonly address: string
  readonly name: string
}

function nameOf({ type, labels }: HclBlock): Name {
  const [first = '', second = ''] = labels
  if (type === 'resource') return { type: first, address: `${first}.${second}`, name: second }
  if (type === 'data' || type === 'ephemeral')
    return { type: `${type}.${first}`, address: `${type}.${first}.${second}`, name: second }
  return type === 'provider'
    ? { type: `provider.${first}`, address: `provider.${first}`, name: first }
    : { type, address: `${type}.${first}`, name: first }
}

/** The line that opens the block. */
function headOf(tree: SourceTree, { start, end }: Span): Span {
  const brace = tree.text.indexOf('{', start)
  return { start, end: brace === -1 ? end : Math.min(brace + 1, end) }
}
