import { describe, expect, it } from '@jest/globals'
import { attribute } from '../../src/attribution/attribute.ts'
import {
  emptyMemory,
  lineHash,
  memorableCommits,
  memorableLines,
  type OriginMemory,
  recallable,
} from '../../src/attribution/memory.ts'
import { defaultVocabulary } from '../../src/attribution/vocabulary.ts'
import { type Attribution } from '../../src/core/attribution.ts'
import { type ChangeSet } from '../../src/core/change-set.ts'
import { byClaude, four, show } from './judge.ts'
import { adds, makeChanges, makeCommit, makeFile } from './make-commit.ts'

function judgeWith(changes: ChangeSet, memory: OriginMemory): Attribution {
  return attribute({
    changes,
    pullRequest: null,
    lineRecords: [],
    vocabulary: defaultVocabulary,
    memory,
  })
}

function oneCommit(sha: string, message: string, patch = adds(four)): ChangeSet {
  const files = [makeFile('a.js', patch)]
  return makeChanges([makeCommit({ sha, message, files })], files)
}

function remembered(changes: ChangeSet): OriginMemory {
  const before = judgeWith(changes, emptyMemory)
  const named = [memorableCommits(changes, before), memorableLines(changes, before)] as const
  const [commits, lines] = named.map((list) => new Map(list.map((item) => [item.name, item])))
  return { commits: commits ?? new Map(), lines: lines ?? new Map() }
}

function moved(text: readonly string[]): ChangeSet {
  const gone = makeFile('a.js', ['@@ -1,4 +0,0 @@', ...four.map((line) => `-${line}`)].join('\n'))
  const files = [gone, makeFile('b.js', adds(text))]
  return makeChanges([makeCommit({ sha: 'c3', message: 'Move the list', files })], files)
}

describe('a force-push that strips the marker', () => {
  const memory = remembered(oneCommit('c1', byClaude))

  it('keeps what the earlier push said, and says so', () => {
    const { ranges, commits } = judgeWith(oneCommit('c2', 'Add the list'), memory)
    expect(ranges.map(show)).toEqual(['a.js:1-4 ai c2'])
    expect(commits[0]?.evidence.map(({ signal }) => signal)).toEqual([
      'memory/earlier-push',
      'claude-code/identity',
    ])
  })

  it('does not touch another change', () => {
    const other = oneCommit('c2', 'Add the list', adds(['const five = fifthOfAll()']))
    expect(judgeWith(other, memory).ranges[0]?.origin).toBe('unknown')
  })

  it('changes nothing where the marker still stands', () => {
    const { commits } = judgeWith(oneCommit('c2', byClaude), memory)
    expect(commits[0]?.evidence).toHaveLength(1)
  })
})

describe('lines of a merged change', () => {
  const memory = remembered(oneCommit('c1', byClaude))
  it('keep their origin when a later change moves them', () => {
    const changes = moved(['import { first } from "./first.js"', ...four])
    expect(recallable(changes).lineHashes).toHaveLength(4)
    const { ranges } = judgeWith(changes, memory)
    expect(ranges.map(show)).toEqual(['b.js:1-1 unknown c3', 'b.js:2-5 ai c3'])
    expect(ranges[1]?.evidence[0]).toMatchObject({
      signal: 'memory/moved-line',
      tool: 'claude-code',
      strength: 'declared',
    })
  })

  it('take the short lines below them along, and no others', () => {
    const text = ['function list() {', '  const one = first()', '}', '', '}']
    const before = remembered(oneCommit('c1', byClaude, adds(text)))
    const gone = ['@@ -1,5 +0,0 @@', ...text.map((line) => `-${line}`)].join('\n')
    const after = ['}', ...text.slice(0, 4), '', '}', '  const one = first()', ')']
    const files = [makeFile('a.js', gone), makeFile('b.js', adds(after))]
    const changes = makeChanges([makeCommit({ sha: 'c3', message: 'Move', files })], files)
    const { ranges } = judgeWith(changes, before)
    expect(ranges.map(show)).toEqual([
      'b.js:1-1 unknown c3',
      'b.js:2-5 ai c3',
      'b.js:6-7 unknown c3',
      'b.js:8-8 ai c3',
      'b.js:9-9 unknown c3',
    ])
  })

  it('are not looked up for a change that only resembles them', () => {
    expect(recallable(oneCommit('c4', 'Add it again')).lineHashes).toEqual([])
  })
})

it.each([['}'], ['    return x'], [''], ['\t\t']])('%p is too short to tell', (text) => {
  expect(lineHash(text)).toBeNull()
})

it('names a line by its text without white space', () => {
  expect(lineHash('  const one = first()')).toBe(lineHash('const one  =first()\r'))
})

it('keeps nothing of people', () => {
  const memory = remembered(oneCommit('c1', 'Add the list'))
  expect(memory.commits.size + memory.lines.size).toBe(0)
})
