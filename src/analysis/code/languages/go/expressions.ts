import { type Argument, type Entry, type Expr, type Item } from '../../ir.ts'
import {
  callAt,
  eachChild,
  endOf,
  type LowerExpression,
  type Lowering,
  literal,
  lowerExpression,
  lowerName,
  member,
  nameAt,
  opaque,
  placeOf,
  sourceText,
  startOf,
  typeAt,
} from '../../lowering.ts'
import { childIn, firstNamed, kindOf, namedChildren, nextNamed } from '../../syntax.ts'
import { lowerBinary } from '../java/operators.ts'
import { unescape } from '../javascript/names.ts'
import { operatorOf } from '../operators.ts'
import { lowerFunctionNode } from './functions.ts'
import { typeRef, typeText } from './types.ts'

export const expressions: ReadonlyMap<string, LowerExpression> = new Map<string, LowerExpression>([
  ['identifier', lowerName],
  ['blank_identifier', (l, n) => opaque(placeOf(l, n), [])],
  ['type_identifier', lowerName],
  ['package_identifier', lowerName],
  ['nil', (l, n) => literal(placeOf(l, n), null, 'null')],
  ['true', (l, n) => literal(placeOf(l, n), true, 'boolean')],
  ['false', (l, n) => literal(placeOf(l, n), false, 'boolean')],
  ['int_literal', lowerNumber],
  ['float_literal', lowerNumber],
  ['rune_literal', lowerRune],
  ['interpreted_string_literal', lowerString],
  ['raw_string_literal', lowerString],
  ['selector_expression', lowerSelector],
  ['qualified_type', lowerQualified],
  ['index_expression', lowerIndex],
  ['slice_expression', lowerSlice],
  ['call_expression', lowerCall],
  ['type_conversion_expression', lowerConversion],
  ['type_instantiation_expression', lowerFirst],
  ['type_assertion_expression', lowerAssertion],
  ['composite_literal', lowerComposite],
  ['literal_value', lowerItems],
  ['literal_element', lowerFirst],
  [
    'func_literal',
    (l, n) => ({
      k: 'function',
      fn: lowerFunctionNode(l, n),
      start: startOf(l, n),
      end: endOf(l, n),
    }),
  ],
  ['unary_expression', lowerUnary],
  ['binary_expression', lowerBinary],
  ['parenthesized_expression', lowerFirst],
  ['variadic_argument', lowerFirst],
  ['expression_list', lowerList],
])

function lowerFirst(lowering: Lowering, node: number): Expr {
  return lowerExpression(lowering, firstNamed(lowering.tree, node))
}

function part(lowering: Lowering, node: number, field: string): Expr {
  return lowerExpression(lowering, childIn(lowering.tree, node, field))
}

/** One expression as it is, several as a list. */
export function lowerList(lowering: Lowering, node: number): Expr {
  const { tree } = lowering
  const first = firstNamed(tree, node)
  const isOne = first !== 0 && nextNamed(tree, first) === 0
  return isOne ? lowerExpression(lowering, first) : lowerItems(lowering, node)
}

function lowerItems(lowering: Lowering, node: number): Expr {
  const items = eachChild(lowering, node, lowerItem)
  return { k: 'list', items, start: startOf(lowering, node), end: endOf(lowering, node) }
}

function lowerItem(lowering: Lowering, node: number): Item {
  return { value: lowerExpression(lowering, node), spread: false }
}

function lowerNumber(lowering: Lowering, node: number): Expr {
  const text = sourceText(lowering, node).replaceAll('_', '')
  const isOldOctal = /^0[0-7]+$/u.test(text)
  const value = isOldOctal ? Number.parseInt(text, 8) : Number(text)
  return literal(placeOf(lowering, node), Number.isNaN(value) ? 0 : value, 'number')
}

function lowerRune(lowering: Lowering, node: number): Expr {
  const text = sourceText(lowering, node).slice(1, -1)
  const value = text.startsWith('\\') ? unescape(text) : text
  return literal(placeOf(lowering, node), value, 'string')
}

function lowerString(lowering: Lowering, node: number): Expr {
  let value = ''
  const { tree } = lowering
  for (let child = firstNamed(tree, node); child !== 0; child = nextNamed(tree, child)) {
    const text = sourceText(lowering, child)
    value += kindOf(tree, child) === 'escape_sequence' ? unescape(text) : text
  }
  return literal(placeOf(lowering, node), value, 'string')
}

function lowerSelector(lowering: Lowering, node: number): Expr {
  const property = sourceText(lowering, childIn(lowering.tree, node, 'field'))
  return member(placeOf(lowering, node), part(lowering, node, 'operand'), property)
}

