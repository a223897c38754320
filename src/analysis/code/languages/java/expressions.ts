import { type Argument, type Expr, type Item } from '../../ir.ts'
import {
  assign,
  declare,
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
  writtenName,
} from '../../lowering.ts'
import { lookUp } from '../../scope.ts'
import { childIn, childOfKind, firstNamed, kindOf, namedChildren } from '../../syntax.ts'
import { operatorOf } from '../operators.ts'
import { lowerClass, lowerLambda } from './classes.ts'
import { lowerCharacter, lowerNumber, lowerString } from './literals.ts'
import { lowerBinary } from './operators.ts'
import { lowerSwitchValue } from './switches.ts'
import { typeRef, typeText } from './types.ts'

export const expressions: ReadonlyMap<string, LowerExpression> = new Map<string, LowerExpression>([
  ['identifier', lowerName],
  ['this', (l, n) => nameAt(l, placeOf(l, n), 'this')],
  ['super', (l, n) => nameAt(l, placeOf(l, n), 'super')],
  ['null_literal', (l, n) => literal(placeOf(l, n), null, 'null')],
  ['true', (l, n) => literal(placeOf(l, n), true, 'boolean')],
  ['false', (l, n) => literal(placeOf(l, n), false, 'boolean')],
  ['decimal_integer_literal', lowerNumber],
  ['hex_integer_literal', lowerNumber],
  ['octal_integer_literal', lowerNumber],
  ['binary_integer_literal', lowerNumber],
  ['decimal_floating_point_literal', lowerNumber],
  ['character_literal', lowerCharacter],
  ['string_literal', lowerString],
  ['class_literal', lowerClassLiteral],
  ['field_access', lowerField],
  ['scoped_identifier', lowerScoped],
  ['array_access', lowerIndex],
  ['method_invocation', lowerInvocation],
  ['explicit_constructor_invocation', lowerExplicit],
  ['object_creation_expression', lowerCreation],
  ['array_creation_expression', lowerArrayCreation],
  ['array_initializer', lowerItems],
  ['element_value_array_initializer', lowerItems],
  ['binary_expression', lowerBinary],
  ['unary_expression', lowerUnary],
  ['update_expression', lowerUpdate],
  ['assignment_expression', lowerAssignment],
  ['ternary_expression', lowerTernary],
  ['instanceof_expression', lowerInstanceOf],
  ['cast_expression', lowerCast],
  ['parenthesized_expression', lowerInner],
  ['lambda_expression', lowerLambda],
  ['method_reference', lowerReference],
  ['switch_expression', lowerSwitchValue],
])

function part(lowering: Lowering, node: number, field: string): Expr {
  return lowerExpression(lowering, childIn(lowering.tree, node, field))
}

function lowerInner(lowering: Lowering, node: number): Expr {
  return lowerExpression(lowering, firstNamed(lowering.tree, node))
}

/** `A.class` is a reference to the class. */
function lowerClassLiteral(lowering: Lowering, node: number): Expr {
  return lowerTypeName(lowering, firstNamed(lowering.tree, node))
}

function lowerTypeName(lowering: Lowering, node: number): Expr {
  const place = placeOf(lowering, node)
  const [first = '', ...rest] = typeText(lowering, node).split('.')
  let value: Expr = nameAt(lowering, place, first)
  for (const property of rest) value = member(place, value, property)
  return value
}

function lowerField(lowering: Lowering, node: number): Expr {
  const property = sourceText(lowering, childIn(lowering.tree, node, 'field'))
  return member(placeOf(lowering, node), part(lowering, node, 'object'), property)
}

function lowerScoped(lowering: Lowering, node: number): Expr {
  const property = sourceText(lowering, childIn(lowering.tree, node, 'name'))
  return member(placeOf(lowering, node), part(lowering, node, 'scope'), property)
}

function lowerIndex(lowering: Lowering, node: number): Expr {
  const object = part(lowering, node, 'array')
  return {
    k: 'index',
    object,
    index: part(lowering, node, 'index'),
    start: startOf(lowering, node),
    end: endOf(lowering, node),
  }
}

function lowerInvocation(lowering: Lowering, node: number): Expr {
  const { tree } = lowering
  const nameNode = childIn(tree, node, 'name')
  const name = sourceText(lowering, nameNode)
  const place = { start: placeOf(lowering, node).start, end: placeOf(lowering, nameNode).end }
  const objectNode = childIn(tree, node, 'object')
  const args = lowerArguments(lowering, childIn(tree, node, 'arguments'))
  const callee =
    objectNode === 0
      ? bareCallee(lowering, nameNode, name)
      : member(place, lowerExpression(lowering, objectNode), name)
  return {
    k: 'call',
    callee,
    args,
    construct: false,
    start: startOf(lowering, node),
    end: endOf(lowering, node),
  }
}

/** `f(x)` is a method of the receiver, unless an import brings it in. */
function bareCallee(lowering: Lowering, node: number, name: string): Expr {
  const place = placeOf(lowering, node)
  const isImported = lookUp(lowering.scope, name)?.kind === 'import'
  return isImported
    ? nameAt(lowering, place, name)
    : member(place, nameAt(lowering, place, 'this'), name)
}

