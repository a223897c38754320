import { afterEach, describe, expect, it } from '@jest/globals'
import nock from 'nock'
import { type ChangeSet, type Commit } from '../../src/core/change-set.ts'
import { fetchTraceRecords } from '../../src/github/trace-records.ts'
import { adds, makeChanges, makeCommit, makeFile } from '../attribution/make-commit.ts'
import { apiBlob, head, sha } from './api-shapes.ts'
import { pull, R } from './change-routes.ts'
import { failureOf } from './failure-of.ts'
import { type Routes, stubGitHub } from './stub-github.ts'

afterEach(() => nock.cleanAll())

const path = '.agent-trace/records.jsonl'
const record = JSON.stringify({
  version: '0.1.0',
  vcs: { type: 'git', revision: head },
  tool: { name: 'cursor' },
  files: [
    {
      path: 'src/a.js',
      conversations: [{ contributor: { type: 'human' }, ranges: [{ start_line: 1, end_line: 2 }] }],
    },
  ],
})

const traceFile = makeFile(path, adds([record]), { text: `${record}\n` })

function commit(part: Partial<Commit> = {}): Commit {
  const author = { name: 'Trace', email: 'trace@acme.example', login: 'acme-trace[bot]' }
  return makeCommit({ sha: head, author, signature: 'github', files: [traceFile], ...part })
}

function wanted(changes: ChangeSet, accounts: readonly string[] = []) {
  const trustedRecords = { gitAi: false, agentTrace: accounts }
  return { pull, changes, provenance: { agentTrace: [path], trustedRecords } }
}

const contents = `GET ${R}/contents/${path}`
const blob = `GET ${R}/git/blobs/${sha(5)}`

function atHead(more: Routes) {
  return stubGitHub({ [contents]: { data: { type: 'file', sha: sha(5) } }, ...more })
}

describe('fetchTraceRecords', () => {
  const nothing = makeChanges([makeCommit({ sha: head })], [])

  it('asks nothing when the policy names no file', async () => {
    const { github, calls } = stubGitHub({})
    const provenance = { agentTrace: [], trustedRecords: { gitAi: false, agentTrace: [] } }
    const read = await fetchTraceRecords(github, { pull, changes: nothing, provenance })
    expect(read).toEqual({ records: [], gaps: [] })
    expect(calls()).toEqual([])
  })

  it('takes the text of a file that the change holds', async () => {
    const { github, calls } = stubGitHub({})
    const { records } = await fetchTraceRecords(
      github,
      wanted(makeChanges([commit()], [traceFile])),
    )
    expect(records).toMatchObject([
      { source: 'agent-trace', trusted: false, commitSha: head, path: 'src/a.js', startLine: 1 },
    ])
    expect(calls()).toEqual([])
  })

  it('fetches any other at the head', async () => {
    const { github, sent } = atHead({ [blob]: { data: apiBlob(record) } })
    const { records, gaps } = await fetchTraceRecords(github, wanted(nothing, ['acme-trace[bot]']))
    expect(records).toMatchObject([{ path: 'src/a.js', trusted: false }])
    expect(gaps).toEqual([])
    expect(sent[0]?.query).toEqual({ ref: head })
  })

  it('takes a file that is not there, or is a folder, for no records', async () => {
    for (const data of [{ type: 'dir' }, []]) {
      const { github } = stubGitHub({ [contents]: { data } })
      expect(await fetchTraceRecords(github, wanted(nothing))).toEqual({ records: [], gaps: [] })
      nock.cleanAll()
    }
    const { github } = stubGitHub({})
    expect(await fetchTraceRecords(github, wanted(nothing))).toEqual({ records: [], gaps: [] })
  })

  it.each([
    ['\0binary', 'no-text'],
    ['x'.repeat(8 * 1_048_576 + 1), 'too-large'],
  ])('says that a file could not be read', async (content, reason) => {
    const { github } = atHead({ [blob]: { data: apiBlob(content) } })
    const { records, gaps } = await fetchTraceRecords(github, wanted(nothing))
    expect(records).toEqual([])
    expect(gaps).toMatchObject([{ path, reason }])
  })

  it('fails when GitHub refuses', async () => {
    const { github } = stubGitHub({ [contents]: { status: 401 } })
    const failure = await failureOf(fetchTraceRecords(github, wanted(nothing)))
    expect(failure.code).toMatch(/^github-/u)
  })

  const person = { name: 'Robin', email: 'trace@acme.example', login: 'robin' }
  const limit = { path: null, reason: 'not-attributed', detail: 'More commits.' } as const
  const moved = makeFile('else.jsonl', '', { previousPath: path })
  const bot = ['acme-trace[bot]']
  interface Case {
    readonly accounts: readonly string[]
    readonly commits: readonly Commit[]
    readonly gaps?: ChangeSet['gaps']
  }
  const besides = makeCommit({ sha: sha(1), author: person, files: [moved] })
  const trust: readonly [string, boolean, Case][] = [
    ['an account the policy trusts', true, { accounts: ['ACME-Trace[bot]'], commits: [commit()] }],
    ['nobody the policy trusts', false, { accounts: [], commits: [commit()] }],
    ['another account', false, { accounts: ['other[bot]'], commits: [commit()] }],
    ['nobody signed', false, { accounts: bot, commits: [commit({ signature: 'absent' })] }],
    ['a key of its own', false, { accounts: bot, commits: [commit({ signature: 'verified' })] }],
    [
      'a person beside it',
      false,
      { accounts: bot, commits: [commit({ sha: sha(1), author: person }), commit()] },
    ],
    ['a person who moved it away', false, { accounts: bot, commits: [commit(), besides] }],
    ['commits not all known', false, { accounts: bot, commits: [commit()], gaps: [limit] }],
    ['a commit of before', false, { accounts: bot, commits: [commit({ files: [] })] }],
  ]

  it.each(trust)('written by %s: trusted %p', async (_, trusted, { accounts, commits, gaps }) => {
    const changes = { ...makeChanges(commits, [traceFile]), gaps: gaps ?? [] }
    const { github } = stubGitHub({})
    const { records } = await fetchTraceRecords(github, wanted(changes, accounts))
    expect(records).toMatchObject([{ trusted }])
  })
})
