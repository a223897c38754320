import { type Decorator, type Fn, type Param, type Stmt, type TypeRef } from './ir.ts'
import { endOf, type Lowering, startOf } from './lowering.ts'
import { addVariable, newScope, newVariable } from './scope.ts'

export interface FunctionParts {
  readonly node: number
  /** Where a reader looks for it, when annotations stand before: its name. */
  readonly from?: number
  readonly name: string | null
  readonly kind: Fn['kind']
  readonly decorators: readonly Decorator[]
  readonly result: TypeRef | null
  /** Whether it has a receiver of its own, and what the language calls it. */
  readonly self: string | null
  /** Lowers the parameters, in the function's own scope. */
  readonly params: (out: Param[]) => void
  /** Lowers the body, in the same scope. */
  readonly body: (out: Stmt[]) => void
}

/** Lowers a function in a scope of its own. */
export function lowerFunction(lowering: Lowering, parts: FunctionParts): Fn {
  const outer = { scope: lowering.scope, fn: lowering.fn }
  const scope = newScope(outer.scope, 'function')
  const self = parts.self === null ? null : newVariable(parts.self, null)
  if (self !== null) addVariable(scope, self)
  const params: Param[] = []
  const body: Stmt[] = []
  const fn: Fn = {
    name: parts.name,
    kind: parts.kind,
    params,
    body,
    decorators: parts.decorators,
    result: parts.result,
    outer: outer.fn,
    cls: null,
    self,
    module: null,
    start: startOf(lowering, parts.from ?? parts.node),
    end: endOf(lowering, parts.node),
  }
  lowering.scope = scope
  lowering.fn = fn
  parts.params(params)
  for (const variable of scope.variables?.values() ?? []) {
    if (variable !== self) variable.kind = 'parameter'
  }
  parts.body(body)
  lowering.scope = outer.scope
  lowering.fn = outer.fn
  lowering.functions.push(fn)
  return fn
}
