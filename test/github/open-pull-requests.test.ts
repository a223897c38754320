import { afterEach, describe, expect, it } from '@jest/globals'
import nock from 'nock'
import { findUnchecked, listInstallations } from '../../src/github/open-pull-requests.ts'
import { sha } from './api-shapes.ts'
import { type Routes, stubGitHub } from './stub-github.ts'

afterEach(() => nock.cleanAll())

function repository(name: string, part: object = {}) {
  return {
    id: name.length,
    name,
    owner: { login: 'acme' },
    archived: false,
    disabled: false,
    ...part,
  }
}

function checks(n: number, ...runs: readonly object[]): Routes {
  return { [`GET /repos/acme/shop/commits/${sha(n)}/check-runs`]: { data: { check_runs: runs } } }
}

describe('findUnchecked', () => {
  it('finds open pull requests whose head has no completed check', async () => {
    const { github, sent } = stubGitHub({
      'GET /installation/repositories': {
        data: {
          repositories: [
            repository('old', { archived: true }),
            repository('off', { disabled: true }),
            repository('shop'),
          ],
        },
      },
      'GET /repos/acme/shop/pulls': {
        data: [1, 2, 3].map((number) => ({ number, head: { sha: sha(number) } })),
      },
      ...checks(1, { status: 'completed' }),
      ...checks(2, { status: 'in_progress' }),
      ...checks(3),
    })
    const found = []
    for await (const pull of findUnchecked(github, { appId: 42 })) found.push(pull)
    expect(found).toEqual(
      [2, 3].map((number) => ({
        repositoryId: 4,
        owner: 'acme',
        repo: 'shop',
        number,
        headSha: sha(number),
      })),
    )
    expect(sent.at(-1)?.query).toEqual({
      check_name: 'countersign',
      per_page: '100',
      app_id: '42',
    })
  })

  it('does without the id of the App', async () => {
    const { github, sent } = stubGitHub({
      'GET /installation/repositories': { data: { repositories: [repository('shop')] } },
      'GET /repos/acme/shop/pulls': { data: [{ number: 1, head: { sha: sha(1) } }] },
      ...checks(1, { status: 'completed' }),
    })
    const found = []
    for await (const pull of findUnchecked(github)) found.push(pull)
    expect(found).toEqual([])
    expect(sent.at(-1)?.query).toEqual({ check_name: 'countersign', per_page: '100' })
  })
})

describe('listInstallations', () => {
  it('lists those that are not suspended, page after page', async () => {
    const { github } = stubGitHub({
      'GET /app/installations': ({ query }) =>
        query['page'] === '1'
          ? {
              data: [
                { id: 1, suspended_at: null },
                { id: 2, suspended_at: '2026-01-01T00:00:00Z' },
              ],
              headers: { link: '<https://api.github.com/x>; rel="next"' },
            }
          : { data: [{ id: 3 }] },
    })
    expect(await listInstallations(github)).toEqual([1, 3])
  })
})
