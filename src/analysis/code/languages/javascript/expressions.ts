import { type Argument, type Compare, type Expr, type Logic } from '../../ir.ts'
import {
  assign,
  callAt,
  eachChild,
  endOf,
  importedName,
  type LowerExpression,
  type Lowering,
  literal,
  lowerChildren,
  lowerExpression,
  lowerName,
  member,
  nameAt,
  nameOf,
  opaque,
  placeOf,
  sourceText,
  startOf,
  typeAt,
} from '../../lowering.ts'
import { childIn, firstNamed, kindOf, namedChildren } from '../../syntax.ts'
import { lowerChain, operatorOf } from '../operators.ts'
import { lowerClass, lowerFunctionExpression } from './functions.ts'
import { jsxExpressions } from './jsx.ts'
import { lowerArray, lowerNumber, lowerObject, lowerRegex } from './literals.ts'
import { moduleName } from './modules.ts'
import { stringValue, typeText } from './names.ts'
import { lowerPattern } from './patterns.ts'
import { textParts } from './text.ts'

export const expressions: ReadonlyMap<string, LowerExpression> = new Map<string, LowerExpression>([
  ['identifier', lowerIdentifier],
  ['shorthand_property_identifier', lowerIdentifier],
  ['this', lowerIdentifier],
  ['super', lowerIdentifier],
  ['undefined', (l, n) => literal(placeOf(l, n), null, 'null')],
  ['null', (l, n) => literal(placeOf(l, n), null, 'null')],
  ['true', (l, n) => literal(placeOf(l, n), true, 'boolean')],
  ['false', (l, n) => literal(placeOf(l, n), false, 'boolean')],
  ['number', lowerNumber],
  ['string', (l, n) => literal(placeOf(l, n), stringValue(l, n), 'string')],
  [
    'template_string',
    (l, n) => ({ k: 'text', parts: textParts(l, n), start: startOf(l, n), end: endOf(l, n) }),
  ],
  ['regex', lowerRegex],
  ['member_expression', lowerMember],
  ['subscript_expression', lowerSubscript],
  ['call_expression', lowerCall],
  ['new_expression', lowerNew],
  ['binary_expression', lowerBinary],
  ['unary_expression', lowerUnary],
  ['update_expression', lowerUpdate],
  ['assignment_expression', lowerAssignment],
  ['augmented_assignment_expression', lowerAugmented],
  ['ternary_expression', lowerTernary],
  ['arrow_function', lowerFunctionExpression],
  ['function_expression', lowerFunctionExpression],
  ['generator_function', lowerFunctionExpression],
  [
    'class',
    (l, n) => ({ k: 'class', cls: lowerClass(l, n), start: startOf(l, n), end: endOf(l, n) }),
  ],
  ['object', lowerObject],
  ['array', lowerArray],
  ['parenthesized_expression', lowerInner],
  ['non_null_expression', lowerInner],
  ['spread_element', lowerInner],
  [
    'sequence_expression',
    (l, n) => ({
      k: 'sequence',
      items: lowerChildren(l, n),
      start: startOf(l, n),
      end: endOf(l, n),
    }),
  ],
  [
    'await_expression',
    (l, n) => ({ k: 'await', operand: lowerInner(l, n), start: startOf(l, n), end: endOf(l, n) }),
  ],
  ['yield_expression', (l, n) => opaque(placeOf(l, n), lowerChildren(l, n), { carries: true })],
  ['as_expression', lowerCast],
  ['satisfies_expression', lowerCast],
  ['type_assertion', (l, n) => lowerExpression(l, namedChildren(l.tree, n)[1] ?? 0)],
  ['meta_property', lowerName],
  ...jsxExpressions,
])

function lowerIdentifier(lowering: Lowering, node: number): Expr {
  const name = sourceText(lowering, node)
  if (name === 'exports') return nameOf(placeOf(lowering, node), lowering.exports)
  return nameAt(lowering, placeOf(lowering, node), name)
}

function lowerInner(lowering: Lowering, node: number): Expr {
  return lowerExpression(lowering, firstNamed(lowering.tree, node))
}

function lowerField(lowering: Lowering, node: number, field: string): Expr {
  return lowerExpression(lowering, childIn(lowering.tree, node, field))
}

function lowerMember(lowering: Lowering, node: number): Expr {
  const { tree } = lowering
  const property = sourceText(lowering, childIn(tree, node, 'property'))
  const objectNode = childIn(tree, node, 'object')
  if (property === 'exports' && sourceText(lowering, objectNode) === 'module') {
    return nameOf(placeOf(lowering, node), lowering.exports)
  }
  return member(placeOf(lowering, node), lowerExpression(lowering, objectNode), property)
}

function lowerSubscript(lowering: Lowering, node: number): Expr {
  const object = lowerField(lowering, node, 'object')
  const index = lowerField(lowering, node, 'index')
  return { k: 'index', object, index, start: startOf(lowering, node), end: endOf(lowering, node) }
}

