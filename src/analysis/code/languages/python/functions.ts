import { type Class, type Decorator, type Expr, type Field, type Fn } from '../../ir.ts'
import { lowerFunction } from '../../lower-function.ts'
import {
  endOf,
  type Lowering,
  lowerExpression,
  lowerStatementsIn,
  placeOf,
  sourceText,
  startOf,
  typeAt,
} from '../../lowering.ts'
import { childIn, firstNamed, kindOf, namedChildren, nextNamed } from '../../syntax.ts'
import { lowerParameters, parameterName, typeText } from './patterns.ts'

export interface FunctionContext {
  readonly inClass: boolean
  readonly decorators: readonly Decorator[]
}

export function lowerFunctionNode(lowering: Lowering, node: number, context: FunctionContext): Fn {
  const { tree } = lowering
  const kind = functionKind(lowering, node, context)
  const first = firstNamed(tree, childIn(tree, node, 'parameters'))
  const hasReceiver = context.inClass && first !== 0 && !isStaticMethod(context)
  const result = childIn(tree, node, 'return_type')
  return lowerFunction(lowering, {
    node,
    name: sourceText(lowering, childIn(tree, node, 'name')),
    kind,
    decorators: context.decorators,
    result: result === 0 ? null : typeAt(lowering, typeText(lowering, result)),
    self: hasReceiver ? sourceText(lowering, parameterName(lowering, first)) : null,
    params: (out) => lowerParameters(lowering, hasReceiver ? nextNamed(tree, first) : first, out),
    body: (out) => lowerStatementsIn(lowering, childIn(tree, node, 'body'), out),
  })
}

export function lowerLambda(lowering: Lowering, node: number): Expr {
  const { tree } = lowering
  const body = childIn(tree, node, 'body')
  const fn = lowerFunction(lowering, {
    node,
    name: null,
    kind: 'function',
    decorators: [],
    result: null,
    self: null,
    params: (out) =>
      lowerParameters(lowering, firstNamed(tree, childIn(tree, node, 'parameters')), out),
    body: (out) => {
      const value = lowerExpression(lowering, body)
      out.push({ k: 'return', value, place: placeOf(lowering, body) })
    },
  })
  return { k: 'function', fn, start: startOf(lowering, node), end: endOf(lowering, node) }
}

function functionKind(lowering: Lowering, node: number, context: FunctionContext): Fn['kind'] {
  if (!context.inClass) return 'function'
  const names = context.decorators.map((decorator) => decoratorName(decorator.value))
  if (names.includes('staticmethod') || names.includes('classmethod')) return 'static'
  if (names.some((name) => name === 'property' || name === 'cached_property')) return 'getter'
  const name = sourceText(lowering, childIn(lowering.tree, node, 'name'))
  return name === '__init__' ? 'constructor' : 'method'
}

function isStaticMethod(context: FunctionContext): boolean {
  return context.decorators.some((decorator) => decoratorName(decorator.value) === 'staticmethod')
}

function decoratorName(value: Expr): string | null {
  if (value.k === 'name') return value.name
  return value.k === 'member' ? value.property : null
}

export function lowerDecorators(lowering: Lowering, node: number): Decorator[] {
  return namedChildren(lowering.tree, node)
    .filter((child) => kindOf(lowering.tree, child) === 'decorator')
    .map((child) => ({
      value: lowerExpression(lowering, firstNamed(lowering.tree, child)),
      start: startOf(lowering, child),
      end: endOf(lowering, child),
    }))
}

export function lowerClass(
  lowering: Lowering,
  node: number,
  decorators: readonly Decorator[],
): Class {
  const { tree } = lowering
  const members = lowerMembers(lowering, childIn(tree, node, 'body'))
  const cls: Class = {
    name: sourceText(lowering, childIn(tree, node, 'name')),
    bases: lowerBases(lowering, node),
    ...members,
    decorators,
    outer: lowering.fn,
    start: startOf(lowering, node),
    end: endOf(lowering, node),
  }
  for (const method of cls.methods) method.cls = cls
  lowering.classes.push(cls)
  return cls
}

function lowerBases(lowering: Lowering, node: number): Class['bases'] {
  const { tree } = lowering
  return namedChildren(tree, childIn(tree, node, 'superclasses'))
    .filter((child) => kindOf(tree, child) !== 'keyword_argument')
    .map((child) => typeAt(lowering, typeText(lowering, child)))
}

function lowerMembers(
  lowering: Lowering,
  body: number,
): { readonly methods: Fn[]; readonly fields: Field[] } {
  const methods: Fn[] = []
  const fields: Field[] = []
  for (const child of namedChildren(lowering.tree, body)) {
    const kind = kindOf(lowering.tree, child)
    const definition =
      kind === 'decorated_definition' ? childIn(lowering.tree, child, 'definition') : child
    if (kindOf(lowering.tree, definition) === 'function_definition') {
      const decorators = definition === child ? [] : lowerDecorators(lowering, child)
      methods.push(lowerFunctionNode(lowering, definition, { inClass: true, decorators }))
    } else if (kind === 'class_definition') {
      lowerClass(lowering, child, [])
    } else fields.push(...lowerFields(lowering, child))
  }
  return { methods, fields }
}

function lowerFields(lowering: Lowering, node: number): Field[] {
  const { tree } = lowering
  const assignment = firstNamed(tree, node)
  if (kindOf(tree, node) !== 'expression_statement') return []
  if (kindOf(tree, assignment) !== 'assignment') return []
  const value = childIn(tree, assignment, 'right')
  const type = childIn(tree, assignment, 'type')
  return [
    {
      name: sourceText(lowering, childIn(tree, assignment, 'left')),
      value: value === 0 ? null : lowerExpression(lowering, value),
      type: type === 0 ? null : typeAt(lowering, typeText(lowering, type)),
      isStatic: true,
      decorators: [],
    },
  ]
}
