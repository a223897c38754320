import { kindOf, namedChildren, type SourceTree, textOf } from '../../code/syntax.ts'
import {
  textOf as constantOf,
  type Entry,
  entryOf,
  listNode,
  mapNode,
  type Node,
  partialTextOf,
  type Span,
  scalarNode,
  unknownNode,
  unknownPart,
} from '../node.ts'
import { placedAt } from '../placed-at.ts'
import { callValue } from './hcl-functions.ts'
import { referencesOf } from './hcl-references.ts'
import { type HclScope } from './hcl-scope.ts'
import { spanOf } from './hcl-syntax.ts'
import { readJsonText } from './json-text.ts'

type Evaluate = (tree: SourceTree, node: number, scope: HclScope) => Node

/** What an expression is worth: constants, lists and maps as far as they are fixed; else unknown, with the resources it refers to. */
export function hclValue(tree: SourceTree, expression: number, scope: HclScope): Node {
  const [first, ...steps] = namedChildren(tree, expression)
  const at = spanOf(tree, expression)
  if (first === undefined) return unknownNode(at)
  if (kindOf(tree, first) === 'variable_expr')
    return traverse(tree, [first, ...steps], { scope, at, expression })
  const evaluate = evaluators[kindOf(tree, first)]
  const value = evaluate?.(tree, first, scope) ?? unresolved(tree, expression, scope)
  if (steps.length === 0) return { ...value, start: at.start, end: at.end }
  return followSteps(tree, value, { steps, at }) ?? unresolved(tree, expression, scope)
}

const evaluators: Readonly<Record<string, Evaluate>> = {
  expression: hclValue,
  literal_value: (tree, node) => literal(tree, node),
  template_expr: (tree, node, scope) => template(tree, node, scope),
  collection_value: (tree, node, scope) => collection(tree, node, scope),
  function_call: (tree, node, scope) => call(tree, node, scope),
  conditional: (tree, node, scope) => conditional(tree, node, scope),
  operation: (tree, node, scope) => operation(tree, node, scope),
}

function literal(tree: SourceTree, node: number): Node {
  const [inner = node] = namedChildren(tree, node)
  const at = spanOf(tree, node)
  const text = textOf(tree, inner)
  const kind = kindOf(tree, inner)
  if (kind === 'numeric_lit') return scalarNode(Number(text), at)
  if (kind === 'bool_lit') return scalarNode(text === 'true', at)
  if (kind === 'null_lit') return scalarNode(null, at)
  return scalarNode(unescape(text.slice(1, -1)), at)
}

