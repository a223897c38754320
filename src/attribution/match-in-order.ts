/**
 * Pairs equal texts of two lists, in order: for each text of `after`, the position of an equal one in `before` behind the
 * pair before, the nearest; null where there is none. Empty texts pair with nothing. Linear.
 */
export function matchInOrder(
  before: readonly string[],
  after: readonly string[],
): readonly (number | null)[] {
  const positions = new Map<string, number[]>()
  before.forEach((text, index) => {
    const known = positions.get(text)
    if (known === undefined) positions.set(text, [index])
    else known.push(index)
  })
  for (const queue of positions.values()) queue.reverse()
  let reached = -1
  return after.map((text) => {
    const queue = text === '' ? [] : (positions.get(text) ?? [])
    while (queue.length > 0 && (queue.at(-1) ?? 0) <= reached) queue.pop()
    const found = queue.pop() ?? null
    reached = found ?? reached
    return found
  })
}
