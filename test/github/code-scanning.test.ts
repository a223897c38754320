import { afterEach, describe, expect, it } from '@jest/globals'
import nock from 'nock'
import { fetchAlerts } from '../../src/github/code-scanning.ts'
import { apiAlert, base, head, sha } from './api-shapes.ts'
import { pull, R } from './change-routes.ts'
import { type Routes, stubGitHub } from './stub-github.ts'

afterEach(() => {
  nock.cleanAll()
})

const route = `GET ${R}/code-scanning/alerts`

async function fetched(routes: Routes) {
  const { github, sent, calls } = stubGitHub(routes)
  return { alerts: await fetchAlerts(github, pull), calls: calls(), sent }
}

const merged = { commit_sha: sha(8) }

/** An alert on a merge commit with these parents. */
function mergeOf(parents: readonly string[]): Routes {
  return {
    [route]: { data: [apiAlert({}, merged)] },
    [`GET ${R}/git/commits/${sha(8)}`]: { data: { parents: parents.map((one) => ({ sha: one })) } },
  }
}

describe('fetchAlerts', () => {
  it('asks for what is open on the merge commit, page by page', async () => {
    const link = { link: '<https://api.github.com/x?page=2>; rel="next"' }
    const { alerts, sent } = await fetched({
      [route]: [{ data: [apiAlert()], headers: link }, { data: [apiAlert({ number: 5 })] }],
    })
    expect(alerts).toHaveLength(2)
    expect(sent.map(({ query }) => query)).toMatchObject([
      { ref: 'refs/pull/7/merge', state: 'open', page: '1' },
      { ref: 'refs/pull/7/merge', state: 'open', page: '2' },
    ])
  })

  it('asks about the head when nothing is said about the merge', async () => {
    const { alerts, sent } = await fetched({ [route]: [{ data: [] }, { data: [apiAlert()] }] })
    expect(alerts).toHaveLength(1)
    expect(sent[1]?.query['ref']).toBe('refs/pull/7/head')
  })

  it('takes what was found on a merge of the head, and nothing of an older push', async () => {
    expect((await fetched(mergeOf([base, head]))).alerts).toHaveLength(1)
    nock.cleanAll()
    expect((await fetched(mergeOf([base, sha(9)]))).alerts).toEqual([])
    nock.cleanAll()
    const gone = await fetched({ [route]: { data: [apiAlert({}, merged)] } })
    expect(gone.alerts).toEqual([])
  })

  it.each([
    [403, 'forbidden'],
    [404, 'not-enabled'],
  ])('says of a %i why there is nothing', async (status, why) => {
    const { alerts, calls } = await fetched({ [route]: { status, data: { message: 'no' } } })
    expect(alerts).toBe(why)
    expect(calls).toHaveLength(1)
  })

  it('survives answers of another shape', async () => {
    expect((await fetched({ [route]: { data: { odd: true } } })).alerts).toEqual([])
    nock.cleanAll()
    expect(
      (await fetched({ [route]: { data: [{}, { most_recent_instance: {} }] } })).alerts,
    ).toEqual([])
  })
})
