import {
  childOfKind,
  firstChild,
  kindOf,
  namedChildren,
  type SourceTree,
  textOf,
} from '../../code/syntax.ts'
import { type Span } from '../node.ts'

export interface HclBlock extends Span {
  readonly type: string
  readonly labels: readonly string[]
  /** 0 for an empty one. */
  readonly body: number
}

export interface HclAttribute extends Span {
  readonly name: string
  readonly value: number
}

export function spanOf(tree: SourceTree, node: number): Span {
  return { start: tree.syntax.starts[node] ?? 0, end: tree.syntax.ends[node] ?? 0 }
}

export function blocksOf(tree: SourceTree, body: number): readonly HclBlock[] {
  return childrenOf(tree, body).flatMap((child) => {
    if (kindOf(tree, child) !== 'block') return []
    const [type = 0, ...rest] = namedChildren(tree, child)
    const labels = rest
      .filter((each) => /^(?:string_lit|identifier)$/u.test(kindOf(tree, each)))
      .map((each) => textOf(tree, each).replaceAll('"', ''))
    return [
      {
        type: textOf(tree, type),
        labels,
        body: childOfKind(tree, child, 'body'),
        ...spanOf(tree, child),
      },
    ]
  })
}

export function attributesOf(tree: SourceTree, body: number): readonly HclAttribute[] {
  return childrenOf(tree, body).flatMap((child) => {
    if (kindOf(tree, child) !== 'attribute') return []
    const [name = 0, value] = namedChildren(tree, child)
    return value === undefined ? [] : [{ name: textOf(tree, name), value, ...spanOf(tree, child) }]
  })
}

/** Of the body of the file too. */
function childrenOf(tree: SourceTree, body: number): readonly number[] {
  return body === 0 || firstChild(tree, body) === 0 ? [] : namedChildren(tree, body)
}
