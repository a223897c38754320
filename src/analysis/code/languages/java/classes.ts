import { type Class, type Expr, type Field, type Fn, type Param, type Stmt } from '../../ir.ts'
import { lowerFunction } from '../../lower-function.ts'
import {
  declare,
  endOf,
  inScope,
  type Lowering,
  lowerExpression,
  lowerStatementsIn,
  placeOf,
  sourceText,
  startOf,
  writtenName,
} from '../../lowering.ts'
import {
  childIn,
  childOfKind,
  childrenIn,
  firstNamed,
  kindOf,
  namedChildren,
  nextNamed,
} from '../../syntax.ts'
import { annotationsOf, hasModifier, typeRef } from './types.ts'

const nested = new Set([
  'class_declaration',
  'interface_declaration',
  'enum_declaration',
  'record_declaration',
  'annotation_type_declaration',
])

const functions = new Set([
  'method_declaration',
  'constructor_declaration',
  'compact_constructor_declaration',
])

/** A class, interface, enum or record; with a body only, an anonymous class. */
export function lowerClass(lowering: Lowering, node: number, base = 0): Class {
  const { tree } = lowering
  const nameNode = childIn(tree, node, 'name')
  const ownBody = childIn(tree, node, 'body')
  const body = ownBody === 0 ? childOfKind(tree, node, 'class_body') : ownBody
  const cls = inScope(lowering, 'class', (): Class => {
    const nodes = memberNodes(lowering, body)
    const fields = [...recordFields(lowering, node), ...lowerFields(lowering, nodes)]
    const methods = lowerMethods(lowering, nodes)
    return {
      name: nameNode === 0 ? '' : sourceText(lowering, nameNode),
      bases: lowerBases(lowering, node, base),
      methods,
      fields,
      decorators: annotationsOf(lowering, node),
      outer: lowering.fn,
      start: startOf(lowering, node),
      end: endOf(lowering, node),
    }
  })
  for (const method of cls.methods) method.cls = cls
  lowering.classes.push(cls)
  return cls
}

function memberNodes(lowering: Lowering, body: number): number[] {
  return namedChildren(lowering.tree, body).flatMap((child) =>
    kindOf(lowering.tree, child) === 'enum_body_declarations'
      ? namedChildren(lowering.tree, child)
      : [child],
  )
}

function lowerBases(lowering: Lowering, node: number, base: number): Class['bases'] {
  const { tree } = lowering
  const nodes = base === 0 ? [] : [base]
  nodes.push(...namedChildren(tree, childIn(tree, node, 'superclass')))
  for (const list of ['super_interfaces', 'extends_interfaces']) {
    const clause = childOfKind(tree, node, list)
    nodes.push(...namedChildren(tree, childOfKind(tree, clause, 'type_list')))
  }
  return nodes.flatMap((each) => typeRef(lowering, each) ?? [])
}

function recordFields(lowering: Lowering, node: number): Field[] {
  if (kindOf(lowering.tree, node) !== 'record_declaration') return []
  return namedChildren(lowering.tree, childIn(lowering.tree, node, 'parameters')).map((param) => {
    const name = sourceText(lowering, childIn(lowering.tree, param, 'name'))
    const type = typeRef(lowering, childIn(lowering.tree, param, 'type'))
    declare(lowering, name, { kind: 'field' }).type = type
    return { name, value: null, type, isStatic: false, decorators: [] }
  })
}

function lowerFields(lowering: Lowering, nodes: readonly number[]): Field[] {
  const declarations = nodes.filter((node) =>
    ['field_declaration', 'constant_declaration'].includes(kindOf(lowering.tree, node)),
  )
  for (const node of declarations) declareFields(lowering, node)
  return declarations.flatMap((node) => fieldsOf(lowering, node))
}

function declareFields(lowering: Lowering, node: number): void {
  const type = childIn(lowering.tree, node, 'type')
  for (const declarator of childrenIn(lowering.tree, node, 'declarator')) {
    const name = sourceText(lowering, childIn(lowering.tree, declarator, 'name'))
    declare(lowering, name, { kind: 'field' }).type = typeRef(lowering, type)
  }
}

function fieldsOf(lowering: Lowering, node: number): Field[] {
  const { tree } = lowering
  const isStatic =
    hasModifier(lowering, node, 'static') || kindOf(tree, node) === 'constant_declaration'
  const type = typeRef(lowering, childIn(tree, node, 'type'))
  return childrenIn(tree, node, 'declarator').map((declarator) => {
    const value = childIn(tree, declarator, 'value')
    return {
      name: sourceText(lowering, childIn(tree, declarator, 'name')),
      value: value === 0 ? null : lowerExpression(lowering, value),
      type,
      isStatic,
      decorators: annotationsOf(lowering, node),
    }
  })
}

