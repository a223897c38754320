import { afterEach, describe, expect, it } from '@jest/globals'
import nock from 'nock'
import { findOpen, isChecked, listInstallations } from '../../src/github/open-pull-requests.ts'
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

const open = { repositoryId: 4, owner: 'acme', repo: 'shop' }

describe('findOpen', () => {
  it('finds the open pull requests of repositories that are in use', async () => {
    const { github } = stubGitHub({
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
        data: [1, 2].map((number) => ({ number, head: { sha: sha(number) } })),
      },
    })
    const found = []
    for await (const pull of findOpen(github)) found.push(pull)
    expect(found).toEqual([1, 2].map((number) => ({ ...open, number, headSha: sha(number) })))
  })
})

describe('isChecked', () => {
  const common = { check_name: 'countersign', per_page: '100' }

  it.each([
    ['a completed check', [{ status: 'completed' }], 42, true, { ...common, app_id: '42' }],
    ['one in progress', [{ status: 'in_progress' }], 42, false, { ...common, app_id: '42' }],
    ['no check, of whatever App', [], null, false, common],
  ])('sees %s', async (...[, runs, appId, expected, query]) => {
    const { github, sent } = stubGitHub(checks(1, ...runs))
    expect(await isChecked(github, { ...open, number: 1, headSha: sha(1) }, appId)).toBe(expected)
    expect(sent.at(-1)?.query).toEqual(query)
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
