import { type Expr, type Item, type Param } from '../../ir.ts'
import {
  declare,
  endOf,
  type Lowering,
  lowerExpression,
  opaque,
  placeOf,
  sourceText,
  startOf,
  typeAt,
  writtenName,
} from '../../lowering.ts'
import { functionScope, type Scope } from '../../scope.ts'
import { childIn, firstNamed, kindOf, namedChildren, nextNamed } from '../../syntax.ts'

const listKinds = new Set([
  'pattern_list',
  'tuple_pattern',
  'list_pattern',
  'tuple',
  'list',
  'expression_list',
])
const splatKinds = new Set(['list_splat_pattern', 'list_splat', 'dictionary_splat_pattern'])

/** The target of an assignment; its names belong to the function unless `global` or `nonlocal` says otherwise. */
export function lowerTarget(
  lowering: Lowering,
  node: number,
  scope: Scope = functionScope(lowering.scope),
): Expr {
  const kind = kindOf(lowering.tree, node)
  if (kind === 'identifier') {
    const name = sourceText(lowering, node)
    if (scope.elsewhere?.has(name) !== true) declare(lowering, name, { scope })
    return writtenName(lowering, placeOf(lowering, node), name)
  }
  if (listKinds.has(kind)) {
    const items = namedChildren(lowering.tree, node).map((child) =>
      lowerItem(lowering, child, scope),
    )
    return { k: 'list', items, start: startOf(lowering, node), end: endOf(lowering, node) }
  }
  if (kind === 'parenthesized_expression' || kind === 'as_pattern_target') {
    return lowerTarget(lowering, firstNamed(lowering.tree, node), scope)
  }
  return lowerExpression(lowering, node)
}

function lowerItem(lowering: Lowering, node: number, scope: Scope): Item {
  const spread = splatKinds.has(kindOf(lowering.tree, node))
  const inner = spread ? firstNamed(lowering.tree, node) : node
  return { value: lowerTarget(lowering, inner, scope), spread }
}

/** This parameter and those after it. */
export function lowerParameters(lowering: Lowering, first: number, out: Param[]): void {
  const { tree } = lowering
  for (let node = first; node !== 0; node = nextNamed(tree, node)) {
    if (!separators.has(kindOf(tree, node))) out.push(lowerParameter(lowering, node))
  }
}

const separators = new Set(['keyword_separator', 'positional_separator'])

function lowerParameter(lowering: Lowering, node: number): Param {
  const { tree } = lowering
  const nameNode = parameterName(lowering, node)
  const fallback = childIn(tree, node, 'value')
  const type = childIn(tree, node, 'type')
  const isName = kindOf(tree, nameNode) === 'identifier'
  const inner = isName ? nameNode : firstNamed(tree, nameNode)
  return {
    target:
      inner === 0
        ? opaque(placeOf(lowering, node), [])
        : lowerTarget(lowering, inner, lowering.scope),
    name: inner === 0 ? null : sourceText(lowering, inner),
    type: type === 0 ? null : typeAt(lowering, typeText(lowering, type)),
    fallback: fallback === 0 ? null : lowerExpression(lowering, fallback),
    rest: restOf(kindOf(tree, nameNode)),
    decorators: [],
  }
}

function restOf(kind: string): Param['rest'] {
  if (kind === 'list_splat_pattern') return 'list'
  return kind === 'dictionary_splat_pattern' ? 'map' : null
}

/** The node that names a parameter, whichever of its forms it has. */
export function parameterName(lowering: Lowering, node: number): number {
  const kind = kindOf(lowering.tree, node)
  if (kind === 'default_parameter' || kind === 'typed_default_parameter') {
    return childIn(lowering.tree, node, 'name')
  }
  return kind === 'typed_parameter' ? firstNamed(lowering.tree, node) : node
}

/** `Optional[X]` and `X | None` are X; other subscripts are what is subscripted; a quoted type is its text. */
export function typeText(lowering: Lowering, node: number): string {
  const text = sourceText(lowering, node)
    .replaceAll(/["'\s]/gu, '')
    .replace(/^(?:typing\.)?(?:Optional|Annotated)\[/u, '')
  return /^[\p{L}_][\p{L}\p{N}_.]*/u.exec(text)?.[0] ?? ''
}
