import { compareNumbers } from './compare-parts.ts'

/** Composer: numbers, then how stable it is, then which of its kind: `1.0-beta2` < `1.0-RC1` < `1.0` < `1.0-p1`. */
export function compareComposer(first: string, second: string): number | null {
  const [left, right] = [parse(first), parse(second)]
  if (left === null || right === null) return null
  for (let index = 0; index < 4; index++) {
    const order = compareNumbers(left.numbers[index] ?? '0', right.numbers[index] ?? '0')
    if (order !== 0) return order
  }
  return left.stability - right.stability || compareNumbers(left.count, right.count)
}

const shape =
  /^v?(?<numbers>\d{1,20}(?:\.\d{1,20}){0,3})(?:[._-]?(?<word>stable|beta|b|rc|alpha|a|patch|pl|p)(?:[.-]?(?<count>\d{1,9}))?)?(?<dev>[.-]?dev)?(?:\+.{0,100})?$/u

const stabilities: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['alpha', 1],
  ['b', 2],
  ['beta', 2],
  ['rc', 3],
  ['stable', 4],
  ['p', 5],
  ['pl', 5],
  ['patch', 5],
])

/** Null for branches (`dev-main`): they have no place in the order. */
function parse(version: string) {
  const groups = shape.exec(version.trim().toLowerCase())?.groups
  if (groups === undefined) return null
  const stability = groups['dev'] === undefined ? stabilities.get(groups['word'] ?? 'stable') : 0
  return {
    numbers: (groups['numbers'] ?? '').split('.'),
    stability: stability ?? 4,
    count: groups['count'] ?? '0',
  }
}
