import { type Grammar } from './grammar.ts'

/**
 * One parsed file as columns over nodes in pre-order: node 0 is the root and a node's first child is the next node.
 * Offsets are UTF-16 units from the start of the text.
 */
export interface Syntax {
  readonly count: number
  readonly kinds: Uint16Array
  readonly fields: Uint16Array
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly parents: Int32Array
  /** The next sibling, 0 for none. */
  readonly nexts: Int32Array
}

/** Columns for so many nodes, all of them 0. */
export function allocateSyntax(count: number): Syntax {
  return {
    count,
    kinds: new Uint16Array(count),
    fields: new Uint16Array(count),
    starts: new Int32Array(count),
    ends: new Int32Array(count),
    parents: new Int32Array(count),
    nexts: new Int32Array(count),
  }
}

/** A syntax with what is needed to read it by name. */
export interface SourceTree {
  readonly syntax: Syntax
  readonly grammar: Grammar
  readonly text: string
}

export function kindOf(tree: SourceTree, node: number): string {
  return tree.grammar.kinds[tree.syntax.kinds[node] ?? 0] ?? 'ERROR'
}

export function textOf(tree: SourceTree, node: number): string {
  return tree.text.slice(tree.syntax.starts[node], tree.syntax.ends[node])
}

/** The first child, 0 for none. Node 0 stands for "no node" here: what is below the root is asked for by `topNodes`. */
export function firstChild(tree: SourceTree, node: number): number {
  if (node === 0) return 0
  const child = node + 1
  return child < tree.syntax.count && tree.syntax.parents[child] === node ? child : 0
}

export function isNamed(tree: SourceTree, node: number): boolean {
  return tree.grammar.named[tree.syntax.kinds[node] ?? 0] ?? true
}

/** The first child that stands for something, 0 for none: named, and no comment. */
export function firstNamed(tree: SourceTree, node: number): number {
  return namedFrom(tree, firstChild(tree, node))
}

/** The next sibling that stands for something, 0 for none. */
export function nextNamed(tree: SourceTree, node: number): number {
  return namedFrom(tree, tree.syntax.nexts[node] ?? 0)
}

/** Of a node and its later siblings the first that stands for something, 0 for none. */
function namedFrom({ syntax, grammar }: SourceTree, node: number): number {
  const { kinds, nexts } = syntax
  const { silent } = grammar
  let at = node
  while (at !== 0 && silent[kinds[at] ?? 0] === 1) at = nexts[at] ?? 0
  return at
}

/** The children that stand for something. */
export function namedChildren(tree: SourceTree, node: number): number[] {
  const children: number[] = []
  for (let child = firstNamed(tree, node); child !== 0; child = nextNamed(tree, child)) {
    children.push(child)
  }
  return children
}

/** The children of the root. */
export function topNodes(tree: SourceTree): number[] {
  const children: number[] = []
  const first = tree.syntax.count > 1 ? namedFrom(tree, 1) : 0
  for (let child = first; child !== 0; child = nextNamed(tree, child)) children.push(child)
  return children
}

/** The first child in this field, 0 for none. */
export function childIn(tree: SourceTree, node: number, field: string): number {
  const wanted = tree.grammar.fieldIds.get(field)
  if (wanted === undefined) return 0
  const { fields, nexts } = tree.syntax
  let child = firstChild(tree, node)
  while (child !== 0 && fields[child] !== wanted) child = nexts[child] ?? 0
  return child
}

export function childrenIn(tree: SourceTree, node: number, field: string): number[] {
  const wanted = tree.grammar.fieldIds.get(field)
  const children: number[] = []
  for (let child = firstChild(tree, node); child !== 0; child = tree.syntax.nexts[child] ?? 0) {
    if (tree.syntax.fields[child] === wanted && isNamed(tree, child)) children.push(child)
  }
  return children
}

/** The first child of this kind, 0 for none; anonymous tokens count. */
export function childOfKind(tree: SourceTree, node: number, kind: string): number {
  for (let child = firstChild(tree, node); child !== 0; child = tree.syntax.nexts[child] ?? 0) {
    if (kindOf(tree, child) === kind) return child
  }
  return 0
}
