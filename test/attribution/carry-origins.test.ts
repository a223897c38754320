import { describe, expect, it } from '@jest/globals'
import { byClaude, chain, four, judge } from './judge.ts'
import { adds, makeChanges, makeFile, personOf } from './make-commit.ts'

describe('lines that are not new', () => {
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

  it('does not take a short line for a moved block', () => {
    const commits = chain(
      { sha: 'c1', message: byClaude, files: [makeFile('a.rb', adds(['if a', 'end', 'b()']))] },
      {
        sha: 'c2',
        files: [
          makeFile('a.rb', '@@ -1,3 +1 @@\n-if a\n-end\n b()'),
          makeFile('b.rb', adds(['while c', 'end'])),
        ],
      },
    )
    const files = [makeFile('a.rb', adds(['b()'])), makeFile('b.rb', adds(['while c', 'end']))]
    expect(judge(makeChanges(commits, files))).toEqual(['a.rb:1-1 ai c1', 'b.rb:1-2 unknown c2'])
  })
})
