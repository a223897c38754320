import { assignTo } from './assign.ts'
import { emptyHeap, getHeap, setField } from './env.ts'
import { type CallView, note } from './machine.ts'
import { readMember } from './members.ts'
import { elementOf, entriesOf, flat, newList, newObject } from './objects.ts'
import { fillPlaceholders, joinText } from './text.ts'
import {
  addStep,
  join,
  type Taint,
  tainted,
  unionTaints,
  unknown,
  type Value,
  weaken,
  withKind,
} from './value.ts'

type Builtin = (view: CallView, returned: Value | null) => Value | null

/** Methods of strings and collections that mean the same in every language, by name. */
const methods: ReadonlyMap<string, Builtin> = new Map<string, Builtin>([
  ...each(
    [
      'push',
      'append',
      'add',
      'unshift',
      'addAll',
      'extend',
      'insert',
      'offer',
      'addLast',
      'addFirst',
      'appendleft',
      'write',
      'writeString',
      'WriteString',
    ],
    append,
  ),
  ...each(['set', 'put', 'setdefault', 'Set', 'Add', 'setAttribute', 'putIfAbsent'], store),
  ...each(['get', 'getOrDefault', 'at', 'Get', 'getAttribute', 'elementAt'], load),
  ...each(
    [
      'pop',
      'shift',
      'remove',
      'poll',
      'peek',
      'values',
      'next',
      'iterator',
      'getFirst',
      'getLast',
      'first',
      'last',
      'popleft',
      'popitem',
    ],
    element,
  ),
  ...each(['join', 'toString', 'valueOf', 'String'], text),
  ...each(['format', 'formatted', 'sprintf', 'Sprintf'], format),
  ...each(['concat'], concat),
  ...each(['map', 'flatMap', 'mapToObj'], mapped),
  ...each(
    [
      'filter',
      'sort',
      'slice',
      'reverse',
      'toSorted',
      'toReversed',
      'stream',
      'toList',
      'toArray',
      'collect',
      'copy',
      'clone',
    ],
    same,
  ),
  ...each(
    ['then', 'thenApply', 'thenCompose', 'reduce', 'reduceRight'],
    (_view, returned) => returned,
  ),
])

/** Results of these say something about the value and no longer hold it. */
const measures = new Set([
  'length',
  'size',
  'indexOf',
  'lastIndexOf',
  'includes',
  'contains',
  'has',
  'startsWith',
  'endsWith',
  'startswith',
  'endswith',
  'equals',
  'equalsIgnoreCase',
  'hashCode',
  'compareTo',
  'localeCompare',
  'test',
  'isEmpty',
  'isBlank',
  'count',
  'isdigit',
  'isalnum',
  'isalpha',
  'isnumeric',
  'containsKey',
  'charCodeAt',
  'codePointAt',
  'every',
  'some',
  'findIndex',
  'len',
  'hasOwnProperty',
  'search',
  'HasPrefix',
  'HasSuffix',
  'Contains',
  'isdecimal',
  'is_integer',
  'isPresent',
  'exists',
  'index',
  'rfind',
  'delete',
  'clear',
])

/** Calls so named fetch, store or judge: what they give back is not what went in. */
const answering =
  /^(?:is|has|can|should|check|exists?|count|fetch|find|load|lookup|query|select|save|create|insert|update|delete|remove|send|emit|publish|log|debug|info|warn|error|trace|print|validate|verify|authenticate|authorize|login|hash|encrypt|sign|compare|escape|sanitize|purify|quote|clean|render|redirect|exec|execute|run|spawn|connect|close|open|on|once|use|listen|next|done|resolve|reject|assert|expect|test|describe|it)(?:$|[A-Z_\d])/u

/** The result of a call nobody told anything about. `returned` is what functions among its arguments gave. */
export function evaluateBuiltin(view: CallView, returned: Value | null): Value {
  const { last, receiver } = view
  if (last !== null && receiver !== null) {
    const method = methods.get(last)
    const result = method === undefined ? null : method(view, returned)
    if (result !== null) return result
    if (measures.has(last)) return withKind('number')
  }
  return guess(view)
}

function each(names: readonly string[], builtin: Builtin): [string, Builtin][] {
  return names.map((name) => [name, builtin])
}

/** A part of a tainted receiver is tainted; arguments pass where nothing in the name says that they do not. */
function guess(view: CallView): Value {
  const { receiver, last, names } = view
  let taints: readonly Taint[] = receiver?.taints ?? []
  if (last !== null && answering.test(last) && receiver === null) return unknown
  if (last === null || !answering.test(last)) {
    const isKnown = names.length > 0
    let passed: readonly Taint[] = []
    for (const { value } of view.args) passed = unionTaints(passed, flat(view.frame, value).taints)
    if (!isKnown || receiver === null || receiver.taints.length > 0)
      taints = unionTaints(taints, weaken(passed))
  }
  return tainted(taints)
}

