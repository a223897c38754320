import { type SourceTree } from '../../code/syntax.ts'
import { type Node } from '../node.ts'

/** What `var.x` and `local.x` are worth in one module. */
export interface HclScope {
  /** Null for a variable without default. */
  readonly variables: Map<string, Node | null>
  readonly locals: Map<string, { readonly tree: SourceTree; readonly node: number }>
  /** Locals already evaluated, and those being evaluated: one that needs itself is unknown. */
  readonly values: Map<string, Node>
  readonly busy: Set<string>
}
