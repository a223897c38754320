import { afterEach, describe, expect, it } from '@jest/globals'
import nock from 'nock'
import { ProbotOctokit } from 'probot'
import { type Failure } from '../../src/core/failure.ts'
import { type Clock, call } from '../../src/github/call.ts'
import { type GitHub, leaveRetriesToCall } from '../../src/github/octokit.ts'
import { failureOf } from './failure-of.ts'
import { type Answer, stubGitHub } from './stub-github.ts'

afterEach(() => nock.cleanAll())

const now = Date.parse('2026-11-22T12:00:00Z')

function fakeClock(): Clock & { readonly slept: number[] } {
  const slept: number[] = []
  return {
    slept,
    now: () => now,
    sleep: async (ms) => {
      slept.push(ms)
    },
  }
}

async function get(github: GitHub, clock: Clock): Promise<unknown> {
  return call(
    github,
    async (request) => (await request('GET /repos/{owner}/{repo}', { owner: 'o', repo: 'r' })).data,
    clock,
  )
}

const secondary = { message: 'You have exceeded a secondary rate limit. Please wait.' }

describe('call', () => {
  it.each<[string, Answer[], number[]]>([
    ['502 twice', [{ status: 502 }, { status: 502 }, {}], [500, 1500]],
    ['503 with retry-after', [{ status: 503, headers: { 'retry-after': '3' } }, {}], [3000]],
    [
      'a short secondary limit',
      [{ status: 403, data: secondary, headers: { 'retry-after': '2' } }, {}],
      [2000],
    ],
    ['403 with retry-after', [{ status: 403, headers: { 'retry-after': '4' } }, {}], [4000]],
    ['429 with retry-after', [{ status: 429, headers: { 'retry-after': '30' } }, {}], [30_000]],
    [
      '422 abuse',
      [
        {
          status: 422,
          data: { message: 'Validation Failed', errors: [{ code: 'abuse' }] },
          headers: { 'retry-after': '5' },
        },
        {},
      ],
      [5000],
    ],
    [
      '422 submitted too quickly',
      [
        {
          status: 422,
          data: { message: 'Validation Failed', errors: ['was submitted too quickly'] },
          headers: { 'retry-after': '1' },
        },
        {},
      ],
      [1000],
    ],
    [
      'a primary limit that resets soon',
      [
        {
          status: 403,
          headers: {
            'x-ratelimit-remaining': '0',
            'x-ratelimit-reset': String(now / 1000 + 10),
          },
        },
        {},
      ],
      [10_000],
    ],
    [
      'an HTTP date',
      [{ status: 429, headers: { 'retry-after': 'Sun, 22 Nov 2026 12:00:07 GMT' } }, {}],
      [7000],
    ],
  ])('waits and repeats: %s', async (_, answers, slept) => {
    const { github, sent } = stubGitHub({ 'GET /repos/o/r': answers })
    const clock = fakeClock()
    await get(github, clock)
    expect(clock.slept).toEqual(slept)
    expect(sent).toHaveLength(answers.length)
  })

  it.each<[string, Answer, Partial<Failure>, number]>([
    ['503 for ever', { status: 503 }, { code: 'github-unavailable', retryable: true }, 4],
    [
      'a long secondary limit',
      { status: 403, data: secondary, headers: { 'retry-after': '31' } },
      { code: 'github-rate-limited', retryable: true, retryAt: now + 31_000 },
      1,
    ],
    [
      'a secondary limit without a time',
      { status: 403, data: secondary },
      { code: 'github-rate-limited', retryable: true, retryAt: now + 60_000 },
      1,
    ],
    [
      'a primary limit',
      {
        status: 403,
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now / 1000 + 900) },
      },
      { code: 'github-rate-limited', retryable: true, retryAt: now + 900_000 },
      1,
    ],
    ['401', { status: 401 }, { code: 'github-forbidden', retryable: false, retryAt: null }, 1],
    ['403', { status: 403 }, { code: 'github-forbidden', retryable: false, retryAt: null }, 1],
    ['404', { status: 404 }, { code: 'github-not-found', retryable: false }, 1],
    ['410', { status: 410 }, { code: 'github-not-found', retryable: false }, 1],
    ['409', { status: 409 }, { code: 'github-rejected', retryable: false }, 1],
    ['422', { status: 422 }, { code: 'github-rejected', retryable: false }, 1],
  ])('gives up: %s', async (...[, answer, expected, requests]) => {
    const { github, sent } = stubGitHub({ 'GET /repos/o/r': answer })
    const failure = await failureOf(get(github, fakeClock()))
    expect(failure).toMatchObject(expected)
    expect(sent).toHaveLength(requests)
  })

  it('repeats a broken connection', async () => {
    const { github } = stubGitHub({})
    nock.cleanAll()
    nock('https://api.github.com').get('/repos/o/r').replyWithError('socket hang up')
    nock('https://api.github.com').get('/repos/o/r').reply(200, { id: 7 })
    const clock = fakeClock()
    expect(await get(github, clock)).toEqual({ id: 7 })
    expect(clock.slept).toEqual([500])
  })

  it('names the call and nothing of its query, body or answer', async () => {
    const { github } = stubGitHub({
      'POST /repos/o/r/issues/1/comments': {
        status: 422,
        data: { message: 'body "hunter2" is bad', errors: ['hunter2'] },
      },
    })
    const failure = await failureOf(
      call(
        github,
        (request) =>
          request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
            owner: 'o',
            repo: 'r',
            issue_number: 1,
            body: 'hunter2',
          }),
        fakeClock(),
      ),
    )
    expect(failure.message).toContain('POST /repos/o/r/issues/1/comments (422)')
    expect(JSON.stringify([failure.message, failure.cause ?? null])).not.toContain('hunter2')
  })

  it('says which permission is missing', async () => {
    const { github } = stubGitHub({
      'GET /repos/o/r': {
        status: 403,
        headers: { 'x-accepted-github-permissions': 'checks=write' },
      },
    })
    const failure = await failureOf(get(github, fakeClock()))
    expect(failure.message).toContain('It needs checks=write.')
  })

  it('leaves a mistake of ours as it is', async () => {
    const { github } = stubGitHub({})
    const mistake = new TypeError('ours')
    await expect(call(github, () => Promise.reject(mistake), fakeClock())).rejects.toBe(mistake)
  })

  it.each([
    ['as it comes', ProbotOctokit],
    ['told to leave retries to us', ProbotOctokit.defaults(leaveRetriesToCall)],
  ])("does not multiply with the retries of Probot's client %s", async (_, Client) => {
    const { sent } = stubGitHub({ 'GET /repos/o/r': { status: 502 } })
    const failure = await failureOf(get(new Client({ auth: { token: 'x' } }), fakeClock()))
    expect(failure.code).toBe('github-unavailable')
    expect(sent).toHaveLength(4)
  })

  it("keeps Probot's client from sleeping until a primary limit resets", async () => {
    const { sent } = stubGitHub({
      'GET /repos/o/r': {
        status: 403,
        headers: {
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': String(Date.now() / 1000 + 3600),
        },
      },
    })
    const Client = ProbotOctokit.defaults(leaveRetriesToCall)
    const failure = await failureOf(get(new Client({ auth: { token: 'x' } }), fakeClock()))
    expect(failure.code).toBe('github-rate-limited')
    expect(sent).toHaveLength(1)
  })
})
