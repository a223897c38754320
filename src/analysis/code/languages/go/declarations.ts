import { type Expr, type Fn, type Item, type Stmt } from '../../ir.ts'
import {
  assign,
  declare,
  declareImport,
  endOf,
  type Lowering,
  lowerExpression,
  placeOf,
  sourceText,
  startOf,
  writtenName,
} from '../../lowering.ts'
import { childIn, childOfKind, childrenIn, kindOf, namedChildren } from '../../syntax.ts'
import { lowerList } from './expressions.ts'
import { lowerFunctionNode, lowerStruct, receiverOf } from './functions.ts'
import { packageName, packagePath, typeRef } from './types.ts'

export function lowerImports(lowering: Lowering, node: number): void {
  const { tree } = lowering
  const list = childOfKind(tree, node, 'import_spec_list')
  for (const spec of namedChildren(tree, list === 0 ? node : list)) lowerImport(lowering, spec)
}

function lowerImport(lowering: Lowering, spec: number): void {
  const { tree } = lowering
  const path = sourceText(lowering, childIn(tree, spec, 'path')).slice(1, -1)
  const nameNode = childIn(tree, spec, 'name')
  const target = { module: packagePath(path), member: null }
  lowering.imports.push({ target, place: placeOf(lowering, spec) })
  const kind = nameNode === 0 ? '' : kindOf(tree, nameNode)
  if (kind === 'dot') lowering.wildcards.push(target.module)
  if (kind === 'dot' || kind === 'blank_identifier') return
  const name = nameNode === 0 ? packageName(target.module) : sourceText(lowering, nameNode)
  declareImport(lowering, name, target)
}

export function lowerSpec(lowering: Lowering, node: number, out: Stmt[]): void {
  const { tree } = lowering
  const names = childrenIn(tree, node, 'name').filter((each) => kindOf(tree, each) === 'identifier')
  const typeNode = childIn(tree, node, 'type')
  const valueNode = childIn(tree, node, 'value')
  const value = valueNode === 0 ? null : lowerList(lowering, valueNode)
  for (const each of names) {
    const variable = declare(lowering, sourceText(lowering, each))
    variable.type = typeRef(lowering, typeNode)
  }
  if (value === null) return
  const target = targetOf(lowering, names)
  out.push({ k: 'expression', value: assign(placeOf(lowering, node), { target, value }) })
}

/** One target as it is, several as a list pattern. */
export function targetOf(lowering: Lowering, nodes: readonly number[]): Expr {
  const targets = nodes.map((each) => lowerTarget(lowering, each))
  const [only] = targets
  if (targets.length === 1 && only !== undefined) return only
  const items = targets.map((value): Item => ({ value, spread: false }))
  const [first = 0] = nodes
  return { k: 'list', items, start: startOf(lowering, first), end: endOf(lowering, first) }
}

export function lowerTarget(lowering: Lowering, node: number): Expr {
  if (kindOf(lowering.tree, node) !== 'identifier') return lowerExpression(lowering, node)
  return writtenName(lowering, placeOf(lowering, node), sourceText(lowering, node))
}

export function lowerTypes(lowering: Lowering, node: number): void {
  for (const spec of namedChildren(lowering.tree, node)) {
    if (kindOf(lowering.tree, spec) !== 'type_spec') continue
    const name = sourceText(lowering, childIn(lowering.tree, spec, 'name'))
    const methods = methodsOf(lowering, name)
    const cls = lowerStruct(lowering, spec, methods)
    for (const method of methods) method.cls = cls
    lowering.classes.push(cls)
    declare(lowering, name, { kind: 'class' }).declaration = {
      k: 'class',
      cls,
      start: startOf(lowering, spec),
      end: endOf(lowering, spec),
    }
  }
}

/** The methods of a type of this file: declared before or after it, all land in one list. */
function methodsOf(lowering: Lowering, type: string): Fn[] {
  let methods = lowering.methods.get(type)
  if (methods === undefined) lowering.methods.set(type, (methods = []))
  return methods
}

export function lowerMethod(lowering: Lowering, node: number): void {
  const fn = lowerFunctionNode(lowering, node)
  const type = receiverOf(lowering, node)?.type ?? ''
  methodsOf(lowering, type).push(fn)
  fn.cls = lowering.classes.find(({ name }) => name === type) ?? null
}

export function lowerFunctionDeclaration(lowering: Lowering, node: number): void {
  const name = sourceText(lowering, childIn(lowering.tree, node, 'name'))
  const variable = declare(lowering, name, { kind: 'function' })
  variable.writes++
  const fn = lowerFunctionNode(lowering, node)
  variable.declaration = {
    k: 'function',
    fn,
    start: startOf(lowering, node),
    end: endOf(lowering, node),
  }
}

export function lowerShort(lowering: Lowering, node: number, out: Stmt[]): void {
  const { tree } = lowering
  const value = lowerList(lowering, childIn(tree, node, 'right'))
  const nodes = namedChildren(tree, childIn(tree, node, 'left'))
  for (const each of nodes) {
    if (kindOf(tree, each) === 'identifier') declare(lowering, sourceText(lowering, each))
  }
  const target = targetOf(lowering, nodes)
  out.push({ k: 'expression', value: assign(placeOf(lowering, node), { target, value }) })
}

export function lowerAssignment(lowering: Lowering, node: number, out: Stmt[]): void {
  const { tree } = lowering
  const value = lowerList(lowering, childIn(tree, node, 'right'))
  const target = targetOf(lowering, namedChildren(tree, childIn(tree, node, 'left')))
  const sign = kindOf(tree, childIn(tree, node, 'operator'))
  const op = sign === '=' ? null : sign.slice(0, -1)
  out.push({ k: 'expression', value: assign(placeOf(lowering, node), { target, value, op }) })
}
