import { type Decorator, type TypeRef } from '../../ir.ts'
import {
  type Lowering,
  lowerExpression,
  nameAt,
  placeOf,
  sourceText,
  typeAt,
} from '../../lowering.ts'
import { childIn, childOfKind, firstNamed, kindOf, namedChildren } from '../../syntax.ts'

/** The name of a type without its arguments; an array is a `list`, `var` is nothing. */
export function typeText(lowering: Lowering, node: number): string {
  const kind = kindOf(lowering.tree, node)
  if (node === 0) return ''
  if (kind === 'array_type') return 'list'
  if (kind === 'generic_type' || kind === 'annotated_type' || kind === 'catch_type') {
    return typeText(lowering, firstNamed(lowering.tree, node))
  }
  const text = sourceText(lowering, node).replaceAll(/\s/gu, '')
  return text === 'var' || text === 'void' ? '' : text
}

export function typeRef(lowering: Lowering, node: number): TypeRef | null {
  const text = typeText(lowering, node)
  return text === '' ? null : typeAt(lowering, text)
}

/** The annotations among a declaration's modifiers. */
export function annotationsOf(lowering: Lowering, node: number): Decorator[] {
  const modifiers = childOfKind(lowering.tree, node, 'modifiers')
  if (modifiers === 0) return []
  return namedChildren(lowering.tree, modifiers)
    .filter((child) => kindOf(lowering.tree, child).endsWith('annotation'))
    .map((child) => lowerAnnotation(lowering, child))
}

function lowerAnnotation(lowering: Lowering, node: number): Decorator {
  const { tree } = lowering
  const place = placeOf(lowering, node)
  const nameNode = childIn(tree, node, 'name')
  const callee = nameAt(lowering, place, sourceText(lowering, nameNode))
  const list = childIn(tree, node, 'arguments')
  const args = namedChildren(tree, list).map((child) => {
    const isPair = kindOf(tree, child) === 'element_value_pair'
    return {
      value: lowerExpression(lowering, isPair ? childIn(tree, child, 'value') : child),
      keyword: isPair ? sourceText(lowering, childIn(tree, child, 'key')) : null,
      spread: false,
    }
  })
  return {
    value: { k: 'call', callee, args, construct: false, start: place.start, end: place.end },
    start: place.start,
    end: place.end,
  }
}

export function hasModifier(lowering: Lowering, node: number, modifier: string): boolean {
  const modifiers = childOfKind(lowering.tree, node, 'modifiers')
  return modifiers !== 0 && childOfKind(lowering.tree, modifiers, modifier) !== 0
}
