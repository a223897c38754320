import { getHeap } from './env.ts'
import { type Frame, type Invocation } from './machine.ts'
import { type Closure, type Taint, type Value } from './value.ts'

const mostEntries = 24

/** Two calls with one signature have one outcome; null where that can not be said. */
export function signatureOf(frame: Frame, closure: Closure, call: Invocation): string | null {
  const parts: string[] = [call.isCallback === true ? 'callback' : 'call']
  const self = call.self ?? closure.self
  for (const value of self === null ? [] : [self]) {
    const text = valueSignature(frame, value, 2)
    if (text === null) return null
    parts.push(text)
  }
  for (const arg of call.args) {
    const text = valueSignature(frame, arg.value, 2)
    if (text === null) return null
    parts.push(`${arg.keyword ?? ''}${arg.spread ? '*' : ''}=${text}`)
  }
  return parts.join('|')
}

function valueSignature(frame: Frame, value: Value, depth: number): string | null {
  const { constant, callable } = value
  if (callable !== null && 'fn' in callable && callable.fn.outer?.kind !== 'module') return null
  const head = [
    constant === undefined ? '' : `${typeof constant}:${String(constant)}`,
    value.type ?? '',
    value.name ?? '',
    value.shape ?? '',
    value.taints.map(taintSignature).join('+'),
    callable === null ? '' : callableSignature(callable),
  ].join(';')
  if (value.object === 0) return head
  if (depth === 0) return null
  const heap = getHeap(frame.env, value.object)
  if (heap.fields.size > mostEntries) return null
  const entries: string[] = [heap.calls.join(',')]
  for (const [key, field] of heap.fields) {
    const text = valueSignature(frame, field, depth - 1)
    if (text === null) return null
    entries.push(`${key}:${text}`)
  }
  const rest = heap.rest === null ? '' : valueSignature(frame, heap.rest, depth - 1)
  return rest === null ? null : `${head}{${entries.join(',')};${rest}}`
}

function callableSignature(callable: NonNullable<Value['callable']>): string {
  return 'fn' in callable ? `f${callable.fn.start}` : `c${callable.start}`
}

function taintSignature(taint: Taint): string {
  return `${taint.module.path}@${taint.place.start}:${taint.label}:${taint.safe}${taint.weak ? '?' : ''}`
}
