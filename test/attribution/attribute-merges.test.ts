import { describe, expect, it } from '@jest/globals'
import { attributeLocal, byClaude, four, judge, show } from './judge.ts'
import { adds, makeChanges, makeCommit, makeFile } from './make-commit.ts'

describe('attribute, merges', () => {
  const base = ['const start = 0', 'const end = 9']
  const ours = makeCommit({
    sha: 'ours',
    files: [makeFile('a.ts', '@@ -1,2 +1,3 @@\n const start = 0\n+const ours = 1\n const end = 9')],
  })
  const theirs = makeCommit({
    sha: 'theirs',
    message: byClaude,
    files: [
      makeFile('a.ts', '@@ -1,2 +1,3 @@\n const start = 0\n+const theirs = 2\n const end = 9'),
    ],
  })
  const againstOurs = makeFile(
    'a.ts',
    '@@ -1,3 +1,5 @@\n const start = 0\n const ours = 1\n+const theirs = 2\n+const both = 3\n const end = 9',
  )
  const againstTheirs = makeFile(
    'a.ts',
    '@@ -1,3 +1,5 @@\n const start = 0\n+const ours = 1\n const theirs = 2\n+const both = 3\n const end = 9',
  )
  const head = makeFile(
    'a.ts',
    '@@ -1,2 +1,5 @@\n const start = 0\n+const ours = 1\n+const theirs = 2\n+const both = 3\n const end = 9',
  )
  const expected = ['a.ts:2-2 unknown ours', 'a.ts:3-3 ai theirs', 'a.ts:4-4 unknown merge']

  it.each([
    ['with both comparisons', [againstTheirs]],
    ['with the first comparison only', null],
  ])('gives each parent its lines and the merge its resolution, %s', (_, secondParentFiles) => {
    expect(base).toHaveLength(2)
    const merge = makeCommit({
      sha: 'merge',
      parents: ['ours', 'theirs'],
      files: [againstOurs],
      secondParentFiles,
    })
    expect(judge(makeChanges([ours, theirs, merge], [head]))).toEqual(expected)
  })

  it("gives a file that is the second parent's to that parent, equal lines too", () => {
    const twin =
      '@@ -1,2 +1,4 @@\n const start = 0\n+const ours = 1\n+const theirs = 2\n const end = 9'
    const twins = makeCommit({ sha: 'ours', files: [makeFile('a.ts', twin)] })
    const merge = makeCommit({
      sha: 'merge',
      parents: ['ours', 'theirs'],
      files: [
        makeFile('a.ts', '@@ -1,3 +1,2 @@\n const start = 0\n-const ours = 1\n const theirs = 2'),
      ],
      secondParentFiles: [],
    })
    const only = makeFile(
      'a.ts',
      '@@ -1,2 +1,3 @@\n const start = 0\n+const theirs = 2\n const end = 9',
    )
    expect(judge(makeChanges([twins, theirs, merge], [only]))).toEqual(['a.ts:2-2 ai theirs'])
  })

  it('does not put lines of the base branch down to anybody', () => {
    const merge = makeCommit({
      sha: 'merge',
      parents: ['ours', 'main'],
      files: [makeFile('a.ts', '@@ -3 +3,2 @@\n const end = 9\n+const main = 5')],
      secondParentFiles: [
        makeFile('a.ts', '@@ -1,2 +1,3 @@\n const start = 0\n+const ours = 1\n const end = 9'),
      ],
    })
    const later = makeCommit({
      sha: 'later',
      parents: ['merge'],
      message: byClaude,
      files: [makeFile('b.ts', adds(four))],
    })
    const files = [
      makeFile(
        'a.ts',
        '@@ -1,3 +1,4 @@\n const start = 0\n+const ours = 1\n const end = 9\n const main = 5',
      ),
      makeFile('b.ts', adds(four)),
    ]
    expect(judge(makeChanges([ours, merge, later], files))).toEqual([
      'a.ts:2-2 unknown ours',
      'b.ts:1-4 ai later',
    ])
  })

  it("finds the lines of an octopus merge's third parent by their text", () => {
    const third = makeCommit({
      sha: 'third',
      message: byClaude,
      files: [makeFile('c.ts', adds(four))],
    })
    const merge = makeCommit({
      sha: 'merge',
      parents: ['ours', 'theirs', 'third'],
      files: [againstOurs, makeFile('c.ts', adds(four))],
      secondParentFiles: [againstTheirs, makeFile('c.ts', adds(four))],
    })
    expect(
      judge(makeChanges([ours, theirs, third, merge], [head, makeFile('c.ts', adds(four))])),
    ).toEqual([...expected, 'c.ts:1-4 ai third'])
  })

  it('works through criss-cross merges', () => {
    const left = makeCommit({
      sha: 'left',
      parents: ['ours', 'theirs'],
      files: [againstOurs],
      secondParentFiles: [againstTheirs],
    })
    const right = makeCommit({
      sha: 'right',
      parents: ['theirs', 'ours'],
      files: [againstTheirs],
      secondParentFiles: [againstOurs],
    })
    const merge = makeCommit({
      sha: 'merge',
      parents: ['left', 'right'],
      files: [],
      secondParentFiles: [],
    })
    expect(judge(makeChanges([ours, theirs, left, right, merge], [head]))).toEqual([
      'a.ts:2-2 unknown ours',
      'a.ts:3-3 ai theirs',
      'a.ts:4-4 unknown left',
    ])
  })

  it("puts nothing down to GitHub's test merge", () => {
    const merge = makeCommit({
      sha: 'merge',
      message: `Merge ${'1'.repeat(40)} into ${'2'.repeat(40)}`,
      parents: ['main', 'theirs'],
      files: [
        makeFile(
          'a.ts',
          '@@ -1,2 +1,4 @@\n const start = 0\n+const theirs = 2\n+const both = 3\n const end = 9',
        ),
      ],
      secondParentFiles: [
        makeFile('a.ts', '@@ -2,2 +2,3 @@\n const theirs = 2\n+const both = 3\n const end = 9'),
      ],
    })
    const changes = makeChanges(
      [theirs, merge],
      [
        makeFile(
          'a.ts',
          '@@ -1,2 +1,4 @@\n const start = 0\n+const theirs = 2\n+const both = 3\n const end = 9',
        ),
      ],
    )
    const { ranges, gaps } = attributeLocal(changes)
    expect(ranges.map(show)).toEqual(['a.ts:2-2 ai theirs', 'a.ts:3-3 unknown null'])
    expect(gaps).toMatchObject([{ path: 'a.ts', reason: 'not-attributed' }])
  })
})
