import { describe, expect, it } from '@jest/globals'
import { attribute } from '../../src/attribution/attribute.ts'
import { type LineRecord } from '../../src/attribution/line-record.ts'
import { defaultVocabulary } from '../../src/attribution/vocabulary.ts'
import { type AttributedRange } from '../../src/core/attribution.ts'
import { type ChangedFile, type ChangeSet, type Commit } from '../../src/core/change-set.ts'
import { adds, claude, makeChanges, makeCommit, makeFile, personOf } from './make-commit.ts'

const byClaude = `Add the list\n\n${claude}`

/** `path:first-last origin commit` */
function judge(changes: ChangeSet, lineRecords: readonly LineRecord[] = []): readonly string[] {
  const { ranges } = attribute({
    changes,
    pullRequest: null,
    lineRecords,
    vocabulary: defaultVocabulary,
  })
  return ranges.map(show)
}

function show({ path, startLine, endLine, origin, commitSha }: AttributedRange): string {
  return `${path}:${startLine}-${endLine} ${origin} ${commitSha}`
}

/** Each commit hangs on the one before. */
function chain(
  ...commits: readonly (Partial<Commit> & { readonly sha: string })[]
): readonly Commit[] {
  return commits.map((commit, index) =>
    makeCommit({ parents: [commits[index - 1]?.sha ?? 'base'], ...commit }),
  )
}

