import { afterEach, describe, expect, it } from '@jest/globals'
import nock from 'nock'
import { fetchChanges } from '../../src/github/changes.ts'
import { apiCommit, apiFile, apiPull, base, head, sha } from './api-shapes.ts'
import { pull, R, routesFor } from './change-routes.ts'
import { failureOf } from './failure-of.ts'
import { type Routes, stubGitHub } from './stub-github.ts'

afterEach(() => nock.cleanAll())

function commits(...entries: readonly object[]): Routes {
  return { [`GET ${R}/pulls/7/commits`]: { data: entries } }
}

describe('commits of fetchChanges', () => {
  const first = sha(21)
  const second = sha(22)

  it('reads each of several commits, parents first, and the merge base from their parents', async () => {
    const { github, calls } = stubGitHub({
      ...routesFor([apiFile()]),
      ...commits(
        apiCommit({ parents: [{ sha: first }] }),
        apiCommit({ sha: first, parents: [{ sha: sha(9) }] }),
      ),
      [`GET ${R}/commits/${head}`]: { data: { files: [apiFile()] } },
      [`GET ${R}/commits/${first}`]: { data: { files: [apiFile({ filename: 'b.js' })] } },
    })
    const changes = await fetchChanges(github, pull)
    expect(changes.baseSha).toBe(sha(9))
    expect(changes.commits.map((commit) => [commit.sha, commit.files[0]?.path])).toEqual([
      [first, 'b.js'],
      [head, 'src/a.js'],
    ])
    expect(calls()).toHaveLength(5)
  })

  it('compares a merge with its second parent and asks for the merge base', async () => {
    const { github, calls } = stubGitHub({
      ...routesFor([apiFile()]),
      ...commits(
        apiCommit({ sha: first, parents: [{ sha: sha(9) }] }),
        apiCommit({ parents: [{ sha: first }, { sha: sha(8) }] }),
      ),
      [`GET ${R}/commits/${head}`]: { data: { files: [apiFile()] } },
      [`GET ${R}/commits/${first}`]: { data: { files: [apiFile()] } },
      [`GET ${R}/compare/${sha(8)}...${head}`]: {
        data: { files: [apiFile({ filename: 'c.js' })] },
      },
      [`GET ${R}/compare/${base}...${head}`]: { data: { merge_base_commit: { sha: sha(8) } } },
    })
    const changes = await fetchChanges(github, pull)
    expect(changes.baseSha).toBe(sha(8))
    expect(changes.commits.map(({ secondParentFiles }) => secondParentFiles?.[0]?.path)).toEqual([
      undefined,
      'c.js',
    ])
    expect(calls()).toHaveLength(7)
  })

  it('does without a comparison that GitHub cannot show whole', async () => {
    const { github } = stubGitHub({
      ...routesFor([apiFile()]),
      ...commits(apiCommit({ parents: [{ sha: base }, { sha: sha(8) }] })),
      [`GET ${R}/commits/${head}`]: { data: { files: [apiFile()] } },
      [`GET ${R}/compare/${sha(8)}...${head}`]: {
        data: { files: Array.from({ length: 300 }, () => apiFile()) },
      },
    })
    const changes = await fetchChanges(github, pull)
    expect(changes.commits[0]?.secondParentFiles).toBeNull()
    expect(changes.baseSha).toBe(base)
  })

  it('reads a commit of several pages', async () => {
    const { github } = stubGitHub({
      ...routesFor([apiFile()]),
      ...commits(apiCommit({ sha: first }), apiCommit({ sha: head, parents: [{ sha: first }] })),
      [`GET ${R}/commits/${first}`]: ({ query }) => ({
        data: { files: [apiFile({ filename: `${query['page'] ?? '1'}.js` })] },
        headers: query['page'] === '2' ? {} : { link: '<https://api.github.com/x>; rel="next"' },
      }),
      [`GET ${R}/commits/${head}`]: { data: {} },
    })
    const changes = await fetchChanges(github, pull)
    expect(changes.commits[0]?.files.map(({ path }) => path)).toEqual(['1.js', '2.js'])
  })

  it('takes a patch that was cut for none', async () => {
    const { github } = stubGitHub({
      ...routesFor([apiFile()]),
      ...commits(apiCommit({ sha: first }), apiCommit({ parents: [{ sha: first }] })),
      [`GET ${R}/commits/${first}`]: { data: { files: [apiFile({ additions: 2 })] } },
      [`GET ${R}/commits/${head}`]: { data: {} },
    })
    const { commits: read } = await fetchChanges(github, pull)
    expect(read[0]?.files[0]).toMatchObject({ hunks: [], missing: 'no-patch' })
  })

  it('takes a commit that only changed the mode of a text for no binary', async () => {
    const silent = { patch: undefined, additions: 0, changes: 0 }
    const { github } = stubGitHub({
      ...routesFor([apiFile()]),
      ...commits(apiCommit({ sha: first }), apiCommit({ parents: [{ sha: first }] })),
      [`GET ${R}/commits/${first}`]: { data: { files: [apiFile()] } },
      [`GET ${R}/commits/${head}`]: {
        data: { files: [apiFile(silent), apiFile({ ...silent, filename: 'logo.png' })] },
      },
    })
    const { commits: read } = await fetchChanges(github, pull)
    expect(read[1]?.files.map(({ missing }) => missing)).toEqual([null, 'binary'])
  })

  it('asks the compare endpoint when there are more than 250, and says what stays unknown', async () => {
    const many = Array.from({ length: 260 }, (_, i) =>
      apiCommit({ sha: sha(1000 + i), parents: [{ sha: i === 0 ? base : sha(999 + i) }] }),
    )
    const tip = sha(1259)
    const { github, sent } = stubGitHub({
      ...routesFor([]),
      [`GET ${R}/pulls/7`]: {
        data: apiPull({ head: { ref: 'f', sha: tip, repo: { id: 11 } } }),
      },
      [`GET ${R}/pulls/7/commits`]: { data: many.slice(0, 250) },
      [`GET ${R}/compare/${base}...${tip}`]: ({ query }) => ({
        data: { commits: many.slice((Number(query['page']) - 1) * 100).slice(0, 100) },
        headers: query['page'] === '3' ? {} : { link: '<https://api.github.com/x>; rel="next"' },
      }),
      ...Object.fromEntries(
        many.map((commit) => [`GET ${R}/commits/${commit.sha}`, { data: { files: [apiFile()] } }]),
      ),
    })
    const changes = await fetchChanges(github, { ...pull, headSha: tip })
    expect(changes.commits).toHaveLength(260)
    expect(changes.commits.map(({ files }) => files.length)).toEqual(
      many.map((_, index) => (index < 10 ? 0 : 1)),
    )
    expect(sent.filter(({ path }) => path.includes('/commits/'))).toHaveLength(250)
    expect(changes.gaps).toMatchObject([{ path: null, reason: 'not-attributed' }])
  })

  it.each<[string, object, string]>([
    ['no signature', { verified: false, reason: 'unsigned' }, 'absent'],
    ['an unknown key', { verified: false, reason: 'unknown_key' }, 'invalid'],
    ["a person's key", { verified: true, reason: 'valid' }, 'verified'],
  ])('reads %s', async (_, verification, expected) => {
    const entry = apiCommit()
    const { github } = stubGitHub({
      ...routesFor([]),
      ...commits({ ...entry, commit: { ...entry.commit, verification } }),
    })
    const changes = await fetchChanges(github, pull)
    expect(changes.commits[0]?.signature).toBe(expected)
  })

  it.each<[string, object, object]>([
    ['the web editor', { login: 'web-flow' }, {}],
    ['an App', { login: 'x' }, { email: 'noreply@github.com' }],
  ])('knows what %s signed', async (_, committer, actor) => {
    const entry = apiCommit({ committer })
    const { commit } = entry
    const signed = {
      ...commit,
      committer: { ...commit.committer, ...actor },
      verification: { verified: true, reason: 'valid' },
    }
    const { github } = stubGitHub({ ...routesFor([]), ...commits({ ...entry, commit: signed }) })
    const changes = await fetchChanges(github, pull)
    expect(changes.commits[0]?.signature).toBe('github')
  })

  it('reads a commit without an account or a date', async () => {
    const { github } = stubGitHub({
      ...routesFor([]),
      ...commits({
        ...apiCommit({ author: null, committer: null }),
        commit: { message: 'x', author: null, committer: null },
      }),
    })
    const changes = await fetchChanges(github, pull)
    expect(changes.commits[0]).toMatchObject({
      author: { name: '', email: '', login: null },
      committedAt: null,
      signature: 'absent',
    })
  })

  it.each<[string, Routes]>([
    ['commits of another head', commits(apiCommit({ sha: second }))],
    [
      'no commit at all any more',
      {
        ...commits(),
        [`GET ${R}/pulls/7`]: { data: apiPull({ head: { ref: 'f', sha: second } }) },
      },
    ],
  ])('fails when the head moved: %s', async (_, routes) => {
    const { github } = stubGitHub({ ...routesFor([apiFile()]), ...routes })
    const failure = await failureOf(fetchChanges(github, pull))
    expect(failure).toMatchObject({ retryable: true })
    expect(failure.message).toContain('acme/shop#7 moved while it was read')
  })

  it('reads a pull request that changes nothing', async () => {
    const { github } = stubGitHub({
      ...routesFor([]),
      ...commits(),
      [`GET ${R}/pulls/7`]: { data: apiPull() },
    })
    expect(await fetchChanges(github, pull)).toMatchObject({
      baseSha: base,
      commits: [],
      files: [],
      gaps: [],
    })
  })

  it('falls back to the base of the pull request when histories have nothing in common', async () => {
    const { github } = stubGitHub({
      ...routesFor([]),
      ...commits(apiCommit({ sha: first, parents: [] }), apiCommit({ parents: [{ sha: first }] })),
      [`GET ${R}/commits/${head}`]: { data: {} },
      [`GET ${R}/commits/${first}`]: { data: {} },
    })
    expect((await fetchChanges(github, pull)).baseSha).toBe(base)
  })
})
