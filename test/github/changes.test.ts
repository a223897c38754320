import { afterEach, describe, expect, it } from '@jest/globals'
import nock from 'nock'
import { fetchChanges } from '../../src/github/changes.ts'
import { apiBlob, apiFile, base, head, sha } from './api-shapes.ts'
import { pull, R, routesFor } from './change-routes.ts'
import { failureOf } from './failure-of.ts'
import { stubGitHub } from './stub-github.ts'

afterEach(() => nock.cleanAll())

function pageOfRemoved(page: string) {
  return Array.from({ length: 100 }, (_, index) =>
    apiFile({ filename: `${page}/${index}.js`, status: 'removed' }),
  )
}

describe('fetchChanges', () => {
  it('reads a pull request of one commit in two requests and one per file', async () => {
    const { github, calls } = stubGitHub(routesFor([apiFile()]))
    const changes = await fetchChanges(github, pull)
    expect(calls()).toEqual([
      `GET ${R}/pulls/7/files`,
      `GET ${R}/pulls/7/commits`,
      `GET ${R}/git/blobs/${sha(1)}`,
    ])
    const file = {
      path: 'src/a.js',
      previousPath: null,
      status: 'modified',
      hunks: [
        {
          oldStart: 1,
          newStart: 1,
          lines: [
            { kind: 'context', text: 'one', oldNumber: 1, newNumber: 1 },
            { kind: 'added', text: 'two', oldNumber: null, newNumber: 2 },
          ],
        },
      ],
      text: 'one\ntwo\n',
      missing: null,
    }
    const person = { name: 'Dana', email: 'dana@example.com', login: 'dana' }
    expect(changes).toEqual({
      repository: 'acme/shop',
      baseSha: base,
      headSha: head,
      commits: [
        {
          sha: head,
          message: 'Add search',
          author: person,
          committer: person,
          committedAt: '2026-11-01T10:00:01Z',
          signature: 'absent',
          parents: [base],
          files: [{ ...file, text: null }],
          secondParentFiles: null,
          agent: null,
        },
      ],
      files: [file],
      gaps: [],
    })
  })

  it('reads every page', async () => {
    const { github, sent } = stubGitHub({
      ...routesFor([]),
      [`GET ${R}/pulls/7/files`]: ({ query }) => ({
        data: pageOfRemoved(query['page'] ?? ''),
        headers: query['page'] === '3' ? {} : { link: '<https://api.github.com/x>; rel="next"' },
      }),
    })
    const changes = await fetchChanges(github, pull)
    expect(changes.files).toHaveLength(300)
    expect(sent.filter(({ path }) => path.endsWith('/files'))).toHaveLength(3)
    expect(changes.gaps).toEqual([])
  })

  it('says that files past the 3,000th were not looked at', async () => {
    const { github } = stubGitHub({
      ...routesFor([]),
      [`GET ${R}/pulls/7/files`]: {
        data: Array.from({ length: 100 }, () => apiFile({ status: 'removed' })),
        headers: { link: '<https://api.github.com/x>; rel="next"' },
      },
    })
    const { gaps, files } = await fetchChanges(github, pull)
    expect(files).toHaveLength(3000)
    expect(gaps).toMatchObject([{ path: null, reason: 'not-fetched' }])
  })

  it('keeps the contents of a change below 40 MB, by order and not by speed', async () => {
    const entries = Array.from({ length: 45 }, (_, i) =>
      apiFile({ filename: `${String(i).padStart(2, '0')}.js` }),
    )
    const { github } = stubGitHub(
      routesFor(entries, {
        [`GET ${R}/git/blobs/${sha(1)}`]: { data: apiBlob('x\n'.repeat(524_288)) },
      }),
    )
    const { files } = await fetchChanges(github, pull)
    expect(files.map(({ missing }) => missing)).toEqual(
      files.map((_, index) => (index < 40 ? null : 'not-fetched')),
    )
  })

  it('reads files that add lines first', async () => {
    const deletion = { additions: 0, patch: '@@ -1 +0,0 @@\n-x' }
    const entries = Array.from({ length: 42 }, (_, index) =>
      apiFile({ filename: `${index}.js`, ...(index < 2 && deletion) }),
    )
    const { github } = stubGitHub(
      routesFor(entries, {
        [`GET ${R}/git/blobs/${sha(1)}`]: { data: apiBlob('x\n'.repeat(524_288)) },
      }),
    )
    const { files } = await fetchChanges(github, pull)
    expect(files.map(({ missing }) => missing)).toEqual(
      files.map((_, index) => (index < 2 ? 'not-fetched' : null)),
    )
  })

  it('takes nothing for an empty file that GitHub did not send whole', async () => {
    const { github } = stubGitHub(
      routesFor([apiFile()], { [`GET ${R}/git/blobs/${sha(1)}`]: { data: { size: 3 } } }),
    )
    const failure = await failureOf(fetchChanges(github, pull))
    expect(failure).toMatchObject({ code: 'github-unavailable', retryable: true })
  }, 20_000)
})
