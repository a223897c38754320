import { describe, expect, it } from '@jest/globals'
import { type ChangedFile } from '../../src/core/change-set.ts'
import { attributeLocal, byClaude, chain, four, judge, show } from './judge.ts'
import { adds, makeChanges, makeCommit, makeFile } from './make-commit.ts'

describe('attribute, what does not fit', () => {
  const unread: Partial<ChangedFile> = { missing: 'no-patch', status: 'modified', hunks: [] }

  it.each([
    [
      'a patch is missing',
      chain(
        { sha: 'c1', message: byClaude, files: [makeFile('a.ts', adds(four))] },
        { sha: 'c2', files: [makeFile('a.ts', '', unread)] },
      ),
    ],
    [
      'a hunk lies beyond the end',
      chain(
        { sha: 'c1', message: byClaude, files: [makeFile('a.ts', adds(four))] },
        { sha: 'c2', files: [makeFile('a.ts', '@@ -90 +90 @@\n-x\n+y')] },
      ),
    ],
    [
      'a removed line is another one',
      chain(
        {
          sha: 'c1',
          message: byClaude,
          files: [makeFile('a.ts', adds(['const zero = 0', ...four]))],
        },
        { sha: 'c2', files: [makeFile('a.ts', '@@ -1 +0,0 @@\n-const nil = 0')] },
      ),
    ],
    [
      'hunks are out of order',
      chain(
        { sha: 'c1', message: byClaude, files: [makeFile('a.ts', adds(four))] },
        {
          sha: 'c2',
          files: [
            makeFile(
              'a.ts',
              '@@ -4 +4 @@\n-const four = fourth()\n+x\n@@ -1 +1 @@\n-const one = first()\n+y',
            ),
          ],
        },
      ),
    ],
    [
      'the head holds other text',
      chain(
        { sha: 'c1', message: byClaude, files: [makeFile('a.ts', adds(['a', 'b', 'c', 'd']))] },
        { sha: 'c2', files: [makeFile('a.ts', '@@ -1 +1 @@\n-a\n+e')] },
      ),
    ],
    [
      'the commits do not reach the head',
      [...chain({ sha: 'c1', message: byClaude, files: [makeFile('a.ts', adds(four))] })],
    ],
    ['a commit lacks the file', chain({ sha: 'c1', message: byClaude }, { sha: 'c2' })],
  ])('is unknown and a gap when %s', (name, commits) => {
    const changes = {
      ...makeChanges(commits, [makeFile('a.ts', adds(four))]),
      ...(name.includes('reach') ? { headSha: 'elsewhere' } : {}),
    }
    const { ranges, gaps } = attributeLocal(changes)
    expect(ranges.map(show)).toEqual(['a.ts:1-4 unknown null'])
    expect(gaps).toMatchObject([{ path: 'a.ts', reason: 'not-attributed' }])
  })

  it('is no gap for one of two equal lines when diff and patches disagree about which is new', () => {
    const [head, tail] = ['const zero = none()', 'const last = end()']
    const commits = chain(
      {
        sha: 'c1',
        files: [makeFile('a.ts', `@@ -1,3 +1,5 @@\n ${head}\n \n+const one = 1\n+\n ${tail}`)],
      },
      {
        sha: 'c2',
        message: byClaude,
        files: [
          makeFile(
            'a.ts',
            `@@ -1,5 +1,6 @@\n ${head}\n \n const one = 1\n+const two = 2\n \n ${tail}`,
          ),
        ],
      },
    )
    const whole = `@@ -1,3 +1,6 @@\n ${head}\n+\n+const one = 1\n+const two = 2\n \n ${tail}`
    const { ranges, gaps } = attributeLocal(makeChanges(commits, [makeFile('a.ts', whole)]))
    expect(ranges.map(show)).toEqual(['a.ts:2-3 unknown c1', 'a.ts:4-4 ai c2'])
    expect(gaps).toEqual([])
  })

  it('is no gap for a line that stood there before, aligned another way by the diff', () => {
    const first = makeCommit({
      sha: 'c1',
      message: byClaude,
      files: [
        makeFile(
          'a.ts',
          '@@ -1,2 +1,3 @@\n+const zero = none()\n const one = first()\n const two = second()',
        ),
      ],
    })
    const second = makeCommit({
      sha: 'c2',
      parents: ['c1'],
      files: [makeFile('a.ts', '@@ -3 +3 @@\n-const two = second()\n+const two = last()')],
    })
    const whole =
      '@@ -1,2 +1,3 @@\n-const one = first()\n-const two = second()\n+const zero = none()\n+const one = first()\n+const two = last()'
    const { ranges, gaps } = attributeLocal(makeChanges([first, second], [makeFile('a.ts', whole)]))
    expect(ranges.map(show)).toEqual([
      'a.ts:1-1 ai c1',
      'a.ts:2-2 unknown null',
      'a.ts:3-3 unknown c2',
    ])
    expect(gaps).toEqual([])
  })

  it('is known without a trace when all commits that touch the file agree', () => {
    const commits = chain(
      {
        sha: 'c1',
        message: byClaude,
        files: [makeFile('a.ts', '', { ...unread, status: 'added' })],
      },
      { sha: 'c2', files: [makeFile('b.ts', adds(['b']))] },
    )
    expect(
      judge(makeChanges(commits, [makeFile('a.ts', adds(four)), makeFile('b.ts', adds(['b']))])),
    ).toEqual(['a.ts:1-4 ai c1', 'b.ts:1-1 unknown c2'])
  })

  it('survives odd histories', () => {
    const commits = [
      makeCommit({ sha: 'root', parents: [], files: [makeFile('a.ts', adds(four))] }),
      makeCommit({ sha: 'empty', parents: ['root'] }),
      makeCommit({
        sha: 'self',
        parents: ['self', 'self', 'later'],
        files: [makeFile('a.ts', '@@ -1 +1 @@\n-x\n+y')],
      }),
      makeCommit({
        sha: 'later',
        parents: ['empty'],
        message: byClaude,
        files: [
          makeFile('vendor/lib', '@@ -1 +1 @@\n-Subproject commit 1\n+Subproject commit 2', {
            missing: 'submodule',
          }),
        ],
      }),
    ]
    const files = [
      makeFile('a.ts', adds(four)),
      makeFile('vendor/lib', '@@ -1 +1 @@\n-Subproject commit 1\n+Subproject commit 2', {
        missing: 'submodule',
      }),
      makeFile('__proto__', ''),
    ]
    expect(judge(makeChanges(commits, files))).toEqual([
      'a.ts:1-4 unknown root',
      'vendor/lib:1-1 ai later',
    ])
  })

  it('is linear in identical lines, long histories and many renames', () => {
    const same = Array.from({ length: 20_000 }, () => '  return value_of_something_long')
    const first = { sha: 'c0', message: byClaude, files: [makeFile('f0.ts', adds(same))] }
    const moves = Array.from({ length: 60 }, (_, index) => ({
      sha: `c${index + 1}`,
      files: [
        makeFile(
          `f${index + 1}.ts`,
          `@@ -1,300 +1,300 @@\n${same
            .slice(0, 300)
            .map((line) => `-${line}`)
            .join('\n')}\n${same
            .slice(0, 300)
            .map((line) => `+${line}`)
            .join('\n')}`,
          { status: 'renamed' as const, previousPath: `f${index}.ts` },
        ),
      ],
    }))
    const started = performance.now()
    const ranges = judge(makeChanges(chain(first, ...moves), [makeFile('f60.ts', adds(same))]))
    expect(ranges).toEqual(['f60.ts:1-20000 ai c0'])
    expect(performance.now() - started).toBeLessThan(3000)
  })
})
