import { afterEach, describe, expect, it } from '@jest/globals'
import nock from 'nock'
import { requestRedelivery } from '../../src/github/hook-deliveries.ts'
import { type Routes, stubGitHub } from './stub-github.ts'

afterEach(() => nock.cleanAll())

const since = Date.parse('2026-11-20T00:00:00Z')

function delivery(id: number, guid: string, part: object = {}) {
  return {
    id,
    guid,
    delivered_at: '2026-11-21T00:00:00Z',
    redelivery: false,
    status_code: 502,
    ...part,
  }
}

/** Ids that were asked for again. */
async function asked(routes: Routes): Promise<readonly number[]> {
  const attempts = Object.fromEntries(
    [1, 2, 3, 4].map((id) => [`POST /app/hook/deliveries/${id}/attempts`, { status: 202 }]),
  )
  const { github, sent } = stubGitHub({ ...attempts, ...routes })
  const count = await requestRedelivery(github, { since })
  const ids = sent
    .filter(({ method }) => method === 'POST')
    .map(({ path }) => Number(path.split('/')[4]))
  expect(count).toBe(ids.length)
  return ids
}

describe('requestRedelivery', () => {
  it.each<[string, object[], number[]]>([
    ['what failed, oldest first', [delivery(2, 'b'), delivery(1, 'a', { status_code: 0 })], [1, 2]],
    ['nothing that arrived', [delivery(1, 'a', { status_code: 202 })], []],
    [
      'nothing that arrived later',
      [delivery(2, 'a', { status_code: 200, redelivery: true }), delivery(1, 'a')],
      [],
    ],
    [
      'nothing twice, even when it failed again',
      [delivery(2, 'a', { redelivery: true }), delivery(1, 'a')],
      [],
    ],
    [
      'nothing from before',
      [delivery(2, 'b'), delivery(1, 'a', { delivered_at: '2026-11-19T23:59:59Z' })],
      [2],
    ],
  ])('asks for %s', async (_, data, expected) => {
    expect(await asked({ 'GET /app/hook/deliveries': { data } })).toEqual(expected)
  })

  it('follows the cursor until it is past the time', async () => {
    const link = '<https://api.github.com/app/hook/deliveries?per_page=100&cursor=v1_2>; rel="next"'
    const ids = await asked({
      'GET /app/hook/deliveries': ({ query }) =>
        query['cursor'] === 'v1_2'
          ? {
              data: [delivery(2, 'b'), delivery(1, 'a', { delivered_at: '2026-11-01T00:00:00Z' })],
              headers: { link },
            }
          : { data: [delivery(3, 'c')], headers: { link } },
    })
    expect(ids).toEqual([2, 3])
  })
})