const four = [
  'const one = first()',
  'const two = second()',
  'const three = third()',
  'const four = fourth()',
]

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

  it('names the commit when there is only one', () => {
    const changes = makeChanges(chain({ sha: 'c1', message: byClaude }), [
      makeFile('a.ts', adds(four)),
    ])
    const { ranges, commits, gaps } = attribute({
      changes,
      pullRequest: null,
      lineRecords: [],
      vocabulary: defaultVocabulary,
    })
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

  it.each([
    [
      're-indented',
      '@@ -1,4 +1,4 @@\n-const one = first()\n-const two = second()\n-const three = third()\n-const four = fourth()\n+  const one = first()\n+  const two = second()\n+  const three = third()\n+  const four = fourth()',
      four.map((line) => `  ${line}`),
    ],
    [
      'ended differently',
      '@@ -1,4 +1,4 @@\n-const one = first()\n-const two = second()\n-const three = third()\n-const four = fourth()\n+const one = first()\r\n+const two = second()\r\n+const three = third()\r\n+const four = fourth()\r',
      four.map((line) => `${line}\r`),
    ],
    [
      'wrapped',
      '@@ -1,4 +1,6 @@\n-const one = first()\n-const two = second()\n+const one =\n+  first()\n+const two =\n+  second()\n const three = third()\n const four = fourth()',
      [
        'const one =',
        '  first()',
        'const two =',
        '  second()',
        'const three = third()',
        'const four = fourth()',
      ],
    ],
    [
      'moved',
      '@@ -1,4 +1,4 @@\n-const one = first()\n-const two = second()\n const three = third()\n const four = fourth()\n+const one = first()\n+const two = second()',
      [
        'const three = third()',
        'const four = fourth()',
        'const one = first()',
        'const two = second()',
      ],
    ],
  ])('keeps the origin of lines that are only %s', (_, patch, text) => {
    const commits = chain(
      { sha: 'c1', message: byClaude, files: [makeFile('a.ts', adds(four))] },
      {
        sha: 'c2',
        author: personOf('renovate[bot] <29139614+renovate[bot]@users.noreply.github.com>'),
        files: [makeFile('a.ts', patch)],
      },
    )
    const ranges = judge(makeChanges(commits, [makeFile('a.ts', adds(text))]))
    expect(new Set(ranges.map((range) => range.split(' ').slice(1).join(' ')))).toEqual(
      new Set(['ai c1']),
    )
  })

  it('keeps the origin of lines moved to another file', () => {
    const commits = chain(
      { sha: 'c1', message: byClaude, files: [makeFile('a.ts', adds(four))] },
      {
        sha: 'c2',
        files: [
          makeFile('a.ts', `@@ -1,4 +0,0 @@\n${four.map((line) => `-${line}`).join('\n')}`, {
            status: 'removed',
          }),
          makeFile('b.ts', adds(['// moved', ...four])),
        ],
      },
    )
    expect(judge(makeChanges(commits, [makeFile('b.ts', adds(['// moved', ...four]))]))).toEqual([
      'b.ts:1-1 unknown c2',
      'b.ts:2-5 ai c1',
    ])
  })

  it('knows lines again that were taken away and put back', () => {
    const gone = `@@ -1,5 +1 @@\n const zero = 0\n${four.map((line) => `-${line}`).join('\n')}`
    const back = `@@ -1 +1,5 @@\n const zero = 0\n${four.map((line) => `+${line}`).join('\n')}`
    const commits = chain(
      {
        sha: 'c1',
        message: byClaude,
        files: [makeFile('a.ts', adds(['const zero = 0', ...four]))],
      },
      { sha: 'c2', files: [makeFile('a.ts', gone)] },
      {
        sha: 'c3',
        message: 'Revert "Clean up"\n\nThis reverts commit 0123.',
        files: [makeFile('a.ts', back)],
      },
    )
    expect(
      judge(makeChanges(commits, [makeFile('a.ts', adds(['const zero = 0', ...four]))])),
    ).toEqual(['a.ts:1-5 ai c1'])
  })

  it("does not make an agent's line less AI because the same text was there before", () => {
    const gone = `@@ -1,4 +1 @@\n const one = first()\n${four
      .slice(1)
      .map((line) => `-${line}`)
      .join('\n')}`
    const back = `@@ -1 +1,4 @@\n const one = first()\n${four
      .slice(1)
      .map((line) => `+${line}`)
      .join('\n')}`
    const commits = chain(
      { sha: 'c1', files: [makeFile('a.ts', adds(four))] },
      { sha: 'c2', files: [makeFile('a.ts', gone)] },
      { sha: 'c3', message: byClaude, files: [makeFile('a.ts', back)] },
    )
    expect(judge(makeChanges(commits, [makeFile('a.ts', adds(four))]))).toEqual([
      'a.ts:1-1 unknown c1',
      'a.ts:2-4 ai c3',
    ])
  })

  it('does not take a brace for a moved block', () => {
    const commits = chain(
      { sha: 'c1', message: byClaude, files: [makeFile('a.ts', adds(['if (a) {', '}', 'b()']))] },
      {
        sha: 'c2',
        files: [
          makeFile('a.ts', '@@ -1,3 +1 @@\n-if (a) {\n-}\n b()'),
          makeFile('b.ts', adds(['while (c) {', '}'])),
        ],
      },
    )
    expect(
      judge(
        makeChanges(commits, [
          makeFile('a.ts', adds(['b()'])),
          makeFile('b.ts', adds(['while (c) {', '}'])),
        ]),
      ),
    ).toEqual(['a.ts:1-1 ai c1', 'b.ts:1-2 unknown c2'])
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

  it("gives a file that is the second parent's to that parent", () => {
    const merge = makeCommit({
      sha: 'merge',
      parents: ['ours', 'theirs'],
      files: [
        makeFile(
          'a.ts',
          '@@ -1,3 +1,3 @@\n const start = 0\n-const ours = 1\n+const theirs = 2\n const end = 9',
        ),
      ],
      secondParentFiles: [],
    })
    const only = makeFile(
      'a.ts',
      '@@ -1,2 +1,3 @@\n const start = 0\n+const theirs = 2\n const end = 9',
    )
    expect(judge(makeChanges([ours, theirs, merge], [only]))).toEqual(['a.ts:2-2 ai theirs'])
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
    const { ranges, gaps } = attribute({
      changes,
      pullRequest: null,
      lineRecords: [],
      vocabulary: defaultVocabulary,
    })
    expect(ranges.map(show)).toEqual(['a.ts:2-2 ai theirs', 'a.ts:3-3 unknown null'])
    expect(gaps).toMatchObject([{ path: 'a.ts', reason: 'not-attributed' }])
  })
})

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
      'a context line is another one',
      chain(
        { sha: 'c1', message: byClaude, files: [makeFile('a.ts', adds(four))] },
        {
          sha: 'c2',
          files: [
            makeFile('a.ts', '@@ -1,2 +1,3 @@\n const uno = first()\n+x\n const two = second()'),
          ],
        },
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
    const { ranges, gaps } = attribute({
      changes,
      pullRequest: null,
      lineRecords: [],
      vocabulary: defaultVocabulary,
    })
    expect(ranges.map(show)).toEqual(['a.ts:1-4 unknown null'])
    expect(gaps).toMatchObject([{ path: 'a.ts', reason: 'not-attributed' }])
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

describe('attribute, line-level records', () => {
  const commits = chain(
    { sha: 'c1', files: [makeFile('a.ts', adds(four))] },
    {
      sha: 'c2',
      message: byClaude,
      files: [
        makeFile('a.ts', '@@ -1 +1,3 @@\n+const minus = -1\n+const zero = 0\n const one = first()'),
      ],
    },
  )
  const changes = makeChanges(commits, [
    makeFile('a.ts', adds(['const minus = -1', 'const zero = 0', ...four])),
  ])
  const record: LineRecord = {
    source: 'git-ai',
    trusted: false,
    commitSha: 'c1',
    path: 'a.ts',
    startLine: 2,
    endLine: 3,
    origin: 'ai',
    tool: 'codex',
    model: null,
  }
  const unchanged = ['a.ts:1-2 ai c2', 'a.ts:3-6 unknown c1']

  it.each([
    [
      'raises lines, by the numbers of its commit',
      record,
      ['a.ts:1-2 ai c2', 'a.ts:3-3 unknown c1', 'a.ts:4-5 ai c1', 'a.ts:6-6 unknown c1'],
    ],
    [
      'never lowers a line when not trusted',
      { ...record, commitSha: 'c2', startLine: 1, endLine: 2, origin: 'human' },
      unchanged,
    ],
    [
      'never calls an unmarked line human when not trusted',
      { ...record, origin: 'human' },
      unchanged,
    ],
    [
      'never makes ai mixed when not trusted',
      { ...record, commitSha: 'c2', startLine: 1, endLine: 2, origin: 'mixed' },
      unchanged,
    ],
    [
      'calls a line human when trusted',
      { ...record, trusted: true, origin: 'human' },
      ['a.ts:1-2 ai c2', 'a.ts:3-3 unknown c1', 'a.ts:4-5 human c1', 'a.ts:6-6 unknown c1'],
    ],
    [
      'wins over the commit when trusted',
      { ...record, trusted: true, commitSha: 'c2', startLine: 1, endLine: 1, origin: 'human' },
      ['a.ts:1-1 human c2', 'a.ts:2-2 ai c2', 'a.ts:3-6 unknown c1'],
    ],
    [
      "is dropped when it claims people's lines beyond the file",
      { ...record, trusted: true, origin: 'human', startLine: 1, endLine: 900 },
      unchanged,
    ],
    [
      "is dropped when it claims people's lines the commit did not add",
      { ...record, trusted: true, commitSha: 'c2', origin: 'human', startLine: 1, endLine: 4 },
      unchanged,
    ],
    [
      'is cut when it claims AI lines beyond the file',
      { ...record, startLine: 4, endLine: 2_000_000_000 },
      ['a.ts:1-2 ai c2', 'a.ts:3-5 unknown c1', 'a.ts:6-6 ai c1'],
    ],
    ["is dropped for another commit's path", { ...record, path: 'b.ts' }, unchanged],
    ['is dropped for a commit outside', { ...record, commitSha: 'c9' }, unchanged],
    [
      'is dropped when it does not know',
      { ...record, trusted: true, commitSha: 'c2', startLine: 1, endLine: 2, origin: 'unknown' },
      unchanged,
    ],
  ] as const)('%s', (_, one, expected) => {
    expect(judge(changes, [one])).toEqual(expected)
  })

  it('prefers the record that is more AI when two disagree', () => {
    const human = { ...record, trusted: true, origin: 'human' } as const
    expect(judge(changes, [human, record])).toContain('a.ts:4-5 ai c1')
    expect(judge(changes, [record, human])).toContain('a.ts:4-5 ai c1')
  })

  it('is linear in overlapping records', () => {
    const records = Array.from({ length: 100_000 }, (_, index) => ({
      ...record,
      startLine: 1,
      endLine: 1_000_000 + index,
    }))
    const started = performance.now()
    expect(judge(changes, records)).toEqual(['a.ts:1-2 ai c2', 'a.ts:3-6 ai c1'])
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
