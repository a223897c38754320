import {
  type Class,
  type Decorator,
  type Expr,
  type Field,
  type Fn,
  type FunctionExpr,
  type Stmt,
} from '../../ir.ts'
import { lowerFunction } from '../../lower-function.ts'
import {
  assign,
  endOf,
  type Lowering,
  lowerExpression,
  lowerStatementsIn,
  member,
  nameAt,
  nameOf,
  placeOf,
  sourceText,
  startOf,
  typeAt,
} from '../../lowering.ts'
import { childIn, childOfKind, firstNamed, kindOf, namedChildren, nextNamed } from '../../syntax.ts'
import { lowerDecorator, lowerDecorators } from './decorators.ts'
import { propertyKey, typeText } from './names.ts'
import { lowerParameters } from './patterns.ts'

export function lowerFunctionExpression(lowering: Lowering, node: number): Expr {
  return functionOf(lowering, node, lowerFunctionNode(lowering, node))
}

export function functionOf(lowering: Lowering, node: number, fn: Fn): FunctionExpr {
  return { k: 'function', fn, start: startOf(lowering, node), end: endOf(lowering, node) }
}

/** The value of a property or variable: a function without a name has that of what holds it. */
export function lowerNamed(lowering: Lowering, node: number, name: string | null): Expr {
  if (!nameless.has(kindOf(lowering.tree, node))) return lowerExpression(lowering, node)
  return functionOf(lowering, node, lowerFunctionNode(lowering, node, { name }))
}

const nameless = new Set(['arrow_function', 'function_expression'])

export function lowerFunctionNode(
  lowering: Lowering,
  node: number,
  as: {
    readonly kind?: Fn['kind']
    readonly decorators?: readonly Decorator[]
    /** Of the property that holds it, where it has none of its own. */
    readonly name?: string | null
  } = {},
): Fn {
  const { tree } = lowering
  const nameNode = childIn(tree, node, 'name')
  const body = childIn(tree, node, 'body')
  const isArrow = kindOf(tree, node) === 'arrow_function'
  const result = childIn(tree, node, 'return_type')
  return lowerFunction(lowering, {
    node,
    name: nameNode === 0 ? (as.name ?? null) : propertyKey(lowering, nameNode).key,
    kind: as.kind ?? 'function',
    decorators: as.decorators ?? [],
    result: result === 0 ? null : typeAt(lowering, typeText(lowering, result)),
    self: isArrow ? null : 'this',
    params: (out) => lowerParameters(lowering, node, out),
    body: (out) => {
      parameterProperties(lowering, node, out)
      lowerBody(lowering, body, out)
    },
  })
}

function lowerBody(lowering: Lowering, body: number, out: Stmt[]): void {
  if (body === 0) return
  if (kindOf(lowering.tree, body) === 'statement_block') {
    lowerStatementsIn(lowering, body, out)
    return
  }
  const place = placeOf(lowering, body)
  out.push({ k: 'return', value: lowerExpression(lowering, body), place })
}

/** `constructor(private db: Db)` also sets `this.db`. */
function parameterProperties(lowering: Lowering, node: number, out: Stmt[]): void {
  for (const param of propertyParameters(lowering, node)) {
    const pattern = childIn(lowering.tree, param, 'pattern')
    const place = placeOf(lowering, pattern)
    const name = sourceText(lowering, pattern)
    const target = member(place, nameAt(lowering, place, 'this'), name)
    const value = assign(place, { target, value: nameAt(lowering, place, name) })
    out.push({ k: 'expression', value })
  }
}

function propertyParameters(lowering: Lowering, node: number): number[] {
  const { tree } = lowering
  const params: number[] = []
  const list = childIn(tree, node, 'parameters')
  for (let param = firstNamed(tree, list); param !== 0; param = nextNamed(tree, param)) {
    const isProperty =
      childOfKind(tree, param, 'accessibility_modifier') !== 0 ||
      childOfKind(tree, param, 'readonly') !== 0
    if (isProperty) params.push(param)
  }
  return params
}

