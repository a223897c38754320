import { type Call, type Compare, type Expr } from './ir.ts'
import { type Frame } from './machine.ts'

/** A comparison that asks what a call would: `p.indexOf(root) === 0`, `p.slice(0, root.length) === root`. */
export interface Guard {
  readonly call: Call
  /** What the call gives when the comparison holds. */
  readonly gives: boolean
}

const beginnings = new Set(['slice', 'substr', 'substring'])

/** The call a comparison stands for; null when it is none of these. */
export function guardOf(frame: Frame, test: Compare): Guard | null {
  for (const [one, other] of [[test.left, test.right] as const, [test.right, test.left] as const]) {
    const guard =
      positionGuard(frame, test, { one, other }) ?? beginningGuard(frame, test, { one, other })
    if (guard !== null) return guard
  }
  return null
}

interface Sides {
  readonly one: Expr
  readonly other: Expr
}

/** What `indexOf` compared with 0 or -1 tells. */
function positionGuard(frame: Frame, test: Compare, { one, other }: Sides): Guard | null {
  const call = callOf(one, 'indexOf')
  if (call === null) return null
  const { constant } = frame.machine.evaluate(frame, other)
  if (typeof constant !== 'number') return null
  if (test.op === 'equal' || test.op === 'unequal') {
    if (constant === 0) return { call: renamed(call, 'startsWith'), gives: test.op === 'equal' }
    return constant === -1
      ? { call: renamed(call, 'includes'), gives: test.op === 'unequal' }
      : null
  }
  if (test.op !== 'order' || one !== test.left) return null
  const isFound = (test.sign === '>' && constant === -1) || (test.sign === '>=' && constant === 0)
  const isMissing = (test.sign === '<' && constant === 0) || (test.sign === '<=' && constant === -1)
  return isFound || isMissing ? { call: renamed(call, 'includes'), gives: isFound } : null
}

function beginningGuard(frame: Frame, test: Compare, { one, other }: Sides): Guard | null {
  if (test.op !== 'equal' && test.op !== 'unequal') return null
  if (one.k !== 'call' || one.callee.k !== 'member' || !beginnings.has(one.callee.property))
    return null
  const [from] = one.args
  if (from === undefined || frame.machine.evaluate(frame, from.value).constant !== 0) return null
  const call = renamed(
    { ...one, args: [{ value: other, keyword: null, spread: false }] },
    'startsWith',
  )
  return { call, gives: test.op === 'equal' }
}

function callOf(expr: Expr, method: string): Call | null {
  if (expr.k !== 'call' || expr.callee.k !== 'member') return null
  return expr.callee.property === method ? expr : null
}

function renamed(call: Call, property: string): Call {
  return call.callee.k === 'member' ? { ...call, callee: { ...call.callee, property } } : call
}
