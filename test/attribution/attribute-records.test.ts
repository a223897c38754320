import { describe, expect, it } from '@jest/globals'
import { type LineRecord } from '../../src/attribution/line-record.ts'
import { byClaude, chain, four, judge } from './judge.ts'
import { adds, makeChanges, makeFile } from './make-commit.ts'

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
