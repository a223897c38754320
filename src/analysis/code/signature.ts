import { getHeap } from './env.ts'
import { type Frame, type Invocation } from './machine.ts'
import { type Closure, type Taint, type Value } from './value.ts'

const mostEntries = 24

/** Two calls with one signature have one outcome; null where that can not be said. */
export function signatureOf(frame: Frame, closure: Closure, call: Invocation): string | null {
  let signature = call.isCallback === true ? 'callback' : 'call'
  const self = call.self ?? closure.self
  if (self !== null) {
    const text = valueSignature(frame, self, 2)
    if (text === null) return null
    signature += `|${text}`
  }
  for (const { value, keyword, spread } of call.args) {
    const text = valueSignature(frame, value, 2)
    if (text === null) return null
    signature += `|${keyword ?? ''}${spread ? '*' : ''}=${text}`
  }
  return signature
}

function valueSignature(frame: Frame, value: Value, depth: number): string | null {
  const { callable } = value
  if (callable !== null && 'fn' in callable && callable.fn.outer?.kind !== 'module') return null
  const head = headSignature(value)
  if (value.object === 0) return head
  const entries = depth === 0 ? null : heapSignature(frame, value.object, depth - 1)
  return entries === null ? null : `${head}{${entries}}`
}

function headSignature({ constant, type, name, shape, taints, callable }: Value): string {
  let head = constant === undefined ? '' : `${typeof constant}:${String(constant)}`
  head += `;${type ?? ''};${name ?? ''};${shape ?? ''};`
  for (const taint of taints) head += `${taintSignature(taint)}+`
  return callable === null ? head : `${head};${callableSignature(callable)}`
}

function heapSignature(frame: Frame, object: number, depth: number): string | null {
  const { fields, rest, calls } = getHeap(frame.env, object)
  if (fields.size > mostEntries) return null
  let signature = calls.join(',')
  for (const [key, field] of fields) {
    const text = valueSignature(frame, field, depth)
    if (text === null) return null
    signature += `,${key}:${text}`
  }
  if (rest === null) return signature
  const text = valueSignature(frame, rest, depth)
  return text === null ? null : `${signature},*:${text}`
}

function callableSignature(callable: NonNullable<Value['callable']>): string {
  return 'fn' in callable ? `f${callable.fn.start}` : `c${callable.start}`
}

function taintSignature(taint: Taint): string {
  return `${taint.module.path}@${taint.place.start}:${taint.label}:${taint.safe}${taint.weak ? '?' : ''}`
}
