import { type Class, type Expr, type Field, type Fn, type Param } from '../../ir.ts'
import { lowerFunction } from '../../lower-function.ts'
import {
  declare,
  endOf,
  type Lowering,
  lowerStatementsIn,
  opaque,
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
import { typeRef, typeText } from './types.ts'

export function lowerFunctionNode(lowering: Lowering, node: number): Fn {
  const { tree } = lowering
  const nameNode = childIn(tree, node, 'name')
  const receiver = receiverOf(lowering, node)
  return lowerFunction(lowering, {
    node,
    name: nameNode === 0 ? heldAs(lowering, node) : sourceText(lowering, nameNode),
    kind: receiver === null ? 'function' : 'method',
    decorators: [],
    result: typeRef(lowering, firstResult(lowering, childIn(tree, node, 'result'))),
    self: receiver?.name ?? null,
    params: (out) => lowerParameters(lowering, childIn(tree, node, 'parameters'), out),
    body: (out) => lowerStatementsIn(lowering, bodyOf(lowering, childIn(tree, node, 'body')), out),
  })
}

/** The field or variable a function literal is given to, null for any other. */
function heldAs(lowering: Lowering, node: number): string | null {
  const { tree } = lowering
  const { parents } = tree.syntax
  const around = parents[node] ?? 0
  const holder = parents[around] ?? 0
  const kind = kindOf(tree, holder)
  if (kind === 'keyed_element') return lastWord(lowering, childIn(tree, holder, 'key'))
  if (kind !== 'assignment_statement' && kind !== 'short_var_declaration') return null
  return lastWord(lowering, childIn(tree, holder, 'left'))
}

function lastWord(lowering: Lowering, node: number): string | null {
  return /\w+$/u.exec(sourceText(lowering, node))?.[0] ?? null
}

/** The statements of a block hang below one node; 0 for an empty block. */
export function bodyOf(lowering: Lowering, block: number): number {
  return childOfKind(lowering.tree, block, 'statement_list')
}

function firstResult(lowering: Lowering, node: number): number {
  if (kindOf(lowering.tree, node) !== 'parameter_list') return node
  return childIn(lowering.tree, firstNamed(lowering.tree, node), 'type')
}

interface Receiver {
  readonly name: string | null
  readonly type: string
}

export function receiverOf(lowering: Lowering, node: number): Receiver | null {
  const { tree } = lowering
  const list = childIn(tree, node, 'receiver')
  if (list === 0) return null
  const parameter = firstNamed(tree, list)
  const nameNode = childIn(tree, parameter, 'name')
  const type = typeText(lowering, childIn(tree, parameter, 'type'))
  return { name: nameNode === 0 ? null : sourceText(lowering, nameNode), type }
}

function lowerParameters(lowering: Lowering, list: number, out: Param[]): void {
  const { tree } = lowering
  for (let node = firstNamed(tree, list); node !== 0; node = nextNamed(tree, node)) {
    lowerParameter(lowering, node, out)
  }
}

/** `a, b string` declares two. */
function lowerParameter(lowering: Lowering, node: number, out: Param[]): void {
  const { tree } = lowering
  const typeNode = childIn(tree, node, 'type')
  const isRest = kindOf(tree, node) === 'variadic_parameter_declaration'
  const names = childrenIn(tree, node, 'name')
  if (names.length === 0) out.push(unnamed(lowering, node, typeNode))
  for (const nameNode of names) {
    const name = sourceText(lowering, nameNode)
    const variable = declare(lowering, name)
    variable.type = isRest ? null : typeRef(lowering, typeNode)
    out.push({
      target: writtenName(lowering, placeOf(lowering, nameNode), name),
      name,
      type: variable.type,
      fallback: null,
      rest: isRest ? 'list' : null,
      decorators: [],
    })
  }
}

function unnamed(lowering: Lowering, node: number, typeNode: number): Param {
  const target: Expr = opaque(placeOf(lowering, node), [])
  const type = typeRef(lowering, typeNode)
  return { target, name: null, type, fallback: null, rest: null, decorators: [] }
}

/** A struct with its fields; methods come from elsewhere in the file. Embedded types are its bases. */
export function lowerStruct(lowering: Lowering, spec: number, methods: readonly Fn[]): Class {
  const { tree } = lowering
  const struct = childIn(tree, spec, 'type')
  const list = childOfKind(tree, struct, 'field_declaration_list')
  const declarations = list === 0 ? [] : namedChildren(tree, list)
  const embedded = declarations.filter((each) => childIn(tree, each, 'name') === 0)
  return {
    name: sourceText(lowering, childIn(tree, spec, 'name')),
    bases: embedded.flatMap((each) => typeRef(lowering, childIn(tree, each, 'type')) ?? []),
    methods,
    fields: declarations.flatMap((each) => fieldsOf(lowering, each)),
    decorators: [],
    outer: lowering.fn,
    start: startOf(lowering, spec),
    end: endOf(lowering, spec),
  }
}

function fieldsOf(lowering: Lowering, node: number): Field[] {
  const { tree } = lowering
  const typeNode = childIn(tree, node, 'type')
  const type = typeRef(lowering, typeNode)
  const names = childrenIn(tree, node, 'name').map((name) => sourceText(lowering, name))
  const own = names.length > 0 ? names : [typeText(lowering, typeNode).split('.').at(-1) ?? '']
  return own.map((name) => ({ name, value: null, type, isStatic: false, decorators: [] }))
}
