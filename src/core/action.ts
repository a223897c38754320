/** Ordered: a decision is the strictest action any rule asks for. */
export const actions = ['allow', 'warn', 'require-review', 'block'] as const
export type Action = (typeof actions)[number]

export function strictest(first: Action, second: Action): Action {
  return actions.indexOf(first) >= actions.indexOf(second) ? first : second
}

export function mildest(first: Action, second: Action): Action {
  return actions.indexOf(first) <= actions.indexOf(second) ? first : second
}
