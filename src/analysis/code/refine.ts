import { ensureObject } from './assign.ts'
import { mergeInto, newEnv, setField, setVariable } from './env.ts'
import { guardOf } from './guards.ts'
import { type Call, type Compare, type Expr } from './ir.ts'
import { type Frame } from './machine.ts'
import { predicateChecks } from './predicates.ts'
import { cleanRelated } from './related.ts'
import { type Check, checksOf, guessedChecks } from './validators.ts'
import { doubtful, makeSafe, type Value } from './value.ts'

/** A condition that was just evaluated. */
export interface Tested {
  readonly value: Value
  /** Something untrusted took part: only then is there anything to prove. */
  readonly matters: boolean
}

export function evaluateTest(frame: Frame, test: Expr): Tested {
  const { machine } = frame
  const met = machine.tainted
  const value = machine.evaluate(frame, test)
  return { value, matters: machine.tainted !== met || handsOver(test) }
}

/** What a function that is handed over looks at was looked at before, and is not again. */
function handsOver(test: Expr): boolean {
  if (test.k === 'not') return handsOver(test.operand)
  if (test.k === 'logic') return test.operands.some(handsOver)
  return test.k === 'call' && test.args.some(({ value }) => value.k === 'function')
}

/** Lets what a condition proves count from here on, in the current layer. */
export function refine(frame: Frame, test: Expr, isTrue: boolean): void {
  if (test.k === 'not') refine(frame, test.operand, !isTrue)
  else if (test.k === 'await' || test.k === 'cast') refine(frame, test.operand, isTrue)
  else if (test.k === 'logic') refineLogic(frame, test, isTrue)
  else if (test.k === 'compare') refineCompare(frame, test, isTrue)
  else if (test.k === 'call') refineCall(frame, test, isTrue)
}

function refineCall(frame: Frame, test: Call, isTrue: boolean): void {
  const checks = [
    ...checksOf(frame, test, isTrue),
    ...predicateChecks(frame, test, { isTrue, refine }),
  ]
  for (const check of checks) clean(frame, check)
  if (checks.length > 0) return
  for (const check of guessedChecks(test, isTrue)) clean(frame, check)
  if (isTrue) doubtMatched(frame, test)
}

/** `pattern.MatchString(text)`: what the pattern lets through is known only where the pattern is. */
function doubtMatched(frame: Frame, { callee, args }: Call): void {
  const [first] = args
  if (callee.k !== 'member' || callee.property !== 'MatchString' || first === undefined) return
  const { constant } = frame.machine.evaluate(frame, callee.object)
  if (constant === undefined) clean(frame, { expr: first.value, contexts: [doubtful] })
}

/** `validatePath(path)` throws where it does not like what it sees. */
export function refineAfter(frame: Frame, call: Call): void {
  for (const check of guessedChecks(call, null)) clean(frame, check)
}

function refineLogic(frame: Frame, test: Extract<Expr, { k: 'logic' }>, isTrue: boolean): void {
  if ((test.op === 'and') !== isTrue) refineEither(frame, test.operands, isTrue)
  else for (const operand of test.operands) refine(frame, operand, isTrue)
}

/** One of the operands decided, nobody knows which: what each of them would prove counts. */
function refineEither(frame: Frame, operands: readonly Expr[], isTrue: boolean): void {
  const base = frame.env
  const ends = operands.map((operand) => {
    frame.env = newEnv(base)
    refine(frame, operand, isTrue)
    return frame.env
  })
  frame.env = base
  mergeInto(base, ends)
}

function refineCompare(frame: Frame, test: Compare, isTrue: boolean): void {
  const { op } = test
  const guard = guardOf(frame, test)
  if (guard !== null) {
    for (const check of checksOf(frame, guard.call, guard.gives === isTrue)) clean(frame, check)
  } else if (op === 'order') refineOrder(frame, test)
  else if (op === 'in' || op === 'not-in') {
    if ((op === 'in') === isTrue) refineMembership(frame, test)
    else refineAbsence(frame, test)
  } else if ((op === 'equal') === isTrue && op !== 'instance') refineEquality(frame, test)
}

function refineMembership(frame: Frame, { left, right }: Compare): void {
  const list = frame.machine.evaluate(frame, right)
  if (list.taints.length === 0) clean(frame, { expr: left, contexts: ['*'] })
}

function refineEquality(frame: Frame, { left, right }: Compare): void {
  for (const [one, other] of [[left, right] as const, [right, left] as const]) {
    const value = frame.machine.evaluate(frame, other)
    if (value.taints.length === 0) {
      for (const expr of placedIn(one)) clean(frame, { expr, contexts: ['path'] })
    }
    if (!isTrusted(other, value)) continue
    if (isWayToItself(frame, one, value)) {
      cleanRelated(frame, frame.machine.evaluate(frame, one), ['path'])
    }
    const typed = typeTested(one)
    if (typed === null) clean(frame, { expr: one, contexts: ['*'] })
    else if (value.fixed && value.constant !== 'object') {
      clean(frame, { expr: typed, contexts: value.constant === 'string' ? ['nosql'] : ['*'] })
    }
    return
  }
}

/** Calls that give the folder a path lies in: once that is the one that was meant, so is the path. */
const folders = new Set(['commonpath', 'dirname', 'getParent', 'getParentFile', 'Dir'])

