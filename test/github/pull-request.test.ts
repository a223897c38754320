import { afterEach, describe, expect, it } from '@jest/globals'
import nock from 'nock'
import { fetchPullRequest } from '../../src/github/pull-request.ts'
import { apiPull } from './api-shapes.ts'
import { failureOf } from './failure-of.ts'
import { stubGitHub } from './stub-github.ts'

afterEach(() => nock.cleanAll())

const name = { owner: 'acme', repo: 'shop', number: 7 }

async function fetched(data: object) {
  const { github } = stubGitHub({ 'GET /repos/acme/shop/pulls/7': { data } })
  return fetchPullRequest(github, name)
}

describe('fetchPullRequest', () => {
  it('reads a pull request', async () => {
    expect(await fetched(apiPull())).toEqual({
      ...name,
      repositoryId: 11,
      title: 'Add search',
      body: 'Why',
      author: { name: 'dana', email: '', login: 'dana' },
      authorApp: null,
      assignees: [],
      headRef: 'feature',
      headSha: 'b'.repeat(40),
      baseRef: 'main',
      baseSha: 'a'.repeat(40),
      isFork: false,
      isDraft: false,
      state: 'open',
      labels: ['security'],
    })
  })

  it.each<[string, object, object]>([
    ['a fork', { head: { ref: 'f', sha: 'b', repo: { id: 12 } } }, { isFork: true }],
    ['a deleted fork', { head: { ref: 'f', sha: 'b', repo: null } }, { isFork: true }],
    ['a draft', { draft: true }, { isDraft: true }],
    ['no description', { body: null }, { body: '' }],
    [
      'an App',
      { user: { login: 'copilot-swe-agent[bot]', type: 'Bot' } },
      { authorApp: 'copilot-swe-agent' },
    ],
    ['a person with such a name', { user: { login: 'x[bot]', type: 'User' } }, { authorApp: null }],
    [
      'a deleted account',
      { user: null },
      { author: { name: 'ghost', email: '', login: null }, authorApp: null },
    ],
    ['a merged one', { state: 'closed' }, { state: 'closed' }],
    ['endless text', { title: 'x'.repeat(5000) }, { title: 'x'.repeat(1024) }],
    ['endless description', { body: 'x'.repeat(100_000) }, { body: 'x'.repeat(65_536) }],
  ])('reads %s', async (_, part, expected) => {
    expect(await fetched({ ...apiPull(), ...part })).toMatchObject(expected)
  })

  it('fails when it is gone', async () => {
    const failure = await failureOf(fetchPullRequest(stubGitHub({}).github, name))
    expect(failure.code).toBe('github-not-found')
  })
})
