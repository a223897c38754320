/** More differing lines than this are not told apart: the lines between the first and the last difference count as new. */
const maxDifferences = 500

/**
 * For each line of `now`, which line of `before` it is, 0-based, by the shortest edit between the two (Myers); null for a line
 * that is new. Carriage returns do not count.
 */
export function mapLines(
  before: readonly string[],
  now: readonly string[],
): readonly (number | null)[] {
  const [old, fresh] = [before.map(bare), now.map(bare)]
  const shorter = Math.min(old.length, fresh.length)
  let start = 0
  while (start < shorter && old[start] === fresh[start]) start += 1
  let end = 0
  while (end < shorter - start && old.at(-1 - end) === fresh.at(-1 - end)) end += 1
  const middle = align(old.slice(start, old.length - end), fresh.slice(start, fresh.length - end))
  return fresh.map((_, index) => {
    if (index < start) return index
    if (index >= fresh.length - end) return old.length - fresh.length + index
    const found = middle[index - start] ?? null
    return found === null ? null : found + start
  })
}

function bare(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line
}

/** Empty when the two differ in too much. */
function align(old: readonly string[], fresh: readonly string[]): readonly (number | null)[] {
  const furthest = new Map<number, number>([[1, 0]])
  const rounds: ReadonlyMap<number, number>[] = []
  for (let edits = 0; edits <= maxDifferences; edits += 1) {
    rounds.push(new Map(furthest))
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let at = nextStart(furthest, diagonal, edits)
      while (at < old.length && at - diagonal < fresh.length && old[at] === fresh[at - diagonal]) {
        at += 1
      }
      furthest.set(diagonal, at)
      if (at >= old.length && at - diagonal >= fresh.length) return walkBack(rounds, old, fresh)
    }
  }
  return []
}

/** Where a diagonal is entered: down from the one above, or right from the one below, whichever got further. */
function nextStart(furthest: ReadonlyMap<number, number>, diagonal: number, edits: number): number {
  const [below, above] = [furthest.get(diagonal - 1) ?? 0, furthest.get(diagonal + 1) ?? 0]
  const isDown = diagonal === -edits || (diagonal !== edits && below < above)
  return isDown ? above : below + 1
}

function walkBack(
  rounds: readonly ReadonlyMap<number, number>[],
  old: readonly string[],
  fresh: readonly string[],
): readonly (number | null)[] {
  const result: (number | null)[] = fresh.map(() => null)
  let [x, y] = [old.length, fresh.length]
  for (let edits = rounds.length - 1; edits >= 0; edits -= 1) {
    const furthest = rounds[edits] ?? new Map<number, number>()
    const diagonal = x - y
    const entered = nextStart(furthest, diagonal, edits)
    while (x > entered && y > 0) {
      x -= 1
      y -= 1
      result[y] = x
    }
    const [below, above] = [furthest.get(diagonal - 1) ?? 0, furthest.get(diagonal + 1) ?? 0]
    const isDown = diagonal === -edits || (diagonal !== edits && below < above)
    if (isDown) y -= 1
    else x -= 1
  }
  return result
}
