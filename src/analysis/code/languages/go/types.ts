import { type TypeRef } from '../../ir.ts'
import { type Lowering, sourceText, typeAt } from '../../lowering.ts'
import { childIn, kindOf, namedChildren } from '../../syntax.ts'

/** The name of a type: pointers are what they point to, slices and arrays a `list`, maps a `map`. */
export function typeText(lowering: Lowering, node: number): string {
  const kind = kindOf(lowering.tree, node)
  switch (node === 0 ? '' : kind) {
    case 'type_identifier':
    case 'qualified_type':
    case 'package_identifier':
      return sourceText(lowering, node)
    case 'pointer_type':
    case 'parenthesized_type':
      return typeText(lowering, namedChildren(lowering.tree, node)[0] ?? 0)
    case 'generic_type':
      return typeText(lowering, childIn(lowering.tree, node, 'type'))
    case 'slice_type':
    case 'array_type':
    case 'implicit_length_array_type':
      return 'list'
    case 'map_type':
      return 'map'
    default:
      return ''
  }
}

export function typeRef(lowering: Lowering, node: number): TypeRef | null {
  const text = typeText(lowering, node)
  return text === '' ? null : typeAt(lowering, text)
}

/** A package by the name rules use: without a version. */
export function packagePath(path: string): string {
  return path.replace(/\/v\d+$/u, '').replace(/\.v\d+$/u, '')
}

/** The name a package is used by when an import gives none. */
export function packageName(path: string): string {
  const last = packagePath(path).split('/').at(-1) ?? path
  return last.replace(/^go-/u, '').replaceAll(/[.-]go$/gu, '')
}
