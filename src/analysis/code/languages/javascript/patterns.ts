import { type Entry, type Expr, type Item, type Param } from '../../ir.ts'
import {
  assign,
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
import { type Scope } from '../../scope.ts'
import { childIn, childOfKind, firstNamed, kindOf, namedChildren, nextNamed } from '../../syntax.ts'
import { lowerDecorators } from './decorators.ts'
import { propertyKey, typeText } from './names.ts'

type LowerPattern = (lowering: Lowering, node: number, scope: Scope | null) => Expr

const patterns: ReadonlyMap<string, LowerPattern> = new Map<string, LowerPattern>([
  ['identifier', lowerNamePattern],
  ['shorthand_property_identifier_pattern', lowerNamePattern],
  ['object_pattern', lowerObjectPattern],
  ['object', lowerObjectPattern],
  ['array_pattern', lowerArrayPattern],
  ['array', lowerArrayPattern],
  ['assignment_pattern', lowerDefault],
  ['object_assignment_pattern', lowerDefault],
  ['parenthesized_expression', lowerInnerPattern],
  ['non_null_expression', lowerInnerPattern],
  ['rest_pattern', lowerInnerPattern],
])

/** The target of an assignment. With a scope the names in it are declared there, else they are assigned to. */
export function lowerPattern(lowering: Lowering, node: number, scope: Scope | null): Expr {
  const lower = patterns.get(kindOf(lowering.tree, node))
  return lower === undefined ? lowerExpression(lowering, node) : lower(lowering, node, scope)
}

function lowerInnerPattern(lowering: Lowering, node: number, scope: Scope | null): Expr {
  return lowerPattern(lowering, firstNamed(lowering.tree, node), scope)
}

function lowerNamePattern(lowering: Lowering, node: number, scope: Scope | null): Expr {
  const name = sourceText(lowering, node)
  if (scope !== null) declare(lowering, name, { scope })
  return writtenName(lowering, placeOf(lowering, node), name)
}

function lowerDefault(lowering: Lowering, node: number, scope: Scope | null): Expr {
  const target = lowerPattern(lowering, childIn(lowering.tree, node, 'left'), scope)
  const value = lowerExpression(lowering, childIn(lowering.tree, node, 'right'))
  return assign(placeOf(lowering, node), { target, value })
}

function lowerObjectPattern(lowering: Lowering, node: number, scope: Scope | null): Expr {
  const entries = namedChildren(lowering.tree, node).map((child) =>
    lowerPatternEntry(lowering, child, scope),
  )
  return {
    k: 'object',
    type: null,
    entries,
    start: startOf(lowering, node),
    end: endOf(lowering, node),
  }
}

function lowerPatternEntry(lowering: Lowering, node: number, scope: Scope | null): Entry {
  const kind = kindOf(lowering.tree, node)
  if (kind === 'pair_pattern' || kind === 'pair') {
    const { key, computed } = propertyKey(lowering, childIn(lowering.tree, node, 'key'))
    const value = lowerPattern(lowering, childIn(lowering.tree, node, 'value'), scope)
    return { key, computed, value, spread: false }
  }
  if (kind === 'rest_pattern' || kind === 'spread_element') {
    const rest = firstNamed(lowering.tree, node)
    return { key: null, computed: null, value: lowerPattern(lowering, rest, scope), spread: true }
  }
  const named = kind === 'object_assignment_pattern' ? childIn(lowering.tree, node, 'left') : node
  const key = sourceText(lowering, named)
  if (kind === 'shorthand_property_identifier') {
    const value = writtenName(lowering, placeOf(lowering, node), key)
    return { key, computed: null, value, spread: false }
  }
  return { key, computed: null, value: lowerPattern(lowering, node, scope), spread: false }
}

function lowerArrayPattern(lowering: Lowering, node: number, scope: Scope | null): Expr {
  const items = arraySlots(lowering, node).map((child): Item => {
    if (child === 0) return { value: null, spread: false }
    const kind = kindOf(lowering.tree, child)
    const spread = kind === 'rest_pattern' || kind === 'spread_element'
    const inner = spread ? firstNamed(lowering.tree, child) : child
    return { value: lowerPattern(lowering, inner, scope), spread }
  })
  return { k: 'list', items, start: startOf(lowering, node), end: endOf(lowering, node) }
}

/** Elements of an array or array pattern with 0 for each hole. */
export function arraySlots(lowering: Lowering, node: number): number[] {
  const { tree } = lowering
  const slots: number[] = []
  let empty = true
  for (let child = node + 1; child !== 0 && child < tree.syntax.count; ) {
    const kind = kindOf(tree, child)
    if (kind === ',') {
      if (empty) slots.push(0)
      empty = true
    } else if (kind !== '[' && kind !== ']' && kind !== 'comment') {
      slots.push(child)
      empty = false
    }
    child = tree.syntax.nexts[child] ?? 0
  }
  return slots
}

export function lowerParameters(lowering: Lowering, node: number, out: Param[]): void {
  const { tree } = lowering
  const single = childIn(tree, node, 'parameter')
  if (single !== 0) {
    out.push(lowerParameter(lowering, single))
    return
  }
  const list = childIn(tree, node, 'parameters')
  for (let child = firstNamed(tree, list); child !== 0; child = nextNamed(tree, child)) {
    out.push(lowerParameter(lowering, child))
  }
}

function lowerParameter(lowering: Lowering, node: number): Param {
  const { tree } = lowering
  const wrapped = childIn(tree, node, 'pattern')
  const isDefault = kindOf(tree, node) === 'assignment_pattern'
  let pattern = wrapped === 0 ? node : wrapped
  if (isDefault) pattern = childIn(tree, node, 'left')
  const fallback = childIn(tree, node, isDefault ? 'right' : 'value')
  const type = childIn(tree, node, 'type')
  const name = kindOf(tree, pattern) === 'identifier' ? sourceText(lowering, pattern) : null
  const target =
    pattern === 0
      ? opaque(placeOf(lowering, node), [])
      : lowerPattern(lowering, pattern, lowering.scope)
  return {
    target,
    name,
    type: type === 0 ? null : typeAt(lowering, typeText(lowering, type)),
    fallback: fallback === 0 ? null : lowerExpression(lowering, fallback),
    rest: isRest(lowering, node, pattern) ? 'list' : null,
    decorators: lowerDecorators(lowering, node),
  }
}

function isRest(lowering: Lowering, node: number, pattern: number): boolean {
  return (
    kindOf(lowering.tree, pattern) === 'rest_pattern' ||
    childOfKind(lowering.tree, node, 'rest_pattern') !== 0
  )
}