function lowerCall(lowering: Lowering, node: number): Expr {
  const { tree } = lowering
  const calleeNode = childIn(tree, node, 'function')
  const argumentsNode = childIn(tree, node, 'arguments')
  const imported = requiredModule(lowering, calleeNode, argumentsNode)
  if (imported !== null) {
    return importedName(lowering, node, { module: imported, member: null })
  }
  const callee = lowerCallee(lowering, calleeNode)
  if (kindOf(tree, argumentsNode) === 'template_string') {
    const template = lowerExpression(lowering, argumentsNode)
    return callAt(placeOf(lowering, node), callee, [template])
  }
  const args = eachChild(lowering, argumentsNode, lowerArgument)
  return {
    k: 'call',
    callee,
    args,
    construct: false,
    start: startOf(lowering, node),
    end: endOf(lowering, node),
  }
}

/** `import(x)` is a call of a global function of that name. */
function lowerCallee(lowering: Lowering, node: number): Expr {
  return kindOf(lowering.tree, node) === 'import'
    ? nameAt(lowering, placeOf(lowering, node), 'import')
    : lowerExpression(lowering, node)
}

/** The module that `require('x')` or `import('x')` loads, or null. */
function requiredModule(lowering: Lowering, callee: number, args: number): string | null {
  const { tree } = lowering
  const kind = kindOf(tree, callee)
  const isRequire = kind === 'identifier' && sourceText(lowering, callee) === 'require'
  if (!isRequire && kind !== 'import') return null
  const first = firstNamed(tree, args)
  return first !== 0 && kindOf(tree, first) === 'string'
    ? moduleName(stringValue(lowering, first))
    : null
}

function lowerNew(lowering: Lowering, node: number): Expr {
  const callee = lowerField(lowering, node, 'constructor')
  const args = eachChild(lowering, childIn(lowering.tree, node, 'arguments'), lowerArgument)
  return {
    k: 'call',
    callee,
    args,
    construct: true,
    start: startOf(lowering, node),
    end: endOf(lowering, node),
  }
}

function lowerArgument(lowering: Lowering, node: number): Argument {
  const spread = kindOf(lowering.tree, node) === 'spread_element'
  return { value: lowerExpression(lowering, node), keyword: null, spread }
}

const comparisons = new Map<string, Compare['op']>([
  ['==', 'equal'],
  ['===', 'equal'],
  ['!=', 'unequal'],
  ['!==', 'unequal'],
  ['<', 'order'],
  ['<=', 'order'],
  ['>', 'order'],
  ['>=', 'order'],
  ['in', 'in'],
  ['instanceof', 'instance'],
])

const logic = new Map<string, Logic['op']>([
  ['&&', 'and'],
  ['||', 'or'],
  ['??', 'default'],
])

function lowerBinary(lowering: Lowering, node: number): Expr {
  const op = operatorOf(lowering, node)
  const place = placeOf(lowering, node)
  const compared = comparisons.get(op)
  if (compared !== undefined) {
    const left = lowerField(lowering, node, 'left')
    const right = lowerField(lowering, node, 'right')
    return { k: 'compare', op: compared, sign: op, left, right, start: place.start, end: place.end }
  }
  const operands = lowerChain(lowering, node)
  const joined = logic.get(op)
  if (joined !== undefined)
    return { k: 'logic', op: joined, operands, start: place.start, end: place.end }
  return { k: 'binary', op, operands, start: place.start, end: place.end }
}

function lowerUnary(lowering: Lowering, node: number): Expr {
  const op = operatorOf(lowering, node)
  const operand = lowerField(lowering, node, 'argument')
  const place = placeOf(lowering, node)
  if (op === '!') return { k: 'not', operand, start: place.start, end: place.end }
  if (op === '-' && operand.k === 'literal' && typeof operand.value === 'number') {
    return literal(place, -operand.value, 'number')
  }
  const kind = op === 'typeof' ? 'string' : 'number'
  return opaque(place, [operand], { kind: op === 'void' ? 'null' : kind })
}

function lowerUpdate(lowering: Lowering, node: number): Expr {
  const target = lowerPattern(lowering, childIn(lowering.tree, node, 'argument'), null)
  const place = placeOf(lowering, node)
  const op = operatorOf(lowering, node) === '++' ? '+' : '-'
  return assign(place, { target, value: literal(place, 1, 'number'), op })
}

function lowerAssignment(lowering: Lowering, node: number): Expr {
  const value = lowerField(lowering, node, 'right')
  const target = lowerPattern(lowering, childIn(lowering.tree, node, 'left'), null)
  return assign(placeOf(lowering, node), { target, value })
}

function lowerAugmented(lowering: Lowering, node: number): Expr {
  const value = lowerField(lowering, node, 'right')
  const target = lowerPattern(lowering, childIn(lowering.tree, node, 'left'), null)
  const op = operatorOf(lowering, node).slice(0, -1)
  return assign(placeOf(lowering, node), { target, value, op })
}

function lowerTernary(lowering: Lowering, node: number): Expr {
  return {
    k: 'conditional',
    test: lowerField(lowering, node, 'condition'),
    yes: lowerField(lowering, node, 'consequence'),
    no: lowerField(lowering, node, 'alternative'),
    start: startOf(lowering, node),
    end: endOf(lowering, node),
  }
}

function lowerCast(lowering: Lowering, node: number): Expr {
  const [operand = 0, type = 0] = namedChildren(lowering.tree, node)
  const text = type === 0 ? '' : typeText(lowering, type)
  return {
    k: 'cast',
    operand: lowerExpression(lowering, operand),
    type: text === '' ? null : typeAt(lowering, text),
    start: startOf(lowering, node),
    end: endOf(lowering, node),
  }
}
