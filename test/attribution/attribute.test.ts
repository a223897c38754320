import { describe, expect, it } from '@jest/globals'
import { attributeLocal, byClaude, chain, four, judge, show } from './judge.ts'
import { adds, makeChanges, makeFile } from './make-commit.ts'

describe('attribute', () => {
  it('takes the fast path when all commits are of one origin', () => {
    const commits = chain(
      { sha: 'c1', message: byClaude },
      { sha: 'c2', message: 'aider: Add more' },
    )
    const changes = makeChanges(commits, [
      makeFile('b.ts', adds(four)),
      makeFile('a.ts', '@@ -1,2 +1,4 @@\n+x\n a\n+y\n b'),
    ])
    expect(judge(changes)).toEqual(['a.ts:1-1 ai null', 'a.ts:3-3 ai null', 'b.ts:1-4 ai null'])
  })

  it('names the commits of one origin when their patches are there', () => {
    const commits = chain(
      { sha: 'c1', message: byClaude, files: [makeFile('a.ts', adds(four))] },
      {
        sha: 'c2',
        message: 'aider: More',
        files: [
          makeFile('a.ts', '@@ -4 +4,2 @@\n const four = fourth()\n+const five = 5'),
          makeFile('b.ts', '', { missing: 'no-patch' }),
        ],
      },
    )
    const files = [
      makeFile('a.ts', adds([...four, 'const five = 5'])),
      makeFile('b.ts', adds(four)),
    ]
    const { ranges, gaps } = attributeLocal(makeChanges(commits, files))
    expect(ranges.map(show)).toEqual(['a.ts:1-4 ai c1', 'a.ts:5-5 ai c2', 'b.ts:1-4 ai null'])
    expect(gaps).toEqual([])
  })

  it('names the commit when there is only one', () => {
    const changes = makeChanges(chain({ sha: 'c1', message: byClaude }), [
      makeFile('a.ts', adds(four)),
    ])
    const { ranges, commits, gaps } = attributeLocal(changes)
    expect(ranges).toEqual([
      {
        path: 'a.ts',
        startLine: 1,
        endLine: 4,
        commitSha: 'c1',
        origin: 'ai',
        involvement: 'co-authored',
        evidence: [
          {
            signal: 'claude-code/identity',
            tool: 'claude-code',
            model: null,
            strength: 'declared',
            detail: 'co-author trailer',
          },
        ],
      },
    ])
    expect(commits.map(({ sha, origin }) => [sha, origin])).toEqual([['c1', 'ai']])
    expect(gaps).toEqual([])
  })

  it('tells the lines of marked and unmarked commits apart', () => {
    const commits = chain(
      { sha: 'c1', message: byClaude, files: [makeFile('a.ts', adds(four))] },
      {
        sha: 'c2',
        files: [
          makeFile(
            'a.ts',
            '@@ -1,3 +1,4 @@\n const one = first()\n-const two = second()\n+const two = 2\n+const more = 3\n const three = third()',
          ),
        ],
      },
    )
    const head = makeFile(
      'a.ts',
      adds([
        'const one = first()',
        'const two = 2',
        'const more = 3',
        'const three = third()',
        'const four = fourth()',
      ]),
    )
    expect(judge(makeChanges(commits, [head]))).toEqual([
      'a.ts:1-1 ai c1',
      'a.ts:2-3 unknown c2',
      'a.ts:4-5 ai c1',
    ])
  })

  it('says unknown and no gap for a change without commits', () => {
    const changes = makeChanges([], [makeFile('a.ts', adds(four))])
    expect(judge(changes)).toEqual(['a.ts:1-4 unknown null'])
  })

  it('follows renames in a circle and copies', () => {
    const rename = { status: 'renamed', hunks: [] } as const
    const commits = chain(
      {
        sha: 'c1',
        message: byClaude,
        files: [makeFile('a.ts', adds(four)), makeFile('b.ts', adds(['const b = b()']))],
      },
      {
        sha: 'c2',
        files: [
          makeFile('b.ts', '', { ...rename, previousPath: 'a.ts' }),
          makeFile('a.ts', '', { ...rename, previousPath: 'b.ts' }),
        ],
      },
      {
        sha: 'c3',
        files: [
          makeFile('c.ts', '@@ -4 +4,2 @@\n const four = fourth()\n+const five = 5', {
            status: 'copied',
            previousPath: 'b.ts',
          }),
        ],
      },
    )
    const files = [
      makeFile('a.ts', adds(['const b = b()'])),
      makeFile('b.ts', adds(four)),
      makeFile('c.ts', adds([...four, 'const five = 5'])),
    ]
    expect(judge(makeChanges(commits, files))).toEqual([
      'a.ts:1-1 ai c1',
      'b.ts:1-4 ai c1',
      'c.ts:1-4 ai c1',
      'c.ts:5-5 unknown c3',
    ])
  })

  it('puts older lines that a rename brings into the diff down to the rename', () => {
    const commits = chain(
      {
        sha: 'c1',
        files: [
          makeFile('b.ts', '@@ -1,2 +1,2 @@\n-const a = 1\n+const a = 2\n const b = 1', {
            status: 'renamed',
            previousPath: 'a.ts',
          }),
        ],
      },
      {
        sha: 'c2',
        message: byClaude,
        files: [makeFile('b.ts', '@@ -1,2 +1,3 @@\n const a = 2\n const b = 1\n+const c = 3')],
      },
    )
    expect(
      judge(
        makeChanges(commits, [
          makeFile('b.ts', adds(['const a = 2', 'const b = 1', 'const c = 3'])),
        ]),
      ),
    ).toEqual(['b.ts:1-2 unknown c1', 'b.ts:3-3 ai c2'])
  })
})
