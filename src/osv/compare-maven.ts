import { compareNumbers, compareTexts } from './compare-parts.ts'

/** Maven's order: parts split at `.`, `-` and between digits and letters; known words in their order, others behind them. */
export function compareMaven(first: string, second: string): number | null {
  if (first.length > longest || second.length > longest) return null
  const [left, right] = [partsOf(first), partsOf(second)]
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const order = comparePart(left[index], right[index])
    if (order !== 0) return order
  }
  return 0
}

const longest = 200

/** What stands for nothing at an end is left out: `1.0.0` is `1`, `1-ga` is `1`. */
function partsOf(version: string): readonly string[] {
  const spaced = version
    .toLowerCase()
    .replaceAll(/(\d)(?=[a-z])|([a-z])(?=\d)/gu, '$1$2-')
    .replaceAll(
      /(^|-)(a|b|m)(?=-\d)/gu,
      (_, before: string, letter: string) => before + (short.get(letter) ?? letter),
    )
  const groups = spaced.split('-').map((group) => withoutNothing(group.split('.')))
  return groups.flatMap((parts, index) =>
    parts.map((part, at) => (index > 0 && at === 0 ? `-${part}` : part)),
  )
}

const short: ReadonlyMap<string, string> = new Map([
  ['a', 'alpha'],
  ['b', 'beta'],
  ['m', 'milestone'],
])

function withoutNothing(parts: readonly string[]): readonly string[] {
  let end = parts.length
  while (end > 0 && isNothing(parts[end - 1] ?? '')) end -= 1
  return parts.slice(0, end)
}

function isNothing(part: string): boolean {
  return /^(?:0*|ga|final|release)$/u.test(part)
}

const words: readonly string[] = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp']

/**
 * A missing part is nothing; a number comes behind nothing and any word. Behind a dot a number comes behind whatever stands
 * behind a dash: `1.0-sp1` < `1.0.1`.
 */
function comparePart(first = '', second = ''): number {
  const isMixed = first !== '' && second !== '' && first.startsWith('-') !== second.startsWith('-')
  if (isMixed) {
    const dotted = first.startsWith('-') ? second : first
    const isDottedBehind = /^\d/u.test(dotted)
    return isDottedBehind === (dotted === first) ? 1 : -1
  }
  return compareValues(first.replace('-', ''), second.replace('-', ''))
}

function compareValues(first: string, second: string): number {
  const [left, right] = [kindOf(first), kindOf(second)]
  if (left !== right) return left - right
  if (left === numeric) return compareNumbers(first, second)
  const order = rankOf(first) - rankOf(second)
  return order === 0 && rankOf(first) === words.length ? compareTexts(first, second) : order
}

const numeric = 1

/** A zero is nothing, as a missing part is. */
function kindOf(part: string): number {
  return /^0*[1-9]\d*$/u.test(part) ? numeric : 0
}

function rankOf(word: string): number {
  const plain = isNothing(word) ? '' : word === 'cr' ? 'rc' : word
  const rank = words.indexOf(plain)
  return rank < 0 ? words.length : rank
}
