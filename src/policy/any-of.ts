/** Whether a condition holds that any entry of a list may fulfil; null is no condition. */
export function anyOf<T>(wanted: readonly T[] | null, holds: (one: T) => boolean): boolean {
  return wanted === null || wanted.some((one) => holds(one))
}