function lowerMethods(lowering: Lowering, nodes: readonly number[]): Fn[] {
  const methods: Fn[] = []
  for (const node of nodes) {
    const kind = kindOf(lowering.tree, node)
    if (functions.has(kind)) methods.push(lowerMethod(lowering, node))
    else if (kind === 'static_initializer' || kind === 'block') {
      methods.push(lowerInitializer(lowering, node))
    } else if (nested.has(kind)) lowerNamedClass(lowering, node)
  }
  return methods
}

/** Declares a class by name where it stands. */
export function lowerNamedClass(lowering: Lowering, node: number): void {
  const name = sourceText(lowering, childIn(lowering.tree, node, 'name'))
  const variable = declare(lowering, name, { kind: 'class' })
  variable.writes++
  const cls = lowerClass(lowering, node)
  variable.declaration = {
    k: 'class',
    cls,
    start: startOf(lowering, node),
    end: endOf(lowering, node),
  }
}

function lowerMethod(lowering: Lowering, node: number): Fn {
  const { tree } = lowering
  const isConstructor = kindOf(tree, node) !== 'method_declaration'
  const isStatic = hasModifier(lowering, node, 'static')
  const plain = isStatic ? 'static' : 'method'
  const body = childIn(tree, node, 'body')
  return lowerFunction(lowering, {
    node,
    from: childIn(tree, node, 'name'),
    name: isConstructor ? '<init>' : sourceText(lowering, childIn(tree, node, 'name')),
    kind: isConstructor ? 'constructor' : plain,
    decorators: annotationsOf(lowering, node),
    result: typeRef(lowering, childIn(tree, node, 'type')),
    self: 'this',
    params: (out) => lowerParameters(lowering, childIn(tree, node, 'parameters'), out),
    body: (out) => lowerStatementsIn(lowering, body, out),
  })
}

function lowerInitializer(lowering: Lowering, node: number): Fn {
  const { tree } = lowering
  const inner = childOfKind(tree, node, 'block')
  const block = inner === 0 ? node : inner
  return lowerFunction(lowering, {
    node,
    name: null,
    kind: kindOf(tree, node) === 'block' ? 'method' : 'static',
    decorators: [],
    result: null,
    self: 'this',
    params: () => {},
    body: (out) => lowerStatementsIn(lowering, block, out),
  })
}

function lowerParameters(lowering: Lowering, list: number, out: Param[]): void {
  const { tree } = lowering
  for (let node = firstNamed(tree, list); node !== 0; node = nextNamed(tree, node)) {
    if (kindOf(tree, node) !== 'receiver_parameter') out.push(lowerParameter(lowering, node))
  }
}

function lowerParameter(lowering: Lowering, node: number): Param {
  const { tree } = lowering
  const isRest = kindOf(tree, node) === 'spread_parameter'
  const declarator = childOfKind(tree, node, 'variable_declarator')
  const own = childIn(tree, isRest ? declarator : node, 'name')
  const nameNode = own === 0 ? node : own
  const name = sourceText(lowering, nameNode)
  const variable = declare(lowering, name)
  variable.type = typeRef(lowering, childIn(tree, node, 'type'))
  const target: Expr = writtenName(lowering, placeOf(lowering, nameNode), name)
  return {
    target,
    name,
    type: variable.type,
    fallback: null,
    rest: isRest ? 'list' : null,
    decorators: annotationsOf(lowering, node),
  }
}

export function lowerLambda(lowering: Lowering, node: number): Expr {
  const { tree } = lowering
  const parameters = childIn(tree, node, 'parameters')
  const body = childIn(tree, node, 'body')
  const isSingle = kindOf(tree, parameters) === 'identifier'
  const fn = lowerFunction(lowering, {
    node,
    name: null,
    kind: 'function',
    decorators: [],
    result: null,
    self: null,
    params: (out) => {
      if (isSingle) out.push(lowerParameter(lowering, parameters))
      else lowerParameters(lowering, parameters, out)
    },
    body: (out) => {
      if (kindOf(tree, body) === 'block') lowerStatementsIn(lowering, body, out)
      else out.push(returnOf(lowering, body))
    },
  })
  return { k: 'function', fn, start: startOf(lowering, node), end: endOf(lowering, node) }
}

function returnOf(lowering: Lowering, node: number): Stmt {
  return { k: 'return', value: lowerExpression(lowering, node), place: placeOf(lowering, node) }
}