/** A class, with decorators that stand before it elsewhere in the tree. */
export function lowerClass(
  lowering: Lowering,
  node: number,
  outside: readonly Decorator[] = [],
): Class {
  const nameNode = childIn(lowering.tree, node, 'name')
  const members = lowerMembers(lowering, childIn(lowering.tree, node, 'body'))
  const cls: Class = {
    name: nameNode === 0 ? '' : sourceText(lowering, nameNode),
    bases: lowerHeritage(lowering, node),
    ...members,
    decorators: [...outside, ...lowerDecorators(lowering, node)],
    outer: lowering.fn,
    start: startOf(lowering, node),
    end: endOf(lowering, node),
  }
  for (const method of cls.methods) method.cls = cls
  lowering.classes.push(cls)
  return cls
}

function lowerHeritage(lowering: Lowering, node: number): Class['bases'] {
  const heritage = childOfKind(lowering.tree, node, 'class_heritage')
  if (heritage === 0) return []
  const texts: string[] = []
  for (const child of namedChildren(lowering.tree, heritage)) {
    const kind = kindOf(lowering.tree, child)
    const isClause = kind === 'extends_clause' || kind === 'implements_clause'
    const inner = isClause ? namedChildren(lowering.tree, child) : [child]
    for (const type of inner) texts.push(typeText(lowering, type))
  }
  return texts.filter((text) => text !== '').map((text) => typeAt(lowering, text))
}

function lowerMembers(
  lowering: Lowering,
  body: number,
): { readonly methods: Fn[]; readonly fields: Field[] } {
  const methods: Fn[] = []
  const fields: Field[] = []
  let decorators: Decorator[] = []
  for (const child of namedChildren(lowering.tree, body)) {
    const kind = kindOf(lowering.tree, child)
    if (kind === 'decorator') {
      decorators.push(lowerDecorator(lowering, child))
      continue
    }
    const all = [...decorators, ...lowerDecorators(lowering, child)]
    decorators = []
    if (kind === 'method_definition') {
      methods.push(
        lowerFunctionNode(lowering, child, { kind: methodKind(lowering, child), decorators: all }),
      )
      fields.push(...parameterFields(lowering, child))
    } else if (kind === 'class_static_block') {
      methods.push(lowerFunctionNode(lowering, child, { kind: 'static' }))
    } else if (kind === 'field_definition' || kind === 'public_field_definition') {
      fields.push(lowerField(lowering, child, all))
    }
  }
  return { methods, fields }
}

export function methodKind(lowering: Lowering, node: number): Fn['kind'] {
  if (childOfKind(lowering.tree, node, 'static') !== 0) return 'static'
  if (childOfKind(lowering.tree, node, 'get') !== 0) return 'getter'
  const name = sourceText(lowering, childIn(lowering.tree, node, 'name'))
  return name === 'constructor' ? 'constructor' : 'method'
}

function parameterFields(lowering: Lowering, node: number): Field[] {
  return propertyParameters(lowering, node).map((param) => {
    const type = childIn(lowering.tree, param, 'type')
    return {
      name: sourceText(lowering, childIn(lowering.tree, param, 'pattern')),
      value: null,
      type: type === 0 ? null : typeAt(lowering, typeText(lowering, type)),
      isStatic: false,
      decorators: [],
    }
  })
}

function lowerField(lowering: Lowering, node: number, decorators: readonly Decorator[]): Field {
  const { tree } = lowering
  const typescript = childIn(tree, node, 'name')
  const name = typescript === 0 ? childIn(tree, node, 'property') : typescript
  const value = childIn(tree, node, 'value')
  const type = childIn(tree, node, 'type')
  return {
    name: propertyKey(lowering, name).key ?? '',
    value: value === 0 ? null : lowerExpression(lowering, value),
    type: type === 0 ? null : typeAt(lowering, typeText(lowering, type)),
    isStatic: childOfKind(tree, node, 'static') !== 0,
    decorators,
  }
}

/** `exports.name`, for what the module hands out. */
export function exported(lowering: Lowering, node: number, name: string): Expr {
  const place = placeOf(lowering, node)
  return member(place, nameOf(place, lowering.exports), name)
}
