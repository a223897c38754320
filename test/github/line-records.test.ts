import { afterEach, describe, expect, it } from '@jest/globals'
import nock from 'nock'
import { type PullRequest } from '../../src/core/pull-request.ts'
import { fetchLineRecords } from '../../src/github/line-records.ts'
import { makeChanges, makeCommit } from '../attribution/make-commit.ts'
import { apiBlob, sha } from './api-shapes.ts'
import { stubGitHub } from './stub-github.ts'

afterEach(() => nock.cleanAll())

const R = '/repos/acme/shop'
const commit = 'abcd'.padEnd(40, '1')
const pull = { owner: 'acme', repo: 'shop' } as PullRequest
const changes = makeChanges([makeCommit({ sha: commit })], [])
const note = [
  'src/a.js',
  '  s_0a1b2c3d4e5f60::t_1122334455667a 3-5',
  '---',
  JSON.stringify({
    schema_version: 'authorship/3.0.0',
    base_commit_sha: commit,
    prompts: {},
    sessions: { s_0a1b2c3d4e5f60: { agent_id: { tool: 'claude', id: 'x', model: 'm' } } },
  }),
].join('\n')

function notes(trees: Readonly<Record<string, readonly object[]>>) {
  return stubGitHub({
    [`GET ${R}/git/ref/notes/ai`]: { data: { object: { sha: sha(1) } } },
    [`GET ${R}/git/commits/${sha(1)}`]: { data: { tree: { sha: sha(2) } } },
    [`GET ${R}/git/blobs/${sha(9)}`]: { data: apiBlob(note) },
    ...Object.fromEntries(
      Object.entries(trees).map(([tree, entries]) => [
        `GET ${R}/git/trees/${tree}`,
        { data: { tree: entries } },
      ]),
    ),
  })
}

const blob = { type: 'blob', sha: sha(9) }

describe('fetchLineRecords', () => {
  it.each([
    ['flat', { [sha(2)]: [{ path: commit, ...blob }] }],
    [
      'with one level',
      {
        [sha(2)]: [{ path: 'ab', type: 'tree', sha: sha(3) }],
        [sha(3)]: [{ path: commit.slice(2), ...blob }],
      },
    ],
    [
      'with two levels',
      {
        [sha(2)]: [{ path: 'ab', type: 'tree', sha: sha(3) }],
        [sha(3)]: [{ path: 'cd', type: 'tree', sha: sha(4) }],
        [sha(4)]: [{ path: commit.slice(4), ...blob }],
      },
    ],
  ])('reads the note of a commit from a tree that is %s', async (_, trees) => {
    const { github } = notes(trees)
    expect(await fetchLineRecords(github, { pull, changes, trusted: false })).toMatchObject([
      { source: 'git-ai', trusted: false, commitSha: commit, path: 'src/a.js', origin: 'ai' },
    ])
  })

  it('says whether the policy trusts the writers', async () => {
    const { github } = notes({ [sha(2)]: [{ path: commit, ...blob }] })
    expect(await fetchLineRecords(github, { pull, changes, trusted: true })).toMatchObject([
      { source: 'git-ai', trusted: true },
    ])
  })

  it('asks once where there are no notes', async () => {
    const { github, calls } = stubGitHub({})
    expect(await fetchLineRecords(github, { pull, changes, trusted: false })).toEqual([])
    expect(calls()).toEqual([`GET ${R}/git/ref/notes/ai`])
  })

  it('gives nothing for a commit without a note', async () => {
    const { github } = notes({ [sha(2)]: [{ path: 'ff', type: 'tree', sha: sha(3) }] })
    expect(await fetchLineRecords(github, { pull, changes, trusted: false })).toEqual([])
  })
})
