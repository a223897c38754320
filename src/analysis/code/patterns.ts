import {
  type AssignMatch,
  type CallMatch,
  type CompareMatch,
  type Condition,
  type ReferenceMatch,
} from '../../core/rule.ts'
import { type Ruled } from './compile-rules.ts'
import { type Candidate, expression, holds, holdsArguments, holdsOptions } from './conditions.ts'
import { fixFor, fixForValue } from './fixes.ts'
import { type Compare, type Expr, type Literal, type ObjectExpr, type Place } from './ir.ts'
import { type Assignment, type CallView, type Frame } from './machine.ts'
import { findNames } from './name-index.ts'
import { lastNameOf } from './names.ts'
import { isPlaced, limitOf } from './placed.ts'
import { report } from './report.ts'
import { type Value } from './value.ts'
import { isWithout } from './watched-calls.ts'

/** Reports the patterns a call matches. */
export function checkCallPatterns(view: CallView): void {
  const { frame, known } = view
  for (const { rule, match } of known.patterns) {
    if (!matchesCall(view, match) || !isPlaced(frame, match)) continue
    const confidence = limitOf(frame, match)
    report(frame, { rule, place: view.place, confidence, fix: fixFor(match.fix ?? rule.fix, view) })
  }
}

export function matchesCall(view: CallView, match: CallMatch): boolean {
  const { receiver, assignedTo, discarded, without } = match
  if (!holdsArguments(view, match.arguments)) return false
  const { frame } = view
  if (receiver !== undefined) {
    const candidate = { value: view.receiver, uncertain: true, expr: view.receiverExpr }
    if (!holds(frame, receiver, candidate)) return false
  }
  if (discarded === true && frame.hint !== null) return false
  if (assignedTo !== undefined && !isAssignedTo(frame, assignedTo)) return false
  return isWithout(view, without)
}

function isAssignedTo(frame: Frame, wanted: string): boolean {
  const names = frame.hint === null ? [frame.fn.name ?? ''] : [frame.hint, frame.fn.name ?? '']
  return names.some((name) => expression(wanted, 'iu').test(name))
}

export function checkAssign(
  frame: Frame,
  { value, from, place }: Assignment,
  assigns: readonly Ruled<AssignMatch>[],
): void {
  for (const { rule, match } of assigns) {
    if (!holds(frame, match.value, { value, uncertain: false, expr: from })) continue
    if (!isPlaced(frame, match)) continue
    const fix = fixForValue(match.fix ?? rule.fix, frame, from)
    report(frame, { rule, place, confidence: limitOf(frame, match), fix })
  }
}

export function checkReferences(
  frame: Frame,
  place: Place,
  references: readonly Ruled<ReferenceMatch>[],
): void {
  for (const { rule, match } of references) {
    if (isPlaced(frame, match)) report(frame, { rule, place, confidence: limitOf(frame, match) })
  }
}

/** Object literals by their type, and any under `*`. */
export function checkObject(frame: Frame, expr: ObjectExpr, value: Value): void {
  const { objects } = frame.machine.rules
  if (objects.exact.size === 0) return
  const names = value.type === null ? ['*'] : [value.type, '*']
  for (const { rule, match } of findNames(objects, names, null)) {
    if (!holdsOptions(frame, match.options, value)) continue
    if (!isPlaced(frame, match)) continue
    const entry = expr.entries.find(({ key }) => key !== null && key in match.options)
    const place = entry === undefined ? expr : entry.value
    report(frame, {
      rule,
      place,
      confidence: limitOf(frame, match),
      fix: fixForValue(match.fix ?? rule.fix, frame, entry?.value ?? null),
    })
  }
}

export function checkCompare(frame: Frame, expr: Compare, sides: readonly [Value, Value]): void {
  const possible = comparesFor(frame, expr)
  if (possible.length === 0) return
  const left = { value: sides[0], uncertain: false, expr: expr.left }
  const right = { value: sides[1], uncertain: false, expr: expr.right }
  for (const { rule, match } of possible) {
    const isSo =
      holdsBoth(frame, match, [left, right]) ||
      (isEquality(expr) && holdsBoth(frame, match, [right, left]))
    if (isSo && isPlaced(frame, match))
      report(frame, { rule, place: expr, confidence: limitOf(frame, match) })
  }
}

function isEquality({ op }: Compare): boolean {
  return op === 'equal' || op === 'unequal'
}

/** The rules that could mean this comparison, by what its sides are called. */
function comparesFor({ machine }: Frame, expr: Compare): readonly Ruled<CompareMatch>[] {
  let possible = machine.compares.get(expr)
  if (possible === undefined) {
    possible = machine.rules.compares.filter(({ match }) => mayMean(match, expr))
    machine.compares.set(expr, possible)
  }
  return possible
}

function mayMean({ compare, left, right }: CompareMatch, expr: Compare): boolean {
  if (compare !== 'any' && (compare === 'equal') !== isEquality(expr)) return false
  if (isCalled(left, expr.left) && isCalled(right, expr.right)) return true
  return isEquality(expr) && isCalled(left, expr.right) && isCalled(right, expr.left)
}

function isCalled({ named }: Condition, expr: Expr): boolean {
  if (named === undefined) return true
  const name = lastNameOf(expr)
  return name !== null && expression(named, 'iu').test(name)
}

function holdsBoth(
  frame: Frame,
  match: CompareMatch,
  [left, right]: readonly [Candidate, Candidate],
): boolean {
  return holds(frame, match.left, left) && holds(frame, match.right, right)
}

export function checkLiteral(frame: Frame, expr: Literal, value: Value): void {
  const { literals } = frame.machine.rules
  if (literals.length === 0) return
  for (const { rule, match } of literals) {
    if (!holds(frame, match.literal, { value, uncertain: false, expr })) continue
    if (isPlaced(frame, match))
      report(frame, { rule, place: expr, confidence: limitOf(frame, match) })
  }
}
