import { assignTo } from './assign.ts'
import { evaluateCall } from './calls.ts'
import { decide } from './decisions.ts'
import { mergeInto, newEnv } from './env.ts'
import { type Expr, type Literal } from './ir.ts'
import { type Frame, note, spend } from './machine.ts'
import { evaluateIndex, evaluateList, evaluateMember, evaluateObject } from './members.ts'
import { lastNameOf, typesOf } from './names.ts'
import { elementOf, entriesOf, flat, newList } from './objects.ts'
import { compareValues, computeNumbers, evaluateLogic, truthOf } from './operators.ts'
import { checkCompare, checkLiteral } from './patterns.ts'
import { evaluateTest, refine } from './refine.ts'
import { fillPlaceholders, joinText } from './text.ts'
import {
  addStep,
  constantOf,
  type Env,
  join,
  type Taint,
  tainted,
  unionTaints,
  unknown,
  type Value,
  withKind,
} from './value.ts'
import { evaluateName } from './variables.ts'

const deepest = 600

/** The value of an expression here, with everything it does done. */
export function evaluate(frame: Frame, expr: Expr): Value {
  const { machine } = frame
  const { budget } = machine
  if (!spend(budget) || budget.depth > deepest) {
    budget.exhausted = true
    return unknown
  }
  budget.depth++
  const value = dispatch(frame, expr)
  budget.depth--
  if (value.taints.length > 0) machine.tainted++
  return value
}

/** What there is most of stands first: nearly all of the time of a scan goes through here. */
function dispatch(frame: Frame, expr: Expr): Value {
  if (expr.k === 'name') return evaluateName(frame, expr)
  if (expr.k === 'member') return evaluateMember(frame, expr)
  if (expr.k === 'call') return evaluateCall(frame, expr)
  return evaluateOther(frame, expr)
}

type Evaluators = {
  readonly [K in Expr['k']]: (frame: Frame, expr: Of<K>) => Value
}

const evaluators: Evaluators = {
  name: evaluateName,
  member: evaluateMember,
  call: evaluateCall,
  literal: evaluateLiteral,
  assign: evaluateAssign,
  compare: evaluateCompare,
  logic: evaluateLogic,
  not: evaluateNot,
  binary: evaluateBinary,
  index: evaluateIndex,
  text: evaluateText,
  object: evaluateObject,
  list: evaluateList,
  function: evaluateFunction,
  class: (_frame, { cls }) => ({ ...unknown, kind: 'function', callable: cls }),
  conditional: evaluateConditional,
  await: (frame, { operand }) => evaluate(frame, operand),
  cast: evaluateCast,
  sequence: evaluateSequence,
  comprehension: evaluateComprehension,
  opaque: evaluateOpaque,
}

function evaluateOther<K extends Expr['k']>(frame: Frame, expr: Of<K>): Value {
  const evaluator: Evaluators[K] = evaluators[expr.k]
  return evaluator(frame, expr)
}

type Of<K extends Expr['k']> = Extract<Expr, { k: K }>

function evaluateLiteral(frame: Frame, expr: Literal): Value {
  const value = constantOf(expr.value, expr.kind)
  checkLiteral(frame, expr, value)
  return value
}

function evaluateText(frame: Frame, expr: Of<'text'>): Value {
  const parts = expr.parts.map((part) => textOf(frame, evaluate(frame, part)))
  return joined(frame, expr, joinText(parts))
}

function evaluateNot(frame: Frame, { operand }: Of<'not'>): Value {
  const truth = truthOf(evaluate(frame, operand))
  return truth === null ? withKind('boolean') : constantOf(!truth)
}

function evaluateFunction({ env }: Frame, { fn }: Of<'function'>): Value {
  return { ...unknown, kind: 'function', callable: { fn, env, self: null } }
}

function evaluateCast(frame: Frame, expr: Of<'cast'>): Value {
  const value = evaluate(frame, expr.operand)
  const type = expr.type?.name ?? null
  return type === null || !isNarrower(frame, type, value.type) ? value : { ...value, type }
}

function evaluateSequence(frame: Frame, { items }: Of<'sequence'>): Value {
  let last = unknown
  for (const item of items) last = evaluate(frame, item)
  return last
}

function evaluateCompare(frame: Frame, expr: Of<'compare'>): Value {
  const left = evaluate(frame, expr.left)
  const right = evaluate(frame, expr.right)
  checkCompare(frame, expr, [left, right])
  return compareValues(expr, left, right)
}

