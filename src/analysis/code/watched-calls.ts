import { type CallMatch } from '../../core/rule.ts'
import { getHeap } from './env.ts'
import { type CallView } from './machine.ts'

/** None of these calls was made on the receiver or an argument. */
export function isWithout(view: CallView, without: CallMatch['without']): boolean {
  return without === undefined || !without.some((other) => wasCalled(view, other))
}

/** Calls are remembered on the object they were made on, under the place of their condition among all that are watched. */
function wasCalled(view: CallView, other: CallMatch): boolean {
  const { frame, receiver } = view
  const objects = [receiver, ...view.args.map(({ value }) => value)]
  return objects.some(
    (value) =>
      value !== null &&
      value.object !== 0 &&
      getHeap(frame.env, value.object).calls.includes(watchKey(other)),
  )
}

export function watchKey(match: CallMatch): string {
  let key = keys.get(match)
  if (key === undefined) keys.set(match, (key = JSON.stringify(match)))
  return key
}

const keys = new WeakMap<CallMatch, string>()
