import { afterEach, describe, expect, it } from '@jest/globals'
import { Octokit } from '@octokit/rest'
import nock from 'nock'
import { fetchBlame } from '../../src/github/fetch-blame.ts'
import { head, sha } from './api-shapes.ts'
import { type Answer, stubGitHub } from './stub-github.ts'

afterEach(() => nock.cleanAll())

const place = { owner: 'acme', repo: 'shop', headSha: head }

function range(startingLine: number, endingLine: number, oid = sha(1)) {
  return { startingLine, endingLine, commit: { oid } }
}

function blamed(...ranges: readonly object[]) {
  return { blame: { ranges } }
}

function answering(...answers: readonly Answer[]) {
  return stubGitHub({ 'POST /graphql': answers })
}

const limited = { type: 'RATE_LIMITED', message: 'API rate limit exceeded' }

describe('fetchBlame', () => {
  it('asks nothing when there is nothing to ask', async () => {
    const { github, sent } = answering({})
    expect(await fetchBlame(github, { ...place, paths: [] })).toEqual([])
    expect(sent).toEqual([])
  })

  it('asks for several files at once, by variables, at the head', async () => {
    const repository = { f0: blamed(range(1, 3), range(4, 4, sha(2))), f1: blamed(range(9, 9)) }
    const { github, sent } = answering({ data: { data: { repository } } })
    const paths = ['a.js', 'b") { x }.js']
    expect(await fetchBlame(github, { ...place, paths })).toEqual([
      { path: paths[0], startLine: 1, endLine: 3, commitSha: sha(1) },
      { path: paths[0], startLine: 4, endLine: 4, commitSha: sha(2) },
      { path: paths[1], startLine: 9, endLine: 9, commitSha: sha(1) },
    ])
    const [request] = sent
    const body = request?.body as { query: string; variables: object }
    expect(body.variables).toEqual({
      owner: 'acme',
      repo: 'shop',
      oid: head,
      p0: paths[0],
      p1: paths[1],
    })
    expect(body.query).toContain('f1: object(oid: $oid) { ... on Commit { blame(path: $p1)')
    expect(body.query).not.toContain('.js')
  })

  it('asks for five files a query', async () => {
    const repository = { f0: blamed(range(1, 1)), f4: blamed(range(1, 1)) }
    const { github, sent } = answering({ data: { data: { repository } } })
    const paths = Array.from({ length: 10 }, (_, index) => `${index}.js`)
    const ranges = await fetchBlame(github, { ...place, paths })
    expect(sent).toHaveLength(2)
    expect(ranges.map(({ path }) => path)).toEqual(['0.js', '4.js', '5.js', '9.js'])
  })

  const failed: readonly [string, Answer][] = [
    ['an error of one file', { data: { data: { repository: { f0: null } }, errors: [{}] } }],
    ['a rate limit in a 200', { data: { data: null, errors: [limited] } }],
    ['a repository that is gone', { data: { data: { repository: null }, errors: [{}] } }],
    ['an answer of another shape', { data: { data: { repository: { f0: { blame: [] } } } } }],
    ['lines below 1', { data: { data: { repository: { f0: blamed(range(0, 1)) } } } }],
    ['text instead of JSON', { data: 'busy' }],
    ['a time-out of GitHub', { status: 502 }],
    ['a secondary rate limit', { status: 403, headers: { 'retry-after': '60' } }],
    ['a refusal', { status: 401 }],
  ]

  it.each(failed)('leaves the file out after %s, and asks once', async (_, answer) => {
    const { github, sent } = answering(answer)
    expect(await fetchBlame(github, { ...place, paths: ['a.js'] })).toEqual([])
    expect(sent).toHaveLength(1)
  })

  it.each([null, 'gone', blamed({ startingLine: 'one' })])(
    'keeps what stands beside %p',
    async (f0) => {
      const repository = { f0, f1: blamed(range(2, 2)) }
      const { github } = answering({ data: { data: { repository }, errors: [{ path: ['f0'] }] } })
      const ranges = await fetchBlame(github, { ...place, paths: ['a.js', 'b.js'] })
      expect(ranges).toEqual([{ path: 'b.js', startLine: 2, endLine: 2, commitSha: sha(1) }])
    },
  )

  it('asks Enterprise Server beside its REST API', async () => {
    const data = { data: { repository: { f0: blamed(range(1, 1)) } } }
    const scope = nock('https://ghe.acme.example').post('/api/graphql').reply(200, data)
    const github = new Octokit({ baseUrl: 'https://ghe.acme.example/api/v3' })
    expect(await fetchBlame(github, { ...place, paths: ['a.js'] })).toHaveLength(1)
    scope.done()
  })
})
