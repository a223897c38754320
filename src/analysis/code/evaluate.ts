import { assignTo } from './assign.ts'
import { evaluateCall } from './calls.ts'
import { mergeInto, newEnv } from './env.ts'
import { type Expr } from './ir.ts'
import { type Frame, note, spend } from './machine.ts'
import { evaluateIndex, evaluateList, evaluateMember, evaluateObject } from './members.ts'
import { lastNameOf, typesOf } from './names.ts'
import { elementOf, entriesOf, flat, newList } from './objects.ts'
import { compareValues, computeNumbers, evaluateLogic, truthOf } from './operators.ts'
import { checkCompare, checkLiteral } from './patterns.ts'
import { refine } from './refine.ts'
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

type Evaluators = {
  readonly [K in Expr['k']]: (frame: Frame, expr: Extract<Expr, { k: K }>) => Value
}

const deepest = 600

const evaluators: Evaluators = {
  literal: (frame, expr) => {
    checkLiteral(frame, expr)
    return constantOf(expr.value, expr.kind)
  },
  name: evaluateName,
  member: evaluateMember,
  index: evaluateIndex,
  call: evaluateCall,
  text: (frame, expr) => {
    const parts = expr.parts.map((part) => textOf(frame, evaluate(frame, part)))
    return joined(frame, expr, joinText(parts))
  },
  binary: evaluateBinary,
  logic: evaluateLogic,
  not: (frame, expr) => {
    const truth = truthOf(evaluate(frame, expr.operand))
    return truth === null ? withKind('boolean') : constantOf(!truth)
  },
  object: evaluateObject,
  list: evaluateList,
  function: (frame, expr) => ({
    ...unknown,
    kind: 'function',
    callable: { fn: expr.fn, env: frame.env, self: null },
  }),
  class: (_frame, expr) => ({ ...unknown, kind: 'function', callable: expr.cls }),
  assign: evaluateAssign,
  conditional: evaluateConditional,
  await: (frame, expr) => evaluate(frame, expr.operand),
  cast: (frame, expr) => {
    const value = evaluate(frame, expr.operand)
    const type = expr.type?.name ?? null
    return type === null || !isNarrower(frame, type, value.type) ? value : { ...value, type }
  },
  sequence: (frame, expr) => {
    let last = unknown
    for (const item of expr.items) last = evaluate(frame, item)
    return last
  },
  compare: (frame, expr) => {
    const left = evaluate(frame, expr.left)
    const right = evaluate(frame, expr.right)
    checkCompare(frame, expr, [left, right])
    return compareValues(expr, left, right)
  },
  comprehension: evaluateComprehension,
  opaque: (frame, expr) => {
    let taints: readonly Taint[] = []
    for (const part of expr.parts) taints = unionTaints(taints, evaluate(frame, part).taints)
    const base = expr.kind === null ? unknown : withKind(expr.kind)
    return expr.carries ? tainted(taints, base) : base
  },
}

/** The value of an expression here, with everything it does done. */
export function evaluate(frame: Frame, expr: Expr): Value {
  const { budget } = frame.machine
  if (!spend(budget) || budget.depth > deepest) {
    budget.exhausted = true
    return unknown
  }
  budget.depth++
  const value = dispatch(frame, expr)
  budget.depth--
  return value
}

function dispatch<K extends Expr['k']>(frame: Frame, expr: Extract<Expr, { k: K }>): Value {
  const evaluator: Evaluators[K] = evaluators[expr.k]
  return evaluator(frame, expr)
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
  const truth = truthOf(evaluate(frame, expr.test))
  const base = frame.env
  const results: { readonly env: Env; readonly value: Value }[] = []
  for (const isTrue of [true, false]) {
    if (truth === !isTrue) continue
    frame.env = newEnv(base)
    refine(frame, expr.test, isTrue)
    const value = evaluate(frame, isTrue ? expr.yes : expr.no)
    results.push({ env: frame.env, value })
  }
  frame.env = base
  const ends = results.map(({ env }) => env)
  mergeInto(base, ends)
  return results.map(({ value }) => value).reduce((a, b) => join(a, b))
}

function evaluateComprehension(frame: Frame, expr: Extract<Expr, { k: 'comprehension' }>): Value {
  for (const { target, iterable } of expr.clauses) {
    assignTo(frame, target, { value: elementOf(frame, evaluate(frame, iterable)), from: iterable })
  }
  for (const condition of expr.conditions) {
    evaluate(frame, condition)
    refine(frame, condition, true)
  }
  const element = evaluate(frame, expr.element)
  return newList(frame, [], element)
}
