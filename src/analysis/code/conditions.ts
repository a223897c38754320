import { type ArgumentCondition, type Condition, type ValueKind } from '../../core/rule.ts'
import { getHeap } from './env.ts'
import { bodyOf } from './function-body.ts'
import { type Expr } from './ir.ts'
import { type ArgumentValue, type CallView, type Frame } from './machine.ts'
import { isNamed } from './name-index.ts'
import { classesOf, lastNameOf, typesOf } from './names.ts'
import { entriesOf } from './objects.ts'
import { isExplosive } from './regex-cost.ts'
import { looksLike } from './text-kinds.ts'
import { type Value } from './value.ts'

/** A value a condition is asked about. */
export interface Candidate {
  /** Null when there is none. */
  readonly value: Value | null
  /** There may be one nobody can see. */
  readonly uncertain: boolean
  readonly expr: Expr | null
}

type Present = Candidate & { readonly value: Value }
type Check = (frame: Frame, condition: Condition, candidate: Present) => boolean

/** One check per member of a condition, for values that are there. */
const checks: Readonly<Record<keyof Condition, Check>> = {
  is: (_frame, { is }, { value }) => {
    if (value.constant === undefined) return false
    return Array.isArray(is) ? is.includes(value.constant) : is === value.constant
  },
  matches: (_frame, { matches = '' }, { value }) => {
    const text = constantText(value)
    return text !== null && expression(matches, 'iu').test(text)
  },
  below: (_frame, { below = 0 }, { value }) => (constantNumber(value) ?? Infinity) < below,
  atLeast: (_frame, { atLeast = 0 }, { value }) => (constantNumber(value) ?? -Infinity) >= atLeast,
  bits: (_frame, { bits = 0 }, { value }) => ((constantNumber(value) ?? 0) & bits) !== 0,
  constant: (_frame, { constant }, { value }) => value.fixed === constant,
  present: (_frame, { present }) => present === true,
  kind: (_frame, { kind }, { value }) => isKind(value, kind ?? []),
  type: (frame, { type = [] }, { value }) => isNamed(type, typeNames(frame, value), null),
  refers: (_frame, { refers = [] }, { value }) =>
    value.name !== null && isNamed(refers, [value.name], lastSegment(value.name)),
  options: (frame, { options = {} }, { value }) => holdsOptions(frame, options, value),
  items: (frame, { items = {} }, { value }) =>
    entriesOf(frame, value).some((item) =>
      holds(frame, items, { value: item, uncertain: false, expr: null }),
    ),
  tainted: (_frame, { tainted = [] }, { value }) =>
    value.taints.some(({ label }) => tainted.some((name) => name === label)),
  text: (_frame, { text = 'built' }, { value }) => looksLike(value, text),
  named: (_frame, { named = '' }, { expr }) => {
    const name = expr === null ? null : lastNameOf(expr)
    return name !== null && expression(named, 'iu').test(name)
  },
  minLength: (_frame, { minLength = 0 }, { value }) =>
    (constantText(value)?.length ?? -1) >= minLength,
  explosive: ({ machine }, { explosive }, { value }) =>
    typeof value.constant === 'string' && isKnownExplosive(machine, value.constant) === explosive,
  body: (_frame, { body }, { value }) =>
    value.callable !== null && 'fn' in value.callable && bodyOf(value.callable.fn.body) === body,
  all: (frame, { all = [] }, candidate) => all.every((each) => holds(frame, each, candidate)),
  any: (frame, { any = [] }, candidate) => any.some((each) => holds(frame, each, candidate)),
  not: (frame, { not = {} }, candidate) => !holds(frame, not, candidate),
}

type CheckKey = keyof Condition

function isCheckKey(key: string): key is CheckKey {
  return Object.hasOwn(checks, key)
}

/** Whether everything the condition asks for is so. */
export function holds(frame: Frame, condition: Condition, candidate: Candidate): boolean {
  for (const key of askedBy(frame, condition)) {
    const isSo = isPresent(candidate)
      ? checks[key](frame, condition, candidate)
      : (absences[key]?.(frame, condition, candidate) ?? false)
    if (!isSo) return false
  }
  return true
}

function isPresent(candidate: Candidate): candidate is Present {
  return candidate.value !== null
}

/** Literals are met again and again. */
function isKnownExplosive({ explosive }: Frame['machine'], pattern: string): boolean {
  let known = explosive.get(pattern)
  if (known === undefined) explosive.set(pattern, (known = isExplosive(pattern)))
  return known
}

