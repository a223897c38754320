import { assignTo } from './assign.ts'
import { emptyHeap, getHeap, setField, setHeap } from './env.ts'
import { type Expr } from './ir.ts'
import { type CallView, note } from './machine.ts'
import { readMember } from './members.ts'
import { findNames } from './name-index.ts'
import { elementOf, entriesOf, flat, newList, newObject } from './objects.ts'
import { fillPlaceholders, joinText } from './text.ts'
import { addStep, join, makeSafe, tainted, unknown, type Value } from './value.ts'

/** `push`, `add`, `append`: another entry of a list, or more of a text. */
export function appendTo(view: CallView): Value | null {
  const { receiver, receiverExpr } = view
  if (receiver === null || view.args.length === 0) return null
  if (receiver.object !== 0) return appendEntries(view, receiver)
  return receiverExpr === null ? null : appendText(view, receiver, receiverExpr)
}

const nextEntry = new Set(['push', 'append', 'add'])

function appendEntries(view: CallView, receiver: Value): Value {
  const { frame, args, last } = view
  const heap = getHeap(frame.env, receiver.object)
  const [only] = args
  if (
    heap.length !== null &&
    args.length === 1 &&
    only !== undefined &&
    nextEntry.has(last ?? '')
  ) {
    const fields = new Map(heap.fields).set(String(heap.length), only.value)
    setHeap(frame.env, receiver.object, { ...heap, fields, length: heap.length + 1 })
    return receiver
  }
  for (const { value } of args) {
    setField(frame.env, receiver.object, { key: null, value: elementOrSelf(view, value) })
  }
  return receiver
}

function appendText(view: CallView, receiver: Value, receiverExpr: Expr): Value {
  const joined = joinText([receiver, ...view.args.map(({ value }) => value)])
  const { constant, fixed, shape } = joined
  const taints = addStep(joined.taints, note(view.frame, view.place, 'added to text'))
  const grown: Value = { ...receiver, constant, fixed, shape, taints }
  const root = chainRoot(receiverExpr)
  if (isHeld(root)) assignTo(view.frame, root, { value: grown, from: receiverExpr })
  return grown
}

/** `setLength(0)`: what was added before is gone. */
export function emptyText(view: CallView): Value | null {
  const { receiver, receiverExpr, frame, args } = view
  if (receiver === null || receiverExpr === null || !isHeld(receiverExpr)) return null
  if (args[0]?.value.constant !== 0) return null
  const value: Value = { ...receiver, constant: '', fixed: true, shape: null, taints: [] }
  assignTo(frame, receiverExpr, { value, from: receiverExpr })
  return value
}

/** `a` of `a.append(b).append(c)`: all of them add to `a`. */
function chainRoot(expr: Expr): Expr {
  let root = expr
  while (root.k === 'call' && root.callee.k === 'member' && root.callee.property === 'append')
    root = root.callee.object
  return root
}

function isHeld(expr: Expr): boolean {
  if (expr.k === 'name') return true
  if (expr.k === 'index') return expr.object.k === 'name' && expr.index.k === 'literal'
  return expr.k === 'member' && expr.object.k === 'name'
}

function elementOrSelf(view: CallView, value: Value): Value {
  const isWhole = view.last === 'addAll' || view.last === 'extend'
  return isWhole && value.object !== 0 ? elementOf(view.frame, value) : value
}

export function storeIn(view: CallView): Value | null {
  const { frame, receiver, receiverExpr } = view
  const [key, value] = isSectioned(view) ? view.args.slice(1) : view.args
  if (receiver === null || key === undefined || value === undefined) return null
  const name = keyOf(view)
  if (receiver.object !== 0) {
    setField(frame.env, receiver.object, { key: name, value: value.value })
    return receiver
  }
  const held = receiverExpr === null ? null : holderOf(receiverExpr)
  if (held === null) return null
  const created = newObject(frame, { ...emptyHeap, open: true }, receiver)
  setField(frame.env, created.object, { key: name, value: value.value })
  assignTo(frame, held, { value: created, from: held })
  return created
}

