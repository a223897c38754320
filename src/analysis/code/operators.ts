import { decide } from './decisions.ts'
import { mergeInto, newEnv } from './env.ts'
import { type Compare, type Expr } from './ir.ts'
import { type Frame } from './machine.ts'
import { evaluateTest, refine } from './refine.ts'
import { constantOf, type Env, join, unknown, type Value, withKind } from './value.ts'

/** Whether a value counts as true in a condition; null when that is not known. */
export function truthOf(value: Value): boolean | null {
  if (value.constant !== undefined) return Boolean(value.constant)
  if (value.callable !== null || value.instance !== null) return true
  return null
}

/** `a && b`: what is left of `a` when it stops there is falsy and harmless. */
export function evaluateLogic(frame: Frame, expr: Extract<Expr, { k: 'logic' }>): Value {
  const base = frame.env
  const ends: Env[] = []
  const values: Value[] = []
  const outer = frame.decisions
  for (const operand of expr.operands) {
    const { value, matters } = evaluateTest(frame, operand)
    decide(frame, operand)
    const stops = stopsAt(expr.op, value)
    if (stops !== false || operand === expr.operands.at(-1)) values.push(value)
    if (stops === true) break
    ends.push(frame.env)
    frame.env = newEnv(frame.env)
    if (matters) refine(frame, operand, expr.op === 'and')
  }
  ends.push(frame.env)
  frame.env = base
  frame.decisions = outer
  mergeInto(base, ends)
  const last = values.at(-1) ?? unknown
  if (expr.op === 'and') return values.length > 1 ? join(withKind('boolean'), last) : last
  return values.reduce((a, b) => join(a, b))
}

function stopsAt(op: Extract<Expr, { k: 'logic' }>['op'], value: Value): boolean | null {
  if (op === 'default') {
    if (value.constant !== undefined) return value.constant !== null
    return value.callable === null && value.kind !== 'list' && value.kind !== 'object' ? null : true
  }
  const truth = truthOf(value)
  if (truth === null) return null
  return op === 'and' ? !truth : truth
}

export function compareValues(expr: Compare, left: Value, right: Value): Value {
  const [a, b] = [left.constant, right.constant]
  if (a === undefined || b === undefined) return withKind('boolean')
  if (expr.op === 'equal') return constantOf(a === b)
  if (expr.op === 'unequal') return constantOf(a !== b)
  const isOrdered = expr.op === 'order' && typeof a === 'number' && typeof b === 'number'
  return isOrdered ? constantOf(inOrder(expr.sign, a, b)) : withKind('boolean')
}

function inOrder(sign: string, a: number, b: number): boolean {
  if (sign === '<') return a < b
  if (sign === '<=') return a <= b
  return sign === '>' ? a > b : a >= b
}

/** Arithmetic: folded when every operand is known, else a number without origin. */
export function computeNumbers(frame: Frame, op: string, operands: readonly Value[]): Value {
  let result: number | null = null
  for (const { constant } of operands) {
    if (typeof constant !== 'number') return notFolded(op, operands)
    result = result === null ? constant : computeOne(op, result, constant)
    if (result === null) return withKind('number')
  }
  if (result === null) return withKind('number')
  const isWhole = frame.module.language === 'java' || frame.module.language === 'go'
  return constantOf(isWhole && op === '/' ? Math.trunc(result) : result)
}

function notFolded(op: string, operands: readonly Value[]): Value {
  const isPath = op === '/' && operands.some(({ kind }) => kind !== 'number')
  if (!isPath) return { ...withKind('number'), fixed: operands.every(({ fixed }) => fixed) }
  const [first = unknown, ...others] = operands
  return { ...others.reduce((a, b) => join(a, b), first), constant: undefined, kind: null }
}

type Arithmetic = (a: number, b: number) => number | null

const arithmetic: ReadonlyMap<string, Arithmetic> = new Map<string, Arithmetic>([
  ['+', (a, b) => a + b],
  ['-', (a, b) => a - b],
  ['*', (a, b) => a * b],
  ['/', (a, b) => (b === 0 ? null : a / b)],
  ['%', (a, b) => (b === 0 ? null : a % b)],
  ['**', (a, b) => a ** b],
  ['|', (a, b) => a | b],
  ['&', (a, b) => a & b],
  ['<<', (a, b) => a << b],
])

function computeOne(op: string, a: number, b: number): number | null {
  return arithmetic.get(op)?.(a, b) ?? null
}
