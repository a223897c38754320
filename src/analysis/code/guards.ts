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

/** What `indexOf` compared with 0 or -1 tells, by sign and number. */
const positions: ReadonlyMap<string, readonly [asks: string, gives: boolean]> = new Map([
  ['equal 0', ['startsWith', true]],
  ['unequal 0', ['startsWith', false]],
  ['equal -1', ['includes', false]],
  ['unequal -1', ['includes', true]],
  ['> -1', ['includes', true]],
  ['>= 0', ['includes', true]],
  ['< 0', ['includes', false]],
  ['<= -1', ['includes', false]],
])

function positionGuard(frame: Frame, test: Compare, { one, other }: Sides): Guard | null {
  if (one.k !== 'call' || one.callee.k !== 'member' || one.callee.property !== 'indexOf')
    return null
  if (test.op === 'order' && one !== test.left) return null
  const { constant } = frame.machine.evaluate(frame, other)
  const sign = test.op === 'order' ? test.sign : test.op
  const meaning = positions.get(`${sign} ${String(constant)}`)
  if (meaning === undefined) return null
  const [asks, gives] = meaning
  return { call: renamed(one, asks), gives }
}

function beginningGuard(frame: Frame, test: Compare, { one, other }: Sides): Guard | null {
  const isTest = test.op === 'equal' || test.op === 'unequal'
  if (
    !isTest ||
    one.k !== 'call' ||
    one.callee.k !== 'member' ||
    !beginnings.has(one.callee.property)
  )
    return null
  const [from] = one.args
  if (from === undefined || frame.machine.evaluate(frame, from.value).constant !== 0) return null
  const call = renamed(
    { ...one, args: [{ value: other, keyword: null, spread: false }] },
    'startsWith',
  )
  return { call, gives: test.op === 'equal' }
}

function renamed(call: Call, property: string): Call {
  return call.callee.k === 'member' ? { ...call, callee: { ...call.callee, property } } : call
}
