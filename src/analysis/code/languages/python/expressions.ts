import { type Argument, type Entry, type Expr, type Item } from '../../ir.ts'
import {
  assign,
  eachChild,
  endOf,
  inScope,
  type LowerExpression,
  type Lowering,
  literal,
  lowerChildren,
  lowerExpression,
  lowerName,
  member,
  nameAt,
  opaque,
  placeOf,
  sourceText,
  startOf,
} from '../../lowering.ts'
import { childIn, childrenIn, firstNamed, kindOf, namedChildren } from '../../syntax.ts'
import { lowerChain, operatorOf } from '../operators.ts'
import { lowerComparison } from './comparison.ts'
import { lowerLambda } from './functions.ts'
import { lowerTarget } from './patterns.ts'
import { lowerConcatenated, lowerString } from './strings.ts'

export const expressions: ReadonlyMap<string, LowerExpression> = new Map<string, LowerExpression>([
  ['identifier', lowerName],
  ['dotted_name', lowerDotted],
  ['none', (l, n) => literal(placeOf(l, n), null, 'null')],
  ['true', (l, n) => literal(placeOf(l, n), true, 'boolean')],
  ['false', (l, n) => literal(placeOf(l, n), false, 'boolean')],
  ['integer', lowerNumber],
  ['float', lowerNumber],
  ['ellipsis', (l, n) => opaque(placeOf(l, n), [])],
  ['string', lowerString],
  ['concatenated_string', lowerConcatenated],
  ['attribute', lowerAttribute],
  ['subscript', lowerSubscript],
  ['call', lowerCall],
  ['binary_operator', lowerBinary],
  ['boolean_operator', lowerBoolean],
  [
    'not_operator',
    (l, n) => ({
      k: 'not',
      operand: lowerField(l, n, 'argument'),
      start: startOf(l, n),
      end: endOf(l, n),
    }),
  ],
  ['unary_operator', lowerUnary],
  ['comparison_operator', lowerComparison],
  ['conditional_expression', lowerConditional],
  ['lambda', lowerLambda],
  ['list', lowerItems],
  ['tuple', lowerItems],
  ['set', lowerItems],
  ['expression_list', lowerItems],
  ['dictionary', lowerDictionary],
  ['list_comprehension', lowerComprehension],
  ['set_comprehension', lowerComprehension],
  ['generator_expression', lowerComprehension],
  ['dictionary_comprehension', lowerComprehension],
  ['pair', (l, n) => lowerField(l, n, 'value')],
  ['parenthesized_expression', lowerInner],
  [
    'await',
    (l, n) => ({ k: 'await', operand: lowerInner(l, n), start: startOf(l, n), end: endOf(l, n) }),
  ],
  ['yield', (l, n) => opaque(placeOf(l, n), lowerChildren(l, n), { carries: true })],
  ['named_expression', lowerNamed],
  ['assignment', lowerAssignment],
  ['augmented_assignment', lowerAugmented],
  ['list_splat', lowerInner],
  ['dictionary_splat', lowerInner],
  ['slice', (l, n) => opaque(placeOf(l, n), lowerChildren(l, n))],
  ['as_pattern', lowerAsPattern],
])

function lowerInner(lowering: Lowering, node: number): Expr {
  return lowerExpression(lowering, firstNamed(lowering.tree, node))
}

function lowerField(lowering: Lowering, node: number, field: string): Expr {
  return lowerExpression(lowering, childIn(lowering.tree, node, field))
}

function lowerDotted(lowering: Lowering, node: number): Expr {
  const place = placeOf(lowering, node)
  const [first = '', ...rest] = sourceText(lowering, node).split('.')
  let value: Expr = nameAt(lowering, place, first)
  for (const property of rest) value = member(place, value, property)
  return value
}

function lowerNumber(lowering: Lowering, node: number): Expr {
  const value = Number(sourceText(lowering, node).replaceAll('_', ''))
  return literal(placeOf(lowering, node), Number.isNaN(value) ? 0 : value, 'number')
}

function lowerAttribute(lowering: Lowering, node: number): Expr {
  const property = sourceText(lowering, childIn(lowering.tree, node, 'attribute'))
  return member(placeOf(lowering, node), lowerField(lowering, node, 'object'), property)
}

function lowerSubscript(lowering: Lowering, node: number): Expr {
  const object = lowerField(lowering, node, 'value')
  const place = placeOf(lowering, node)
  const subscripts = childrenIn(lowering.tree, node, 'subscript')
  const [first = 0] = subscripts
  if (subscripts.length !== 1 || kindOf(lowering.tree, first) === 'slice') {
    return opaque(place, [object], { carries: true })
  }
  return {
    k: 'index',
    object,
    index: lowerExpression(lowering, first),
    start: place.start,
    end: place.end,
  }
}

function lowerCall(lowering: Lowering, node: number): Expr {
  const callee = lowerField(lowering, node, 'function')
  const list = childIn(lowering.tree, node, 'arguments')
  const isGenerator = kindOf(lowering.tree, list) === 'generator_expression'
  const args = isGenerator
    ? [lowerArgument(lowering, list)]
    : eachChild(lowering, list, lowerArgument)
  return {
    k: 'call',
    callee,
    args,
    construct: false,
    start: startOf(lowering, node),
    end: endOf(lowering, node),
  }
}