function unescape(text: string): string {
  return text.replaceAll(/\\(["\\])/gu, '$1').replaceAll('\\n', '\n')
}

function template(tree: SourceTree, node: number, scope: HclScope): Node {
  const [inner = node] = namedChildren(tree, node)
  const at = spanOf(tree, node)
  const parts = namedChildren(tree, inner).filter((part) =>
    kindOf(tree, part).startsWith('template_'),
  )
  const values = parts.map((part) => partValue(tree, part, scope))
  const [only] = values
  if (
    values.length === 1 &&
    only !== undefined &&
    kindOf(tree, parts[0] ?? 0) === 'template_interpolation'
  ) {
    return { ...only, start: at.start, end: at.end }
  }
  if (kindOf(tree, inner) === 'heredoc_template') {
    const json = readJsonText(tree.text, at)
    if (json !== null) return json
  }
  const text = values.map((value) => partialTextOf(value) ?? unknownPart).join('')
  return { ...scalarNode(text, at), references: values.flatMap((value) => value.references) }
}

function partValue(tree: SourceTree, part: number, scope: HclScope): Node {
  const at = spanOf(tree, part)
  if (kindOf(tree, part) === 'template_literal') return scalarNode(unescape(textOf(tree, part)), at)
  const expression = namedChildren(tree, part).find((each) => kindOf(tree, each) === 'expression')
  return expression === undefined ? unknownNode(at) : hclValue(tree, expression, scope)
}

function collection(tree: SourceTree, node: number, scope: HclScope): Node {
  const [inner = node] = namedChildren(tree, node)
  const at = spanOf(tree, node)
  const children = namedChildren(tree, inner)
  if (kindOf(tree, inner) === 'tuple') {
    const items = children.filter((child) => kindOf(tree, child) === 'expression')
    return listNode(
      items.map((item) => hclValue(tree, item, scope)),
      at,
    )
  }
  const entries: Entry[] = []
  let isOpen = false
  for (const element of children.filter((child) => kindOf(tree, child) === 'object_elem')) {
    const [key = 0, value = 0] = namedChildren(tree, element)
    const name = keyOf(tree, key, scope)
    if (name === null) isOpen = true
    else entries.push({ key: name, node: hclValue(tree, value, scope), ...spanOf(tree, element) })
  }
  return { ...mapNode(entries, at), open: isOpen }
}

/** A bare word is the key itself. */
function keyOf(tree: SourceTree, key: number, scope: HclScope): string | null {
  const text = textOf(tree, key)
  return /^[A-Za-z_][\w-]*$/u.test(text) ? text : constantOf(hclValue(tree, key, scope))
}

function call(tree: SourceTree, node: number, scope: HclScope): Node {
  const [name = 0, list] = namedChildren(tree, node)
  const args = list === undefined ? [] : namedChildren(tree, list)
  const values = args.map((arg) => hclValue(tree, arg, scope))
  return callValue(textOf(tree, name), values, spanOf(tree, node)) ?? unresolved(tree, node, scope)
}

function conditional(tree: SourceTree, node: number, scope: HclScope): Node {
  const [condition = 0, first = 0, second = 0] = namedChildren(tree, node)
  const decided = constantOf(hclValue(tree, condition, scope))
  const branches = [hclValue(tree, first, scope), hclValue(tree, second, scope)] as const
  if (decided === 'true') return branches[0]
  if (decided === 'false') return branches[1]
  const text = constantOf(branches[0])
  return text !== null && text === constantOf(branches[1])
    ? branches[0]
    : unresolved(tree, node, scope)
}

function operation(tree: SourceTree, node: number, scope: HclScope): Node {
  const text = textOf(tree, node).trim()
  const [unary = 0] = namedChildren(tree, node)
  const [operand] = namedChildren(tree, unary)
  if (kindOf(tree, unary) !== 'unary_operation' || operand === undefined)
    return unresolved(tree, node, scope)
  const evaluate = evaluators[kindOf(tree, operand)]
  const value = evaluate === undefined ? null : constantOf(evaluate(tree, operand, scope))
  if (value === null) return unresolved(tree, node, scope)
  const at = spanOf(tree, node)
  return text.startsWith('!') ? scalarNode(value !== 'true', at) : scalarNode(-Number(value), at)
}

interface Traversal {
  readonly scope: HclScope
  readonly at: Span
  readonly expression: number
}

function traverse(
  tree: SourceTree,
  parts: readonly number[],
  { scope, at, expression }: Traversal,
): Node {
  const [root = 0, first = 0, ...rest] = parts
  const name = textOf(tree, first).replace(/^\./u, '')
  const value = namedValue(textOf(tree, root), name, scope)
  if (value === null) return unresolved(tree, expression, scope)
  return followSteps(tree, value, { steps: rest, at }) ?? unresolved(tree, expression, scope)
}

function namedValue(root: string, name: string, scope: HclScope): Node | null {
  if (root === 'var') return scope.variables.get(name) ?? null
  return root === 'local' ? localValue(name, scope) : null
}

function localValue(name: string, scope: HclScope): Node | null {
  const known = scope.values.get(name)
  if (known !== undefined) return known
  const local = scope.locals.get(name)
  if (local === undefined || scope.busy.has(name)) return null
  scope.busy.add(name)
  const value = hclValue(local.tree, local.node, scope)
  scope.busy.delete(name)
  scope.values.set(name, value)
  return value
}

interface Steps {
  readonly steps: readonly number[]
  readonly at: Span
}

/** `.name` and `[0]` after a value; null where that leads to nothing fixed. */
function followSteps(tree: SourceTree, value: Node, { steps, at }: Steps): Node | null {
  let node = value
  for (const step of steps) {
    const key = textOf(tree, step).replaceAll(/^\.|^\[\s*"?|"?\s*\]$/gu, '')
    const next = entryOf(node, key)?.node
    if (next === undefined) return null
    node = next
  }
  return placedAt(node, at)
}

/** Unknown, with the resources its text names, also through locals. */
function unresolved(tree: SourceTree, node: number, scope: HclScope): Node {
  const references = referencesOf(tree, node, (name) => localValue(name, scope)?.references ?? [])
  return unknownNode(spanOf(tree, node), references)
}
