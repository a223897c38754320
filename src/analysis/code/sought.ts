import { type Test } from './allow-patterns.ts'
import { type Expr, type Fn, type Variable } from './ir.ts'
import { type Frame } from './machine.ts'

/** Methods of lists that give something only where an item is as asked. */
const searches = new Set(['some', 'find', 'findLast'])

/** What `list.some((item) => item.name === x)` looks for in a list the sender did not make; null where it is none of these. */
export function soughtIn(frame: Frame, { last, receiver, argument }: Test): Expr | null {
  if (!searches.has(last) || argument.k !== 'function') return null
  if (receiver.taints.length > 0 || frame.module.language !== 'javascript') return null
  return comparedIn(argument.fn)
}

/** What an item is compared with. */
function comparedIn(fn: Fn): Expr | null {
  const item = itemOf(fn)
  const answer = answerOf(fn)
  if (item === null || answer?.k !== 'compare' || answer.op !== 'equal') return null
  if (rootOf(answer.left) === item) return answer.right
  return rootOf(answer.right) === item ? answer.left : null
}

/** The variable an item of the list is in. */
function itemOf({ params }: Fn): Variable | null {
  const target = params[0]?.target
  return target?.k === 'name' ? target.variable : null
}

/** What a function that does nothing else gives back. */
function answerOf({ body }: Fn): Expr | null {
  const [only] = body
  return body.length === 1 && only?.k === 'return' ? only.value : null
}

/** The variable something is read from. */
function rootOf(expr: Expr): Variable | null {
  let root = expr
  while (root.k === 'member') root = root.object
  return root.k === 'name' ? root.variable : null
}
