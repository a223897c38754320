import { expect, it } from '@jest/globals'
import { untracedPaths } from '../../src/attribution/untraced-paths.ts'
import { type GapReason } from '../../src/core/gap.ts'

function pathsOf(...gaps: readonly (readonly [string | null, GapReason])[]) {
  return untracedPaths({
    commits: [],
    ranges: [],
    gaps: gaps.map(([path, reason]) => ({ path, reason, detail: 'x' })),
  })
}

it('names files with lines that nobody was found for, each once', () => {
  expect(
    pathsOf(
      ['b.js', 'not-attributed'],
      [null, 'not-attributed'],
      ['c.js', 'too-large'],
      ['a.js', 'not-attributed'],
      ['b.js', 'not-attributed'],
    ),
  ).toEqual(['b.js', 'a.js'])
})

it('names ten at most', () => {
  const many = Array.from({ length: 30 }, (_, index) => [`${index}.js`, 'not-attributed'] as const)
  expect(pathsOf(...many)).toHaveLength(10)
})
