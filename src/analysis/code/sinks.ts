import { type Sink } from '../../core/rule.ts'
import { ownContext, type RuledSink } from './compile-rules.ts'
import { argumentAt, holds, holdsArguments, optionAt } from './conditions.ts'
import { deepTaints } from './env.ts'
import { fixFor } from './fixes.ts'
import { type Fn, type Place } from './ir.ts'
import { type Assignment, type CallView, type Frame } from './machine.ts'
import { elementOf, entriesOf } from './objects.ts'
import { decoratorView, isDecorator, isPlaced, limitOf } from './placed.ts'
import { report } from './report.ts'
import { looksLike, surelyLooksLike } from './text-kinds.ts'
import { isDoubtfulFor, isSafeFor, type Taint, type Value } from './value.ts'
import { isWithout } from './watched-calls.ts'

/** Reports what reaches the sinks a call is. Gives the contexts that were reported, so that the callee's own sinks stay quiet. */
export function checkCallSinks(view: CallView): readonly string[] {
  const { sinks } = view.known
  if (sinks.length === 0 || !carriesTaint(view)) return none
  const contexts: string[] = []
  for (const ruled of sinks) {
    const { sink } = ruled
    if (!isMeant(view, sink)) continue
    for (const value of valuesAt(view, sink)) {
      const taint = harmfulTaint(view.frame, ruled, value)
      if (taint === null) continue
      reportSink(view.frame, ruled, {
        taint,
        place: view.place,
        fix: fixFor(sink.fix ?? ruled.rule.fix, view),
      })
      contexts.push(ruled.rule.context)
      break
    }
  }
  return contexts
}

const none: readonly string[] = []

/** Whether anything that goes into the call is untrusted. */
function carriesTaint({ frame, receiver, args }: CallView): boolean {
  if (receiver !== null && deepTaints(frame.env, receiver).length > 0) return true
  return args.some(({ value }) => deepTaints(frame.env, value).length > 0)
}

/** Whether everything the sink asks about the call, but the taint, holds. */
function isMeant(view: CallView, sink: Sink): boolean {
  const { frame, receiver, receiverExpr } = view
  if (!isPlaced(frame, sink) || !holdsArguments(view, sink.when)) return false
  if (!isWithout(view, sink.without)) return false
  const candidate = { value: receiver, uncertain: true, expr: receiverExpr }
  return sink.receiver === undefined || holds(frame, sink.receiver, candidate)
}

interface Reached {
  readonly taint: Taint
  readonly place: Place
  readonly fix?: ReturnType<typeof fixFor>
}

function reportSink(frame: Frame, { rule, sink }: RuledSink, reached: Reached): void {
  const { taint, place, fix = null } = reached
  const flow = { taint, end: endings.get(rule.context) ?? 'used here' }
  report(frame, { rule, place, confidence: limitOf(frame, sink), flow, fix })
}

const endings: ReadonlyMap<string, string> = new Map([
  ['sql', 'run as SQL here'],
  ['nosql', 'used as a query here'],
  ['command', 'run as a command here'],
  ['code', 'run as code here'],
  ['template', 'compiled as a template here'],
  ['html', 'written into a page here'],
  ['url', 'requested here'],
  ['redirect', 'redirected to here'],
  ['path', 'used as a file path here'],
  ['deserialize', 'deserialised here'],
])

function valuesAt(view: CallView, sink: Sink): Value[] {
  const values: Value[] = []
  for (const where of sink.arguments ?? [0]) {
    if (where === 'receiver') {
      if (view.receiver !== null) values.push(view.receiver)
    } else if (where === 'any') values.push(...view.args.map(({ value }) => value))
    else if (where === 'rest')
      values.push(...view.args.slice(restFrom(sink)).map(({ value }) => value))
    else {
      const at = typeof where === 'number' ? { at: where } : { keyword: where }
      const { value } = argumentAt(view, at)
      if (value !== null) values.push(value)
      else
        values.push(
          ...view.args
            .filter(({ spread }) => spread)
            .map((arg) => elementOf(view.frame, arg.value)),
        )
    }
  }
  if (sink.options === undefined) return values
  const { options } = sink
  return values.flatMap((value) =>
    options
      .map((path) => optionAt(view.frame, value, path).value)
      .filter((entry) => entry !== null),
  )
}

function restFrom(sink: Sink): number {
  const positions = (sink.arguments ?? []).filter((where) => typeof where === 'number')
  return positions.length === 0 ? 0 : Math.max(...positions) + 1
}

function harmfulTaint(frame: Frame, { rule, sink, labels }: RuledSink, value: Value): Taint | null {
  if (sink.text !== undefined && !looksLike(value, sink.text, rule.context)) return null
  const taints =
    sink.deep === true || value.kind === 'list' ? deepTaints(frame.env, value) : value.taints
  const harmful = taints.filter(
    (taint) =>
      !(taint.weak && sink.proven === true) &&
      labels.has(taint.label) &&
      !isSafeFor(taint, rule.context) &&
      !isSafeFor(taint, ownContext(rule)),
  )
  const isSure = sink.text === undefined || surelyLooksLike(value, sink.text, rule.context)
  return surest(harmful, rule, isSure)
}

/** What was guessed or judged on its way counts as weak. */
function surest(
  [first, ...others]: readonly Taint[],
  rule: RuledSink['rule'],
  isSure: boolean,
): Taint | null {
  if (first === undefined) return null
  const sure = isSure ? [first, ...others].find((each) => !isDoubted(each, rule)) : undefined
  return sure ?? { ...first, weak: true }
}

/** Guessed on its way, or judged by somebody in a way nobody here knows. */
function isDoubted(taint: Taint, { context }: RuledSink['rule']): boolean {
  return taint.weak || isDoubtfulFor(taint, context)
}

export function checkAssignSink(
  frame: Frame,
  { value, place }: Assignment,
  sinks: readonly RuledSink[],
): void {
  for (const ruled of sinks) {
    if (!isPlaced(frame, ruled.sink)) continue
    const taint = harmfulTaint(frame, ruled, value)
    if (taint !== null) reportSink(frame, ruled, { taint, place })
  }
}

/** What a handler returns is what its framework sends. */
export function checkReturnSink(frame: Frame, value: Value, place: Place): void {
  for (const ruled of frame.machine.rules.returnSinks) {
    const { returnOf } = ruled.sink
    if (returnOf === undefined || !isHandler(frame, frame.fn, ruled.sink)) continue
    if (!isPlaced(frame, ruled.sink)) continue
    const [body = value] = value.kind === 'list' ? entriesOf(frame, value) : []
    const taint = harmfulTaint(frame, ruled, body)
    if (taint !== null) reportSink(frame, ruled, { taint, place })
  }
}

function isHandler(frame: Frame, fn: Fn, sink: Sink): boolean {
  const { returnOf } = sink
  if (returnOf === undefined) return false
  return fn.decorators.some((decorator) => isDecorator(decoratorView(frame, decorator), returnOf))
}