function lowerArgument(lowering: Lowering, node: number): Argument {
  const kind = kindOf(lowering.tree, node)
  if (kind === 'keyword_argument') {
    const keyword = sourceText(lowering, childIn(lowering.tree, node, 'name'))
    return { value: lowerField(lowering, node, 'value'), keyword, spread: false }
  }
  const spread = kind === 'list_splat' || kind === 'dictionary_splat'
  const keyword = kind === 'dictionary_splat' ? '**' : null
  return { value: lowerExpression(lowering, node), keyword, spread }
}

function lowerBinary(lowering: Lowering, node: number): Expr {
  const op = operatorOf(lowering, node)
  const operands = lowerChain(lowering, node)
  return { k: 'binary', op, operands, start: startOf(lowering, node), end: endOf(lowering, node) }
}

function lowerBoolean(lowering: Lowering, node: number): Expr {
  const op = operatorOf(lowering, node) === 'and' ? 'and' : 'or'
  const operands = lowerChain(lowering, node)
  return { k: 'logic', op, operands, start: startOf(lowering, node), end: endOf(lowering, node) }
}

function lowerUnary(lowering: Lowering, node: number): Expr {
  const operand = lowerField(lowering, node, 'argument')
  const place = placeOf(lowering, node)
  const isMinus = operatorOf(lowering, node) === '-'
  if (isMinus && operand.k === 'literal' && typeof operand.value === 'number') {
    return literal(place, -operand.value, 'number')
  }
  return opaque(place, [operand], { kind: 'number' })
}

function lowerConditional(lowering: Lowering, node: number): Expr {
  const [then = 0, test = 0, otherwise = 0] = namedChildren(lowering.tree, node)
  return {
    k: 'conditional',
    test: lowerExpression(lowering, test),
    yes: lowerExpression(lowering, then),
    no: lowerExpression(lowering, otherwise),
    start: startOf(lowering, node),
    end: endOf(lowering, node),
  }
}

function lowerItems(lowering: Lowering, node: number): Expr {
  const items = eachChild(lowering, node, lowerItem)
  return { k: 'list', items, start: startOf(lowering, node), end: endOf(lowering, node) }
}

function lowerItem(lowering: Lowering, node: number): Item {
  const spread = kindOf(lowering.tree, node) === 'list_splat'
  return { value: lowerExpression(lowering, node), spread }
}

function lowerDictionary(lowering: Lowering, node: number): Expr {
  const entries = namedChildren(lowering.tree, node).map((child): Entry => {
    if (kindOf(lowering.tree, child) !== 'pair') {
      return { key: null, computed: null, value: lowerExpression(lowering, child), spread: true }
    }
    const computed = lowerField(lowering, child, 'key')
    const value = lowerField(lowering, child, 'value')
    const isText = computed.k === 'literal' && computed.value !== null
    const key = isText ? String(computed.value) : null
    return { key, computed: key === null ? computed : null, value, spread: false }
  })
  return {
    k: 'object',
    type: null,
    entries,
    start: startOf(lowering, node),
    end: endOf(lowering, node),
  }
}

function lowerComprehension(lowering: Lowering, node: number): Expr {
  return inScope(lowering, 'block', () => {
    const clauses: { target: Expr; iterable: Expr }[] = []
    const conditions: Expr[] = []
    for (const child of namedChildren(lowering.tree, node)) {
      const kind = kindOf(lowering.tree, child)
      if (kind === 'for_in_clause') {
        const iterable = lowerField(lowering, child, 'right')
        const left = childIn(lowering.tree, child, 'left')
        clauses.push({ iterable, target: lowerTarget(lowering, left, lowering.scope) })
      } else if (kind === 'if_clause') conditions.push(lowerInner(lowering, child))
    }
    const element = lowerField(lowering, node, 'body')
    return {
      k: 'comprehension',
      clauses,
      conditions,
      element,
      start: startOf(lowering, node),
      end: endOf(lowering, node),
    }
  })
}

function lowerNamed(lowering: Lowering, node: number): Expr {
  const value = lowerField(lowering, node, 'value')
  const target = lowerTarget(lowering, childIn(lowering.tree, node, 'name'))
  return assign(placeOf(lowering, node), { target, value })
}

function lowerAssignment(lowering: Lowering, node: number): Expr {
  const right = childIn(lowering.tree, node, 'right')
  const target = lowerTarget(lowering, childIn(lowering.tree, node, 'left'))
  if (right === 0) return opaque(placeOf(lowering, node), [])
  return assign(placeOf(lowering, node), { target, value: lowerExpression(lowering, right) })
}

function lowerAugmented(lowering: Lowering, node: number): Expr {
  const op = operatorOf(lowering, node).slice(0, -1)
  const value = lowerField(lowering, node, 'right')
  const target = lowerTarget(lowering, childIn(lowering.tree, node, 'left'))
  return assign(placeOf(lowering, node), { target, value, op })
}

function lowerAsPattern(lowering: Lowering, node: number): Expr {
  const value = firstNamed(lowering.tree, node)
  const lowered = lowerExpression(lowering, value)
  const target = lowerTarget(lowering, childIn(lowering.tree, node, 'alias'))
  return assign(placeOf(lowering, node), { target, value: lowered })
}