function append(view: CallView): Value | null {
  const { frame, receiver, receiverExpr } = view
  if (receiver === null || view.args.length === 0) return null
  const values = view.args.map(({ value }) => value)
  if (receiver.object !== 0) {
    const heap = getHeap(frame.env, receiver.object)
    const isNext =
      heap.length !== null &&
      values.length === 1 &&
      (view.last === 'push' || view.last === 'append' || view.last === 'add')
    const [only = unknown] = values
    if (isNext && heap.length !== null) {
      const fields = new Map(heap.fields).set(String(heap.length), only)
      frame.env.heaps.set(receiver.object, { ...heap, fields, length: heap.length + 1 })
    } else
      for (const value of values)
        setField(frame.env, receiver.object, null, elementOrSelf(view, value))
    return receiver
  }
  if (receiverExpr === null) return null
  const joined = joinText([receiver, ...values])
  const taints = addStep(joined.taints, note(frame, view.place, 'added to text'))
  const grown: Value = {
    ...receiver,
    constant: joined.constant,
    fixed: joined.fixed,
    shape: joined.shape,
    taints,
  }
  if (isHeld(receiverExpr)) assignTo(frame, receiverExpr, { value: grown, from: receiverExpr })
  return grown
}

function isHeld(expr: NonNullable<CallView['receiverExpr']>): boolean {
  return expr.k === 'name' || (expr.k === 'member' && expr.object.k === 'name')
}

function elementOrSelf(view: CallView, value: Value): Value {
  const isWhole = view.last === 'addAll' || view.last === 'extend'
  return isWhole && value.object !== 0 ? elementOf(view.frame, value) : value
}

function store(view: CallView): Value | null {
  const { frame, receiver, receiverExpr } = view
  const [key, value] = view.args
  if (receiver === null || key === undefined || value === undefined) return null
  const { constant } = key.value
  const name = constant === undefined || constant === null ? null : String(constant)
  if (receiver.object !== 0) {
    setField(frame.env, receiver.object, name, value.value)
    return receiver
  }
  if (receiverExpr === null || !isHeld(receiverExpr)) return null
  const created = newObject(frame, { ...emptyHeap, open: true }, receiver)
  setField(frame.env, created.object, name, value.value)
  assignTo(frame, receiverExpr, { value: created, from: receiverExpr })
  return created
}

function load(view: CallView): Value | null {
  const { frame, receiver } = view
  const [key, fallback] = view.args
  if (receiver === null || key === undefined) return null
  const { constant } = key.value
  if (receiver.object === 0) return receiver.taints.length === 0 ? null : tainted(receiver.taints)
  const found =
    constant === undefined || constant === null
      ? elementOf(frame, receiver)
      : readMember(frame, receiver, { property: String(constant), place: view.place, expr: null })
  const isMissing = getHeap(frame.env, receiver.object).fields.size === 0
  return fallback === undefined || !isMissing ? found : join(found, fallback.value)
}

function element(view: CallView): Value | null {
  const { frame, receiver } = view
  if (receiver === null || receiver.object === 0) return null
  const taken = takeOut(view, receiver)
  if (taken !== null) return taken
  return elementOf(frame, receiver)
}

/** Removing by position from a list whose length is known moves what follows. */
function takeOut(view: CallView, receiver: Value): Value | null {
  const { frame, last } = view
  const heap = getHeap(frame.env, receiver.object)
  const at = removedAt(view, heap.length)
  if (at === null || heap.length === null) return null
  const items = Array.from(
    { length: heap.length },
    (_, index) => heap.fields.get(String(index)) ?? unknown,
  )
  const taken = items[at] ?? null
  if (taken === null || !removing.has(last ?? '')) return null
  const kept = items.toSpliced(at, 1)
  const fields = new Map(kept.map((item, index) => [String(index), item]))
  frame.env.heaps.set(receiver.object, { ...heap, fields, length: kept.length })
  return taken
}

const removing = new Set(['pop', 'shift', 'remove', 'poll', 'popleft'])

function removedAt(view: CallView, length: number | null): number | null {
  if (length === null || length > 1000) return null
  const [first] = view.args
  if (first === undefined) return view.last === 'pop' ? length - 1 : 0
  const { constant } = first.value
  return typeof constant === 'number' && constant >= 0 ? constant : null
}

function text(view: CallView): Value | null {
  const { frame, receiver } = view
  if (receiver === null) return null
  const parts = [receiver, ...view.args.map(({ value }) => value)]
  if (parts.every(({ object }) => object === 0)) {
    return view.last === 'join' ? joinText(parts) : receiver
  }
  const all = parts.flatMap((part) => (part.object === 0 ? [part] : entriesOf(frame, part)))
  return joinText(all)
}

function format(view: CallView): Value | null {
  const { receiver } = view
  const values = view.args.map(({ value }) => flat(view.frame, value))
  const isMethod = receiver !== null && (receiver.kind === 'string' || receiver.shape !== null)
  const [first = unknown, ...rest] = values
  const filled = isMethod ? fillPlaceholders(receiver, values) : fillPlaceholders(first, rest)
  if (filled.taints.length === 0) return filled
  return {
    ...filled,
    taints: addStep(filled.taints, note(view.frame, view.place, 'joined into text')),
  }
}

function concat(view: CallView): Value | null {
  const { receiver, frame } = view
  if (receiver === null) return null
  const values = view.args.map(({ value }) => value)
  if (receiver.kind === 'list') {
    const entries = [receiver, ...values].flatMap((value) => entriesOf(frame, value))
    return newList(
      frame,
      [],
      entries.reduce((a, b) => join(a, b), unknown),
    )
  }
  return joinText([receiver, ...values])
}

function mapped(view: CallView, returned: Value | null): Value | null {
  return returned === null ? null : newList(view.frame, [], returned)
}

function same(view: CallView): Value | null {
  const { receiver } = view
  return receiver === null || (receiver.taints.length === 0 && receiver.object === 0)
    ? null
    : receiver
}
