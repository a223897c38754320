import { type TypeRef } from '../../ir.ts'
import { type Lowering, sourceText, typeAt } from '../../lowering.ts'
import { childIn, firstNamed, kindOf } from '../../syntax.ts'

const named = new Set(['type_identifier', 'qualified_type', 'package_identifier'])
const wrapped = new Set(['pointer_type', 'parenthesized_type'])
const collections = new Map([
  ['slice_type', 'list'],
  ['array_type', 'list'],
  ['implicit_length_array_type', 'list'],
  ['map_type', 'map'],
])

/** The name of a type: pointers are what they point to, slices and arrays a `list`, maps a `map`. */
export function typeText(lowering: Lowering, node: number): string {
  if (node === 0) return ''
  const kind = kindOf(lowering.tree, node)
  if (named.has(kind)) return sourceText(lowering, node)
  if (wrapped.has(kind)) return typeText(lowering, firstNamed(lowering.tree, node))
  if (kind === 'generic_type') return typeText(lowering, childIn(lowering.tree, node, 'type'))
  return collections.get(kind) ?? ''
}

export function typeRef(lowering: Lowering, node: number): TypeRef | null {
  const text = typeText(lowering, node)
  return text === '' ? null : typeAt(lowering, text)
}

/** A package by the name rules use: without a version. */
export function packagePath(path: string): string {
  return withoutVersion(withoutVersion(path, '/v'), '.v')
}

function withoutVersion(path: string, mark: string): string {
  const at = path.lastIndexOf(mark)
  return at !== -1 && digits.test(path.slice(at + mark.length)) ? path.slice(0, at) : path
}

const digits = /^\d+$/u

/** The name a package is used by when an import gives none, without a version in its path. */
export function packageName(path: string): string {
  const last = path.slice(path.lastIndexOf('/') + 1)
  const name = last.startsWith('go-') ? last.slice(3) : last
  return name.endsWith('.go') || name.endsWith('-go') ? name.slice(0, -3) : name
}
