import { type CallView } from './machine.ts'
import { readMember } from './members.ts'
import { classNamed, lineage } from './names.ts'
import { type Value } from './value.ts'

/** A field by the accessor a record or a generator of Java gives it: `term()`, `getTerm()`. */
export function fromAccessor({ frame, receiver, last, args, place }: CallView): Value | null {
  if (frame.module.language !== 'java' || args.length > 0) return null
  if (receiver === null || last === null) return null
  const { instance, type } = receiver
  const cls = instance ?? (type === null ? null : classNamed(frame, type))
  if (cls === null) return null
  const property = fieldNamed(last)
  const isField = lineage(frame.module, cls).some(({ fields }) =>
    fields.some(({ name }) => name === property),
  )
  return isField ? readMember(frame, receiver, { property, place, expr: null }) : null
}

function fieldNamed(accessor: string): string {
  const [, first, rest = ''] = /^(?:get|is)([A-Z])(.*)$/u.exec(accessor) ?? []
  return first === undefined ? accessor : `${first.toLowerCase()}${rest}`
}
