import { type Expr } from '../../ir.ts'
import { type Lowering, lowerExpression, sourceText } from '../../lowering.ts'
import { childIn, firstNamed, kindOf, nextNamed } from '../../syntax.ts'

/** The key of a property, or the expression that computes it. */
export function propertyKey(
  lowering: Lowering,
  node: number,
): { readonly key: string | null; readonly computed: Expr | null } {
  const kind = kindOf(lowering.tree, node)
  if (kind === 'computed_property_name') {
    const inner = firstNamed(lowering.tree, node)
    return { key: null, computed: lowerExpression(lowering, inner) }
  }
  if (kind === 'string') return { key: stringValue(lowering, node), computed: null }
  return { key: sourceText(lowering, node), computed: null }
}

/** The value of a string literal. */
export function stringValue(lowering: Lowering, node: number): string {
  let value = ''
  const { tree } = lowering
  for (let child = firstNamed(tree, node); child !== 0; child = nextNamed(tree, child)) {
    const text = sourceText(lowering, child)
    value += kindOf(tree, child) === 'escape_sequence' ? unescape(text) : text
  }
  return value
}

const simpleEscapes = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['0', '\0'],
  ['b', '\b'],
  ['f', '\f'],
  ['v', '\v'],
])

/** What one escape sequence of JavaScript, Java or Go stands for. */
export function unescape(sequence: string): string {
  const body = sequence.slice(1)
  const simple = simpleEscapes.get(body)
  if (simple !== undefined) return simple
  const hex = /^(?:x|u\{?|U)([0-9a-f]{2,8})\}?$/iu.exec(body)?.[1]
  if (hex === undefined) return body.replace(/^\r?\n/u, '')
  const code = Number.parseInt(hex, 16)
  return code <= 0x10ffff ? String.fromCodePoint(code) : ''
}

/** The name of an annotated type without its arguments: `Promise<X>` → `Promise`, `express.Request` as it is. */
export function typeText(lowering: Lowering, node: number): string {
  const kind = kindOf(lowering.tree, node)
  if (kind === 'array_type') return 'list'
  if (kind === 'generic_type') {
    const name = childIn(lowering.tree, node, 'name')
    return typeText(lowering, name === 0 ? firstNamed(lowering.tree, node) : name)
  }
  if (wrapping.has(kind)) return typeText(lowering, firstNamed(lowering.tree, node))
  return node !== 0 && naming.has(kind) ? sourceText(lowering, node) : ''
}

/** Of a union the first member counts. */
const wrapping = new Set(['type_annotation', 'parenthesized_type', 'readonly_type', 'union_type'])

const naming = new Set([
  'type_identifier',
  'nested_type_identifier',
  'predefined_type',
  'identifier',
  'member_expression',
])