function evaluateOpaque(frame: Frame, { parts, kind, carries }: Of<'opaque'>): Value {
  let taints: readonly Taint[] = []
  for (const part of parts) taints = unionTaints(taints, evaluate(frame, part).taints)
  const base = kind === null ? unknown : withKind(kind)
  return carries ? tainted(taints, base) : base
}

/** `(HttpServletRequest) request` tells more than the type that was declared. */
function isNarrower(frame: Frame, type: string, before: string | null): boolean {
  if (before === null || before.endsWith('()')) return true
  return type !== before && typesOf(frame.machine.rules, type).includes(before)
}

/** A list that becomes text brings the text of its entries. */
function textOf(frame: Frame, value: Value): Value {
  return value.kind === 'list' && value.object !== 0 ? flat(frame, value) : value
}

function joined(frame: Frame, expr: Expr, value: Value): Value {
  if (value.taints.length === 0) return value
  return { ...value, taints: addStep(value.taints, note(frame, expr, 'joined into text')) }
}

function evaluateBinary(frame: Frame, expr: Extract<Expr, { k: 'binary' }>): Value {
  const operands = expr.operands.map((operand) => textOf(frame, evaluate(frame, operand)))
  const [first = unknown, second = unknown] = operands
  if (expr.op === '+') {
    const isNumeric = operands.every(({ kind }) => kind === 'number')
    if (!isNumeric) return joined(frame, expr, joinText(operands))
  }
  if (expr.op === '%' && (first.kind === 'string' || first.shape !== null)) {
    return joined(frame, expr, formatPercent(frame, first, second))
  }
  return computeNumbers(frame, expr.op, operands)
}

function formatPercent(frame: Frame, format: Value, values: Value): Value {
  if (values.object === 0) return fillPlaceholders(format, [values])
  return fillPlaceholders(format, entriesOf(frame, values))
}

function evaluateAssign(frame: Frame, expr: Extract<Expr, { k: 'assign' }>): Value {
  const outer = frame.hint
  frame.hint = lastNameOf(expr.target) ?? outer
  const value = evaluate(frame, expr.value)
  const assigned = expr.op === null ? value : combine(frame, expr, value)
  frame.hint = outer
  assignTo(frame, expr.target, { value: assigned, from: expr.value })
  return assigned
}

const choosing = new Set(['||', '??', '&&', '|'])

function combine(frame: Frame, expr: Extract<Expr, { k: 'assign' }>, value: Value): Value {
  const before = evaluate(frame, expr.target)
  const op = expr.op ?? ''
  if (choosing.has(op)) return join(before, value)
  if (op === '%' && before.kind === 'string') return formatPercent(frame, before, value)
  const isNumeric = before.kind === 'number' && value.kind === 'number'
  if (op !== '+' || isNumeric) return computeNumbers(frame, op, [before, value])
  return joined(frame, expr, joinText([before, value]))
}

function evaluateConditional(frame: Frame, expr: Extract<Expr, { k: 'conditional' }>): Value {
  const { value: tested, matters } = evaluateTest(frame, expr.test)
  const truth = truthOf(tested)
  const outer = frame.decisions
  decide(frame, expr.test)
  const base = frame.env
  const results: { readonly env: Env; readonly value: Value }[] = []
  for (const isTrue of [true, false]) {
    if (truth === !isTrue) continue
    frame.env = newEnv(base)
    if (matters) refine(frame, expr.test, isTrue)
    const value = evaluate(frame, isTrue ? expr.yes : expr.no)
    results.push({ env: frame.env, value })
  }
  frame.env = base
  frame.decisions = outer
  const ends = results.map(({ env }) => env)
  mergeInto(base, ends)
  return results.map(({ value }) => value).reduce((a, b) => join(a, b))
}

function evaluateComprehension(frame: Frame, expr: Extract<Expr, { k: 'comprehension' }>): Value {
  for (const { target, iterable } of expr.clauses) {
    assignTo(frame, target, { value: elementOf(frame, evaluate(frame, iterable)), from: iterable })
  }
  for (const condition of expr.conditions) {
    if (evaluateTest(frame, condition).matters) refine(frame, condition, true)
  }
  const element = evaluate(frame, expr.element)
  return newList(frame, [], element)
}
