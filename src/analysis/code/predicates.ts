import { newEnv } from './env.ts'
import { type Call, type Expr, type Stmt } from './ir.ts'
import { type ArgumentValue, type Frame } from './machine.ts'
import { bindParameters } from './parameters.ts'
import { type Check } from './validators.ts'
import { type Closure, type Taint, type Value } from './value.ts'

/** Proves what a condition proves, in the layer of the frame it is given. */
export type Refine = (frame: Frame, test: Expr, isTrue: boolean) => void

const longestPredicate = 6

/** What a function of the project proves about its arguments when it gives true, or false. */
export function predicateChecks(
  frame: Frame,
  call: Call,
  asked: { readonly isTrue: boolean; readonly refine: Refine },
): readonly Check[] {
  const { machine } = frame
  const values = call.args.map(({ value }) => machine.evaluate(frame, value))
  if (values.every(({ taints }) => taints.length === 0)) return []
  const { callable } = calleeOf(frame, call)
  if (callable === null || !('fn' in callable) || machine.stack.includes(callable.fn)) return []
  const after = runPredicate(frame, callable, { call, values, ...asked })
  if (after === null) return []
  return call.args.flatMap(({ value }, index) => {
    const contexts = gained(values[index], after[index])
    return contexts.length === 0 ? [] : [{ expr: value, contexts }]
  })
}

function calleeOf(frame: Frame, { callee }: Call): Value {
  return frame.machine.evaluate(frame, callee)
}

interface Asked {
  readonly call: Call
  readonly values: readonly Value[]
  readonly isTrue: boolean
  readonly refine: Refine
}

/** The parameters as they are where the function gives this answer; null for one that does more than test. */
function runPredicate(frame: Frame, closure: Closure, asked: Asked): readonly Value[] | null {
  const { fn } = closure
  const targets = fn.params.map(({ target }) => target)
  if (fn.body.length > longestPredicate || !targets.every(({ k }) => k === 'name')) return null
  const env = newEnv(frame.env, closure.env)
  const module = fn.module ?? frame.module
  const inner: Frame = {
    ...frame,
    module,
    fn,
    base: env,
    env,
    returned: null,
    exits: [],
    loops: [],
  }
  const args: ArgumentValue[] = asked.values.map((value) => ({
    value,
    keyword: null,
    spread: false,
    expr: null,
  }))
  frame.machine.stack.push(fn)
  bindParameters(inner, { args, self: closure.self, place: asked.call })
  const isFollowed = fn.body.every((stmt) => follow(inner, stmt, asked))
  const after = targets.map((target) => frame.machine.evaluate(inner, target))
  frame.machine.stack.pop()
  return isFollowed ? after : null
}

/** Early answers that are not the one asked about are ruled out, the last one is taken at its word. */
function follow(frame: Frame, stmt: Stmt, { isTrue, refine }: Asked): boolean {
  if (stmt.k === 'expression') {
    frame.machine.evaluate(frame, stmt.value)
    return true
  }
  if (stmt.k === 'return') {
    if (stmt.value !== null && stmt.value.k !== 'literal') refine(frame, stmt.value, isTrue)
    return true
  }
  if (stmt.k !== 'if' || stmt.otherwise.length > 0) return false
  return stmt.branches.every(({ test, body }) => {
    const [only] = body
    if (body.length !== 1 || only?.k !== 'return' || only.value?.k !== 'literal') return false
    const answers = Boolean(only.value.value)
    if (answers !== isTrue) refine(frame, test, false)
    return answers !== isTrue
  })
}

/** Contexts in which nothing of a value can do harm any more. */
function gained(before: Value | undefined, after: Value | undefined): readonly string[] {
  if (before === undefined || after === undefined || before.taints.length === 0) return []
  if (after.taints.length === 0) return ['*']
  const [first, ...others] = after.taints.map(safeIn)
  const everywhere = [...(first ?? [])].filter((name) => others.every((other) => other.has(name)))
  const known = before.taints.map(safeIn)
  return everywhere.filter((name) => !known.every((each) => each.has(name)))
}

function safeIn({ safe }: Taint): ReadonlySet<string> {
  return new Set(safe.split(' ').filter((name) => name !== ''))
}
