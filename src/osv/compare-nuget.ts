import { compareNumbers, comparePreReleases } from './compare-parts.ts'

/** SemVer with up to four numbers; letter case and build metadata do not order. */
export function compareNuget(first: string, second: string): number | null {
  const [left, right] = [parse(first), parse(second)]
  if (left === null || right === null) return null
  for (let index = 0; index < 4; index++) {
    const order = compareNumbers(left.numbers[index] ?? '0', right.numbers[index] ?? '0')
    if (order !== 0) return order
  }
  return comparePreReleases(left.preRelease, right.preRelease)
}

const shape =
  /^v?(?<numbers>\d{1,20}(?:\.\d{1,20}){0,3})(?:-(?<pre>[0-9a-z.-]{1,100}))?(?:\+.{0,100})?$/u

function parse(version: string) {
  const groups = shape.exec(version.trim().toLowerCase())?.groups
  if (groups === undefined) return null
  return { numbers: (groups['numbers'] ?? '').split('.'), preRelease: groups['pre'] ?? null }
}
