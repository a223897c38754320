import { type Expr, type Stmt } from '../../ir.ts'
import {
  assign,
  declareImport,
  endOf,
  importedName,
  type Lowering,
  type LowerStatement,
  lowerExpression,
  lowerStatement,
  member,
  nameAt,
  nameOf,
  placeOf,
  sourceText,
  startOf,
} from '../../lowering.ts'
import { childIn, childOfKind, firstNamed, kindOf, namedChildren } from '../../syntax.ts'
import { lowerDecorators } from './decorators.ts'
import { exported, lowerClass, lowerFunctionExpression } from './functions.ts'
import { stringValue } from './names.ts'

export const moduleStatements: readonly (readonly [string, LowerStatement])[] = [
  ['import_statement', lowerImport],
  ['export_statement', lowerExport],
]

/** A module by the name rules use: without `node:`. */
export function moduleName(specifier: string): string {
  return specifier.startsWith('node:') ? specifier.slice(5) : specifier
}

function lowerImport(lowering: Lowering, node: number): void {
  const { tree } = lowering
  const requireClause = childOfKind(tree, node, 'import_require_clause')
  const sourceNode = childIn(tree, requireClause === 0 ? node : requireClause, 'source')
  const module = moduleName(stringValue(lowering, sourceNode))
  lowering.imports.push({ target: { module, member: null }, place: placeOf(lowering, node) })
  const clause = requireClause === 0 ? childOfKind(tree, node, 'import_clause') : requireClause
  if (clause === 0) return
  for (const child of namedChildren(tree, clause)) lowerClause(lowering, child, module)
}

function lowerClause(lowering: Lowering, node: number, module: string): void {
  const { tree } = lowering
  const kind = kindOf(tree, node)
  if (kind === 'identifier') {
    declareImport(lowering, sourceText(lowering, node), { module, member: 'default' })
  } else if (kind === 'namespace_import') {
    const name = sourceText(lowering, firstNamed(tree, node))
    declareImport(lowering, name, { module, member: null })
  } else if (kind === 'named_imports') {
    for (const specifier of namedChildren(tree, node)) {
      const { outer, inner } = specifierNames(lowering, specifier)
      declareImport(lowering, outer, { module, member: inner })
    }
  }
}

function specifierNames(
  lowering: Lowering,
  node: number,
): { readonly inner: string; readonly outer: string } {
  const inner = sourceText(lowering, childIn(lowering.tree, node, 'name'))
  const alias = childIn(lowering.tree, node, 'alias')
  return { inner, outer: alias === 0 ? inner : sourceText(lowering, alias) }
}

function lowerExport(lowering: Lowering, node: number, out: Stmt[]): void {
  const { tree } = lowering
  const declaration = childIn(tree, node, 'declaration')
  if (declaration !== 0) return lowerDeclaration(lowering, node, out)
  const value = childIn(tree, node, 'value')
  if (value !== 0)
    return exportAs(lowering, { name: 'default', value: lowerExpression(lowering, value) }, out)
  const clause = childOfKind(tree, node, 'export_clause')
  if (clause !== 0) return lowerExportClause(lowering, node, out)
  const only = firstNamed(tree, node)
  if (childIn(tree, node, 'source') === 0 && only !== 0) {
    const place = placeOf(lowering, node)
    const target = nameOf(place, lowering.exports)
    const all = assign(place, { target, value: lowerExpression(lowering, only) })
    out.push({ k: 'expression', value: all })
  }
}

function exportAs(
  lowering: Lowering,
  { name, value }: { readonly name: string; readonly value: Expr },
  out: Stmt[],
): void {
  const place = { start: value.start, end: value.end }
  const target = member(place, nameOf(place, lowering.exports), name)
  out.push({ k: 'expression', value: assign(place, { target, value }) })
}

function lowerDeclaration(lowering: Lowering, node: number, out: Stmt[]): void {
  const { tree } = lowering
  const declaration = childIn(tree, node, 'declaration')
  const kind = kindOf(tree, declaration)
  const isDefault = childOfKind(tree, node, 'default') !== 0
  if (isDefault && childIn(tree, declaration, 'name') === 0) {
    const value = kind.includes('class')
      ? ({
          k: 'class',
          cls: lowerClass(lowering, declaration, lowerDecorators(lowering, node)),
          start: startOf(lowering, declaration),
          end: endOf(lowering, declaration),
        } as const)
      : lowerFunctionExpression(lowering, declaration)
    return exportAs(lowering, { name: 'default', value }, out)
  }
  lowerStatement(lowering, declaration, out)
  for (const name of declaredNames(lowering, declaration)) {
    const value = nameAt(lowering, placeOf(lowering, declaration), name)
    exportAs(lowering, { name: isDefault ? 'default' : name, value }, out)
  }
}

function declaredNames(lowering: Lowering, declaration: number): string[] {
  const { tree } = lowering
  const own = childIn(tree, declaration, 'name')
  if (own !== 0) return [sourceText(lowering, own)]
  return namedChildren(tree, declaration)
    .map((declarator) => childIn(tree, declarator, 'name'))
    .filter((name) => name !== 0 && kindOf(tree, name) === 'identifier')
    .map((name) => sourceText(lowering, name))
}

function lowerExportClause(lowering: Lowering, node: number, out: Stmt[]): void {
  const { tree } = lowering
  const sourceNode = childIn(tree, node, 'source')
  const module = sourceNode === 0 ? null : moduleName(stringValue(lowering, sourceNode))
  for (const specifier of namedChildren(tree, childOfKind(tree, node, 'export_clause'))) {
    const { inner, outer } = specifierNames(lowering, specifier)
    const place = placeOf(lowering, specifier)
    const value =
      module === null
        ? nameAt(lowering, place, inner)
        : importedName(lowering, specifier, { module, member: inner })
    const target = exported(lowering, specifier, outer)
    out.push({ k: 'expression', value: assign(place, { target, value }) })
  }
}
