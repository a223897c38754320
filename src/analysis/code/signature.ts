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
  const { callable } = value
  if (callable !== null && 'fn' in callable && callable.fn.outer?.kind !== 'module') return null
  const head = headSignature(value)
  if (value.object === 0) return head
  const entries = depth === 0 ? null : heapSignature(frame, value.object, depth - 1)
  return entries === null ? null : `${head}{${entries}}`
}

function headSignature(value: Value): string {
  const { constant, callable } = value
  return [
    constant === undefined ? '' : `${typeof constant}:${String(constant)}`,
    value.type,
    value.name,
    value.shape,
    value.taints.map(taintSignature).join('+'),
    callable === null ? '' : callableSignature(callable),
  ].join(';')
}

function heapSignature(frame: Frame, object: number, depth: number): string | null {
  const heap = getHeap(frame.env, object)
  if (heap.fields.size > mostEntries) return null
  const parts: string[] = [heap.calls.join(',')]
  const values = heap.rest === null ? heap.fields : new Map(heap.fields).set('*', heap.rest)
  for (const [key, field] of values) {
    const text = valueSignature(frame, field, depth)
    if (text === null) return null
    parts.push(`${key}:${text}`)
  }
  return parts.join(',')
}

function callableSignature(callable: NonNullable<Value['callable']>): string {
  return 'fn' in callable ? `f${callable.fn.start}` : `c${callable.start}`
}

function taintSignature(taint: Taint): string {
  return `${taint.module.path}@${taint.place.start}:${taint.label}:${taint.safe}${taint.weak ? '?' : ''}`
}
