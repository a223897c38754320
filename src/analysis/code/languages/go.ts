import { type Dialect, type ForeignNames } from '../lowering.ts'
import { expressions } from './go/expressions.ts'
import { statements } from './go/statements.ts'

export const go: Dialect = { language: 'go', expressions, statements, foreignName }

/** A name from a dot import, when rules or models know it there. */
function foreignName(name: string, { wildcards, knownTypes }: ForeignNames): string {
  const known = (knownTypes.get(name) ?? []).find((full) =>
    wildcards.includes(full.slice(0, Math.max(0, full.lastIndexOf('.')))),
  )
  return known ?? name
}
