import { describe, expect, it } from '@jest/globals'
import { attribute } from '../../src/attribution/attribute.ts'
import { type BlamedRange } from '../../src/attribution/index-blame.ts'
import { emptyMemory } from '../../src/attribution/memory.ts'
import { defaultVocabulary } from '../../src/attribution/vocabulary.ts'
import { byClaude, chain, four, show } from './judge.ts'
import { adds, makeChanges, makeFile } from './make-commit.ts'

const commits = chain(
  {
    sha: 'c1',
    message: byClaude,
    files: [makeFile('a.ts', adds(four)), makeFile('b.ts', adds(four))],
  },
  {
    sha: 'c2',
    files: [
      makeFile('a.ts', '', { missing: 'no-patch' }),
      makeFile('b.ts', '@@ -1,2 +1,3 @@\n const one = first()\n+x\n const two = second()'),
    ],
  },
)
const changes = makeChanges(commits, [
  makeFile('a.ts', adds(four)),
  makeFile('b.ts', adds(['const one = first()', 'x', ...four.slice(1)])),
])
const blamed = { path: 'a.ts', startLine: 1, endLine: 4, commitSha: 'c1' }

function judgeWith(blame: readonly BlamedRange[]) {
  const { ranges, gaps } = attribute({
    changes,
    pullRequest: null,
    lineRecords: [],
    vocabulary: defaultVocabulary,
    memory: emptyMemory,
    blame,
  })
  return {
    ranges: ranges.map(show).filter((range) => range.startsWith('a.ts')),
    gaps: gaps.map((gap) => gap.path),
    others: ranges.map(show).filter((range) => !range.startsWith('a.ts')),
  }
}

describe('attribute with blame for what replay cannot trace', () => {
  it.each([
    ['nothing', [], ['a.ts:1-4 unknown null'], ['a.ts']],
    ['all lines', [blamed], ['a.ts:1-4 ai c1'], []],
    [
      'some lines',
      [
        { ...blamed, endLine: 2 },
        { ...blamed, startLine: 3, endLine: 3, commitSha: 'c2' },
      ],
      ['a.ts:1-2 ai c1', 'a.ts:3-3 unknown c2', 'a.ts:4-4 unknown null'],
      ['a.ts'],
    ],
    [
      'commits outside the change',
      [{ ...blamed, commitSha: 'older' }],
      ['a.ts:1-4 unknown null'],
      ['a.ts'],
    ],
    [
      'absurd ranges',
      [
        { ...blamed, endLine: 2 ** 40 },
        { ...blamed, startLine: 9, endLine: 1 },
      ],
      ['a.ts:1-4 ai c1'],
      [],
    ],
  ])('is told %s', (_, ...[blame, ranges, gaps]) => {
    expect(judgeWith(blame)).toMatchObject({ ranges, gaps })
  })

  it('prefers replay where replay knows', () => {
    const { others } = judgeWith([{ path: 'b.ts', startLine: 1, endLine: 5, commitSha: 'c2' }])
    expect(others).toEqual(['b.ts:1-1 ai c1', 'b.ts:2-2 unknown c2', 'b.ts:3-5 ai c1'])
  })
})
