import { holdsArguments } from './conditions.ts'
import { type CallView, newTaint } from './machine.ts'
import { elementOf } from './objects.ts'
import { join, tainted, unknown, type Value } from './value.ts'

/** Methods that hand every entry of their receiver to a function, and those that hand over the receiver itself. */
const perElement = new Set([
  'map',
  'forEach',
  'filter',
  'find',
  'findLast',
  'findIndex',
  'some',
  'every',
  'flatMap',
  'each',
  'sort',
  'anyMatch',
  'allMatch',
  'noneMatch',
  'ifPresent',
  'mapToObj',
  'peek',
  'takeWhile',
])
const whole = new Set([
  'then',
  'catch',
  'finally',
  'pipe',
  'tap',
  'thenApply',
  'thenAccept',
  'thenCompose',
  'let',
  'also',
])
const accumulating = new Set(['reduce', 'reduceRight', 'fold'])

/** Runs the functions among the arguments as the callee would; the joined results, null when there are none. */
export function runCallbacks(view: CallView): Value | null {
  const { frame } = view
  let result: Value | null = null
  for (const { value } of view.args) {
    const { callable } = value
    if (callable === null || !('fn' in callable)) continue
    const args = passedTo(view, callable.fn.params.length).map((each) => ({
      value: each,
      keyword: null,
      spread: false,
      expr: null,
    }))
    const returned = frame.machine.invoke(frame, callable, {
      args,
      self: callable.self,
      place: view.place,
      isCallback: true,
    })
    result = result === null ? returned : join(result, returned)
  }
  return result
}

function passedTo(view: CallView, arity: number): readonly Value[] {
  const { frame, receiver, last } = view
  const modelled = view.known.callbacks.find(
    ({ arity: wanted, when }) =>
      (wanted === undefined || wanted === arity) && holdsArguments(view, when),
  )
  if (modelled !== undefined) {
    const { from, parameters } = modelled
    const untyped = from === undefined ? unknown : tainted([newTaint(frame, view.place, from)])
    return parameters.map((type) => {
      if (type === null) return untyped
      if (receiver === null) return { ...unknown, type }
      if (type === 'element') return elementOf(frame, receiver)
      return type === 'receiver' ? receiver : { ...unknown, type }
    })
  }
  if (receiver === null || last === null) return []
  if (perElement.has(last)) return [elementOf(frame, receiver)]
  if (whole.has(last)) return [receiver]
  if (!accumulating.has(last)) return []
  const initial = view.args[1]?.value ?? elementOf(frame, receiver)
  return [initial, elementOf(frame, receiver)]
}