/** What a call that is compared looks at, when it gives the folder of a path. */
function placedIn(expr: Expr): readonly Expr[] {
  if (expr.k !== 'call' || expr.callee.k !== 'member') return []
  if (!folders.has(expr.callee.property)) return []
  const [first] = expr.args
  if (first === undefined) return [expr.callee.object]
  return first.value.k === 'list'
    ? first.value.items.flatMap(({ value }) => (value === null ? [] : [value]))
    : [first.value]
}

/** Something fixed, or held by the program itself: what equals it is as harmless. What a parameter holds nobody knows. */
function isTrusted(expr: Expr, { fixed, constant, taints }: Value): boolean {
  if (fixed) return constant !== null
  if (taints.length > 0) return false
  let root = expr
  while (root.k === 'member') root = root.object
  return root.k === 'name' && root.variable?.kind !== 'parameter'
}

/** An empty way from one folder to another: they are the same. */
function isWayToItself(frame: Frame, expr: Expr, { constant }: Value): boolean {
  return (
    constant === '' && frame.machine.evaluate(frame, expr).type?.endsWith('.relative()') === true
  )
}

/** A number that was held against a fixed bound is one somebody thought about. */
function refineOrder(frame: Frame, { left, right }: Compare): void {
  for (const [one, other] of [[left, right] as const, [right, left] as const]) {
    if (frame.machine.evaluate(frame, other).fixed) clean(frame, { expr: one, contexts: ['size'] })
  }
}

/** `".." not in path`: what is absent can not do harm in a path. */
function refineAbsence(frame: Frame, test: Compare): void {
  const { constant } = frame.machine.evaluate(frame, test.left)
  if (typeof constant === 'string' && constant.includes('..')) {
    clean(frame, { expr: test.right, contexts: ['path'] })
  }
}

/** The operand of `typeof x`. */
function typeTested(expr: Expr): Expr | null {
  if (expr.k !== 'opaque' || expr.kind !== 'string') return null
  return expr.parts[0] ?? null
}

/** An address whose host was checked: the parsed one, and every variable that holds what it was parsed from. */
function cleanAddress(frame: Frame, parsed: Expr): void {
  const contexts = ['url', 'redirect', 'script']
  cleanRelated(frame, frame.machine.evaluate(frame, parsed), contexts)
  clean(frame, { expr: parsed, contexts })
}

/** Members of a parsed address that say where it leads. */
const hosts = new Set(['hostname', 'host', 'origin', 'netloc'])

function clean(frame: Frame, check: Check): void {
  const { expr, contexts } = check
  if (expr.k === 'cast') return clean(frame, { ...check, expr: expr.operand })
  if (expr.k === 'text' && contexts.includes('*')) return cleanParts(frame, expr.parts)
  const value = frame.machine.evaluate(frame, expr)
  if (value.taints.length === 0) return
  if (contexts.includes('path')) cleanRelated(frame, value, ['path'])
  const cleaned = makeSafe(value, contexts)
  if (expr.k === 'name') {
    if (expr.variable !== null) setVariable(frame.env, expr.variable, cleaned)
    return
  }
  cleanPart(frame, check, cleaned)
}

/** A text that is harmless as a whole holds no harm in its parts. */
function cleanParts(frame: Frame, parts: readonly Expr[]): void {
  for (const expr of parts) clean(frame, { expr, contexts: ['*'] })
}

function cleanPart(frame: Frame, check: Check, cleaned: Value): void {
  const { expr } = check
  if (expr.k === 'member') {
    if (hosts.has(expr.property)) cleanAddress(frame, expr.object)
    store(frame, expr.object, { key: expr.property, value: cleaned })
  } else if (expr.k === 'index') {
    const { constant } = frame.machine.evaluate(frame, expr.index)
    if (constant !== undefined) store(frame, expr.object, { key: String(constant), value: cleaned })
  } else if (expr.k === 'call') cleanCall(frame, expr, check.contexts)
}

/** Calls that give what they are given in another form: what holds of the one holds of the other. */
const converting =
  /^(?:trim\w*|strip|to(?:Lower|Upper)(?:Case)?|lower|upper|casefold|toString|String|normalize|TrimSpace|ToLower|ToUpper|decodeURI(?:Component)?)$/u
/** Those that build a path. */
const joining =
  /^(?:join|resolve|normalize|relative|realpath(?:Sync)?|abspath|normpath|Clean|Join|toAbsolutePath)$/u

function cleanCall(frame: Frame, { callee, args }: Call, contexts: readonly string[]): void {
  const name = callee.k === 'member' ? callee.property : callee.k === 'name' ? callee.name : ''
  const last = name.slice(name.lastIndexOf('.') + 1)
  const kept = converting.test(last) ? contexts : contexts.filter((context) => context === 'path')
  if (kept.length === 0 || !(converting.test(last) || joining.test(last))) return
  if (callee.k === 'member') clean(frame, { expr: callee.object, contexts: kept })
  for (const { value } of args) clean(frame, { expr: value, contexts: kept })
}

function store(
  frame: Frame,
  holder: Expr,
  entry: { readonly key: string; readonly value: Value },
): void {
  const object = ensureObject(frame, holder, frame.machine.evaluate(frame, holder))
  if (object !== 0) setField(frame.env, object, { key: entry.key, value: entry.value })
}