/** What a condition asks about. */
function askedBy({ machine: { asked } }: Frame, condition: Condition): readonly CheckKey[] {
  let keys = asked.get(condition)
  if (keys === undefined) asked.set(condition, (keys = Object.keys(condition).filter(isCheckKey)))
  return keys
}

type Absence = (frame: Frame, condition: Condition, candidate: Candidate) => boolean

/** The members that can hold for a value that is not there. */
const absences: Readonly<Partial<Record<keyof Condition, Absence>>> = {
  present: (_frame, { present }, { uncertain }) => present === false && !uncertain,
  not: (frame, { not = {} }, candidate) => !candidate.uncertain && !holds(frame, not, candidate),
  all: (frame, { all = [] }, candidate) => all.every((each) => holds(frame, each, candidate)),
  any: (frame, { any = [] }, candidate) => any.some((each) => holds(frame, each, candidate)),
  options: (frame, { options = {} }, candidate) =>
    Object.values(options).every((each) => holds(frame, each, candidate)),
}

/** Whether the entries of an object are as asked. */
export function holdsOptions(
  frame: Frame,
  options: NonNullable<Condition['options']>,
  value: Value,
): boolean {
  return Object.keys(options).every((path) => {
    const condition = options[path]
    return condition === undefined || holds(frame, condition, optionAt(frame, value, path))
  })
}

/** The entry of an object at `a.b`. */
export function optionAt(frame: Frame, value: Value, path: string): Candidate {
  let at = value
  for (const key of path.includes('.') ? path.split('.') : [path]) {
    if (at.object === 0) return { value: null, uncertain: at.constant === undefined, expr: null }
    const heap = getHeap(frame.env, at.object)
    const field = heap.fields.get(key)
    if (field === undefined) {
      return { value: null, uncertain: heap.open || heap.rest !== null, expr: null }
    }
    at = field
  }
  return { value: at, uncertain: false, expr: null }
}

/** Whether every argument is as asked. */
export function holdsArguments(
  view: CallView,
  conditions: readonly ArgumentCondition[] | undefined,
): boolean {
  if (conditions === undefined) return true
  return conditions.every((condition) => {
    if (condition.at === 'any') {
      return view.args.some((arg) => holds(view.frame, condition, candidateOf(arg)))
    }
    return holds(view.frame, condition, argumentAt(view, condition))
  })
}

function candidateOf(arg: ArgumentValue): Candidate {
  return { value: arg.value, uncertain: false, expr: arg.expr }
}

/** The argument at a position or under a keyword. */
export function argumentAt(
  view: { readonly args: readonly ArgumentValue[] },
  where: { readonly at?: ArgumentCondition['at']; readonly keyword?: string },
): Candidate {
  const { at, keyword } = where
  const named = keyword === undefined ? undefined : view.args.find((arg) => arg.keyword === keyword)
  if (named !== undefined) return candidateOf(named)
  const spreads = view.args.some(({ spread }) => spread)
  if (typeof at !== 'number') return { value: null, uncertain: spreads, expr: null }
  const positional = positionalOf(view.args)
  const spreadAt = spreads ? positional.findIndex(({ spread }) => spread) : -1
  const found = positional.at(at)
  const isBeyondSpread = spreadAt !== -1 && spreadAt <= at
  if (found !== undefined && !isBeyondSpread) return candidateOf(found)
  return { value: null, uncertain: spreads, expr: null }
}

function positionalOf(args: readonly ArgumentValue[]): readonly ArgumentValue[] {
  return args.every(({ keyword }) => keyword === null)
    ? args
    : args.filter(({ keyword }) => keyword === null)
}

function isKind(value: Value, wanted: ValueKind | readonly ValueKind[]): boolean {
  const kind = value.kind ?? (value.shape === null ? null : 'string')
  return kind !== null && (Array.isArray(wanted) ? wanted.includes(kind) : wanted === kind)
}

function typeNames(frame: Frame, value: Value): string[] {
  const own = value.type === null ? [] : typesOf(frame.machine.rules, value.type)
  return [...own, ...classesOf(frame, value.instance)]
}

function constantNumber(value: Value): number | null {
  return typeof value.constant === 'number' ? value.constant : null
}

function constantText(value: Value): string | null {
  return typeof value.constant === 'string' ? value.constant : null
}

export function lastSegment(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf('#')) + 1)
}

const expressions = new Map<string, Map<string, RegExp>>()

/** A rule's regular expression; rules are ours, so there are few. */
export function expression(source: string, flags: string): RegExp {
  let own = expressions.get(flags)
  if (own === undefined) expressions.set(flags, (own = new Map<string, RegExp>()))
  let compiled = own.get(source)
  if (compiled === undefined) own.set(source, (compiled = new RegExp(source, flags)))
  return compiled
}