/** Where a map is kept: `m`, `o.m`, or what `request.getSession()` gives every time. */
function holderOf(expr: Expr): Expr | null {
  if (isHeld(expr)) return expr
  if (expr.k !== 'call' || expr.callee.k !== 'member') return null
  const { object, property } = expr.callee
  if (!holders.has(property) || object.k !== 'name') return null
  return { k: 'member', object, property: `${property}()`, start: expr.start, end: expr.end }
}

/** Calls that give the same thing every time: what was kept in it is there again. */
export const holders: ReadonlySet<string> = new Set(['getSession', 'getServletContext'])

/** `config.set(section, key, value)`, `config.get(section, key)`. */
function isSectioned({ names }: CallView): boolean {
  return names[0]?.startsWith('configparser.') === true
}

/** The key an entry is stored under; null where it is not known. */
function keyOf(view: CallView): string | null {
  const parts = view.args.slice(0, isSectioned(view) ? 2 : 1).map(({ value }) => value.constant)
  if (parts.some((part) => part === undefined || part === null)) return null
  return parts.map(String).join('.')
}

export function loadFrom(view: CallView): Value | null {
  const { frame, receiver } = view
  const [key, fallback] = isSectioned(view) ? view.args.slice(1) : view.args
  if (receiver === null || key === undefined) return null
  const constant = keyOf(view)
  if (receiver.object === 0) return receiver.taints.length === 0 ? null : tainted(receiver.taints)
  const found =
    constant === null
      ? elementOf(frame, receiver)
      : readMember(frame, receiver, { property: constant, place: view.place, expr: null })
  const isMissing = getHeap(frame.env, receiver.object).fields.size === 0
  return fallback === undefined || !isMissing ? found : join(found, fallback.value)
}

export function takeElement(view: CallView): Value | null {
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
  setHeap(frame.env, receiver.object, { ...heap, fields, length: kept.length })
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

export function asText(view: CallView): Value | null {
  const { frame, receiver } = view
  if (receiver === null) return null
  if (view.last !== 'join' && receiver.shape !== null) return { ...receiver, object: 0 }
  const parts = [receiver, ...view.args.map(({ value }) => value)]
  if (parts.every(({ object }) => object === 0)) {
    return view.last === 'join' ? joinText(parts) : receiver
  }
  const all = parts.flatMap((part) => (part.object === 0 ? [part] : entriesOf(frame, part)))
  return joinText(all)
}

export function formatText(view: CallView): Value | null {
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

export function concatenate(view: CallView): Value | null {
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

export function mapped(view: CallView, returned: Value | null): Value | null {
  if (returned !== null) return newList(view.frame, [], returned)
  const element = sanitizedElement(view)
  return element === null ? null : newList(view.frame, [], element)
}

/** `map(Integer::parseInt)`, `map(Number)`: entries made harmless by a function that is only named. */
function sanitizedElement({ frame, receiver, args: [fn] }: CallView): Value | null {
  const name = fn?.value.name ?? null
  if (receiver === null || name === null) return null
  const last = name.split(/[.#]/u).at(-1) ?? null
  const found = findNames(frame.machine.rules.sanitizers, [name], last)
  const contexts = found.filter(({ when }) => when === null).flatMap((each) => each.contexts)
  return contexts.length === 0 ? null : makeSafe(elementOf(frame, receiver), contexts)
}

/** A part of a list is a list; of a text only a part from its start begins as the text does. */
export function partOf(view: CallView): Value | null {
  const same = sameCollection(view)
  if (same === null || same.object !== 0 || same.kind === 'list') return same
  return view.args[0]?.value.constant === 0 ? same : { ...same, shape: null }
}

/** Patterns that find nothing in how an address begins, but its scheme. */
const later = /^(?:\^?https?|[#?&=]|\/[^/*+?]|\\[?/]|\[[#?&]+\])/u

/** A text of which something later than its beginning is replaced, or cut off, still begins as it did. */
export function changed({ receiver, args }: CallView): Value | null {
  if (receiver === null || receiver.object !== 0 || receiver.shape === null) return null
  const constant = args[0]?.value.constant
  if (typeof constant !== 'string' || !later.test(constant)) return null
  return tainted(receiver.taints, { ...unknown, kind: 'string', shape: receiver.shape })
}

export function sameCollection(view: CallView): Value | null {
  const { receiver } = view
  return receiver === null || (receiver.taints.length === 0 && receiver.object === 0)
    ? null
    : receiver
}