function lowerArguments(lowering: Lowering, node: number): Argument[] {
  return eachChild(lowering, node, lowerArgument)
}

function lowerArgument(lowering: Lowering, node: number): Argument {
  return { value: lowerExpression(lowering, node), keyword: null, spread: false }
}

function lowerExplicit(lowering: Lowering, node: number): Expr {
  const callee = nameAt(lowering, placeOf(lowering, node), 'super')
  const args = lowerArguments(lowering, childIn(lowering.tree, node, 'arguments'))
  return {
    k: 'call',
    callee,
    args,
    construct: false,
    start: startOf(lowering, node),
    end: endOf(lowering, node),
  }
}

function lowerCreation(lowering: Lowering, node: number): Expr {
  const { tree } = lowering
  const type = childIn(tree, node, 'type')
  const place = placeOf(lowering, node)
  const args = lowerArguments(lowering, childIn(tree, node, 'arguments'))
  const isAnonymous = childOfKind(tree, node, 'class_body') !== 0
  const callee: Expr = isAnonymous
    ? { k: 'class', cls: lowerClass(lowering, node, type), start: place.start, end: place.end }
    : lowerTypeName(lowering, type)
  return { k: 'call', callee, args, construct: true, start: place.start, end: place.end }
}

function lowerArrayCreation(lowering: Lowering, node: number): Expr {
  const value = childIn(lowering.tree, node, 'value')
  return value === 0
    ? opaque(placeOf(lowering, node), [], { kind: 'list' })
    : lowerExpression(lowering, value)
}

function lowerItems(lowering: Lowering, node: number): Expr {
  const items = eachChild(lowering, node, lowerItem)
  return { k: 'list', items, start: startOf(lowering, node), end: endOf(lowering, node) }
}

function lowerItem(lowering: Lowering, node: number): Item {
  return { value: lowerExpression(lowering, node), spread: false }
}

function lowerUnary(lowering: Lowering, node: number): Expr {
  const op = operatorOf(lowering, node)
  const operand = part(lowering, node, 'operand')
  const place = placeOf(lowering, node)
  if (op === '!') return { k: 'not', operand, start: place.start, end: place.end }
  if (op === '-' && operand.k === 'literal' && typeof operand.value === 'number') {
    return literal(place, -operand.value, 'number')
  }
  return opaque(place, [operand], { kind: 'number' })
}

function lowerUpdate(lowering: Lowering, node: number): Expr {
  const target = lowerTarget(lowering, firstNamed(lowering.tree, node))
  const op = sourceText(lowering, node).includes('++') ? '+' : '-'
  const place = placeOf(lowering, node)
  return assign(place, { target, value: literal(place, 1, 'number'), op })
}

function lowerTarget(lowering: Lowering, node: number): Expr {
  if (kindOf(lowering.tree, node) !== 'identifier') return lowerExpression(lowering, node)
  return writtenName(lowering, placeOf(lowering, node), sourceText(lowering, node))
}

function lowerAssignment(lowering: Lowering, node: number): Expr {
  const value = part(lowering, node, 'right')
  const target = lowerTarget(lowering, childIn(lowering.tree, node, 'left'))
  const sign = operatorOf(lowering, node)
  const op = sign === '=' ? null : sign.slice(0, -1)
  return assign(placeOf(lowering, node), { target, value, op })
}

function lowerTernary(lowering: Lowering, node: number): Expr {
  return {
    k: 'conditional',
    test: part(lowering, node, 'condition'),
    yes: part(lowering, node, 'consequence'),
    no: part(lowering, node, 'alternative'),
    start: startOf(lowering, node),
    end: endOf(lowering, node),
  }
}

/** `a instanceof T t` also names what it tested. */
function lowerInstanceOf(lowering: Lowering, node: number): Expr {
  const { tree } = lowering
  const place = placeOf(lowering, node)
  const left = part(lowering, node, 'left')
  const type = childIn(tree, node, 'right')
  const right = lowerTypeName(lowering, type)
  const test: Expr = {
    k: 'compare',
    op: 'instance',
    sign: 'instanceof',
    left,
    right,
    start: place.start,
    end: place.end,
  }
  const nameNode = childIn(tree, node, 'name')
  if (nameNode === 0) return test
  const name = sourceText(lowering, nameNode)
  declare(lowering, name).type = typeRef(lowering, type)
  const target = writtenName(lowering, placeOf(lowering, nameNode), name)
  return {
    k: 'sequence',
    items: [assign(place, { target, value: left }), test],
    start: place.start,
    end: place.end,
  }
}

function lowerCast(lowering: Lowering, node: number): Expr {
  const text = typeText(lowering, childIn(lowering.tree, node, 'type'))
  return {
    k: 'cast',
    operand: part(lowering, node, 'value'),
    type: text === '' ? null : typeAt(lowering, text),
    start: startOf(lowering, node),
    end: endOf(lowering, node),
  }
}

function lowerReference(lowering: Lowering, node: number): Expr {
  const [object = 0, method = 0] = namedChildren(lowering.tree, node)
  const lowered = lowerExpression(lowering, object)
  const name = method === 0 ? '' : sourceText(lowering, method)
  return name === '' || name === 'new' ? lowered : member(placeOf(lowering, node), lowered, name)
}