function lowerQualified(lowering: Lowering, node: number): Expr {
  const property = sourceText(lowering, childIn(lowering.tree, node, 'name'))
  return member(placeOf(lowering, node), part(lowering, node, 'package'), property)
}

function lowerIndex(lowering: Lowering, node: number): Expr {
  const object = part(lowering, node, 'operand')
  return {
    k: 'index',
    object,
    index: part(lowering, node, 'index'),
    start: startOf(lowering, node),
    end: endOf(lowering, node),
  }
}

function lowerSlice(lowering: Lowering, node: number): Expr {
  return opaque(placeOf(lowering, node), [part(lowering, node, 'operand')], { carries: true })
}

function lowerCall(lowering: Lowering, node: number): Expr {
  const { tree } = lowering
  const callee = part(lowering, node, 'function')
  const args = eachChild(lowering, childIn(tree, node, 'arguments'), lowerArgument)
  return {
    k: 'call',
    callee,
    args,
    construct: false,
    start: startOf(lowering, node),
    end: endOf(lowering, node),
  }
}

/** `make` and `new` take types. */
function lowerArgument(lowering: Lowering, node: number): Argument {
  const kind = kindOf(lowering.tree, node)
  const isType = kind.endsWith('_type') && typeText(lowering, node) !== ''
  const value = isType ? opaque(placeOf(lowering, node), []) : lowerExpression(lowering, node)
  return { value, keyword: null, spread: kind === 'variadic_argument' }
}

/** `[]byte(x)` and `T(x)` keep what `x` carries. */
function lowerConversion(lowering: Lowering, node: number): Expr {
  const text = typeText(lowering, childIn(lowering.tree, node, 'type'))
  const operand = part(lowering, node, 'operand')
  if (text === '' || text === 'list') return operand
  const place = placeOf(lowering, node)
  return callAt(place, nameAt(lowering, place, text), [operand])
}

function lowerAssertion(lowering: Lowering, node: number): Expr {
  const text = typeText(lowering, childIn(lowering.tree, node, 'type'))
  return {
    k: 'cast',
    operand: part(lowering, node, 'operand'),
    type: text === '' ? null : typeAt(lowering, text),
    start: startOf(lowering, node),
    end: endOf(lowering, node),
  }
}

function lowerComposite(lowering: Lowering, node: number): Expr {
  const { tree } = lowering
  const typeNode = childIn(tree, node, 'type')
  const body = childIn(tree, node, 'body')
  const text = typeText(lowering, typeNode)
  const children = namedChildren(tree, body)
  const isKeyed = children.every((child) => kindOf(tree, child) === 'keyed_element')
  if (text === 'list' || (!isKeyed && text === 'map')) return lowerItems(lowering, body)
  const entries = children.map((child, index) =>
    kindOf(tree, child) === 'keyed_element'
      ? lowerKeyed(lowering, child, text === 'map')
      : positional(lowering, child, index),
  )
  const type = text === 'map' ? null : typeRef(lowering, typeNode)
  return { k: 'object', type, entries, start: startOf(lowering, node), end: endOf(lowering, node) }
}

function positional(lowering: Lowering, node: number, index: number): Entry {
  const value = lowerExpression(lowering, node)
  return { key: String(index), computed: null, value, spread: false }
}

/** Keys of structs are names, keys of maps expressions; types that are maps show it by a text for a key. */
function lowerKeyed(lowering: Lowering, node: number, isMap: boolean): Entry {
  const value = part(lowering, node, 'value')
  const keyNode = childIn(lowering.tree, node, 'key')
  const name = sourceText(lowering, keyNode)
  if (!isMap && !/^["`]/u.test(name)) return { key: name, computed: null, value, spread: false }
  const computed = lowerExpression(lowering, keyNode)
  const isText = computed.k === 'literal' && computed.value !== null
  const key = isText ? String(computed.value) : null
  return { key, computed: key === null ? computed : null, value, spread: false }
}

/** Pointers are what they point to. */
function lowerUnary(lowering: Lowering, node: number): Expr {
  const op = operatorOf(lowering, node)
  const operand = part(lowering, node, 'operand')
  const place = placeOf(lowering, node)
  if (op === '&' || op === '*') return operand
  if (op === '!') return { k: 'not', operand, start: place.start, end: place.end }
  if (op === '<-') return opaque(place, [operand], { carries: true })
  if (op === '-' && operand.k === 'literal' && typeof operand.value === 'number') {
    return literal(place, -operand.value, 'number')
  }
  return opaque(place, [operand], { kind: 'number' })
}
