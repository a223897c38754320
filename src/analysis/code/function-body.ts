import { type FunctionCondition } from '../../core/rule.ts'
import { type Stmt } from './ir.ts'

/** What little a function does, null when it does more. */
export function bodyOf(body: readonly Stmt[]): FunctionCondition['body'] | null {
  const first = body.find((stmt) => stmt.k !== 'expression' || stmt.value.k !== 'literal')
  if (first === undefined) return 'empty'
  if (body.length > 2 || first.k !== 'return') return null
  if (first.value === null) return 'empty'
  if (first.value.k !== 'literal') return null
  if (first.value.value === null) return 'returns-null'
  return first.value.value === true ? 'returns-true' : null
}
