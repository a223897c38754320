import { afterEach, describe, expect, it } from '@jest/globals'
import nock from 'nock'
import { type ChangedFile } from '../../src/core/change-set.ts'
import { type PullRequest } from '../../src/core/pull-request.ts'
import { fetchChanges } from '../../src/github/changes.ts'
import { apiBlob, apiCommit, apiFile, apiPull, base, head, sha } from './api-shapes.ts'
import { failureOf } from './failure-of.ts'
import { type Routes, stubGitHub } from './stub-github.ts'

afterEach(() => nock.cleanAll())

const R = '/repos/acme/shop'

const pull: PullRequest = {
  owner: 'acme',
  repo: 'shop',
  repositoryId: 11,
  number: 7,
  title: '',
  body: '',
  author: { name: 'dana', email: '', login: 'dana' },
  authorApp: null,
  headRef: 'feature',
  headSha: head,
  baseRef: 'main',
  baseSha: base,
  isFork: false,
  isDraft: false,
  state: 'open',
  labels: [],
}

function routesFor(files: readonly object[], more: Routes = {}): Routes {
  return {
    [`GET ${R}/pulls/7/files`]: { data: files },
    [`GET ${R}/pulls/7/commits`]: { data: [apiCommit()] },
    [`GET ${R}/git/blobs/${sha(1)}`]: { data: apiBlob('one\ntwo\n') },
    ...more,
  }
}

async function fileFrom(entry: object, more: Routes = {}): Promise<ChangedFile | undefined> {
  const { github } = stubGitHub(routesFor([entry], more))
  return (await fetchChanges(github, pull)).files[0]
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
        },
      ],
      files: [file],
      gaps: [],
    })
  })

  it.each<[string, object, Routes, object]>([
    [
      'a removed file',
      { status: 'removed', patch: '@@ -1 +0,0 @@\n-one', additions: 0, deletions: 1 },
      {},
      { status: 'removed', text: null, missing: null },
    ],
    [
      'a renamed file',
      { status: 'renamed', previous_filename: 'old.js', additions: 0, patch: undefined },
      {},
      { status: 'renamed', previousPath: 'old.js', hunks: [], text: 'one\ntwo\n', missing: null },
    ],
    [
      'a copied file',
      { status: 'copied', previous_filename: 'old.js' },
      {},
      { status: 'copied', previousPath: 'old.js' },
    ],
    [
      'a changed mode',
      { status: 'changed', additions: 0, patch: undefined },
      {},
      { missing: null },
    ],
    [
      'a binary file',
      { patch: undefined, additions: 0 },
      { [`GET ${R}/git/blobs/${sha(1)}`]: { data: apiBlob('PNG\0\0') } },
      { text: null, missing: 'binary' },
    ],
    [
      'an empty new file',
      {
        status: 'added',
        patch: undefined,
        additions: 0,
        sha: 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
      },
      {
        [`GET ${R}/git/blobs/e69de29bb2d1d6434b8b29ae775ad8c2e48c5391`]: { data: apiBlob('') },
      },
      { text: '', hunks: [], missing: null },
    ],
    [
      'a file of more than 1 MB',
      {},
      { [`GET ${R}/git/blobs/${sha(1)}`]: { data: apiBlob('x'.repeat(1_048_577)) } },
      { text: null, missing: 'too-large' },
    ],
    [
      'a file of exactly 1 MB',
      {},
      { [`GET ${R}/git/blobs/${sha(1)}`]: { data: apiBlob('x\n'.repeat(524_288)) } },
      { missing: null },
    ],
    [
      'a huge answer, not to its end',
      {},
      { [`GET ${R}/git/blobs/${sha(1)}`]: { data: apiBlob('x'.repeat(4_000_000)) } },
      { text: null, missing: 'too-large' },
    ],
    [
      'a submodule, without asking for its commit',
      { patch: `@@ -1 +1 @@\n-Subproject commit ${sha(5)}\n+Subproject commit ${sha(6)}` },
      { [`GET ${R}/git/blobs/${sha(1)}`]: { status: 500 } },
      { text: null, missing: 'submodule' },
    ],
    [
      'a file that pretends to be a submodule',
      { patch: `@@ -1,0 +1,2 @@\n+Subproject commit ${sha(6)}\n+eval(x)`, additions: 2 },
      {},
      { text: 'one\ntwo\n', missing: null },
    ],
    ['a blob that is not there', { sha: sha(404) }, {}, { text: null, missing: 'not-fetched' }],
    ['a blob without a name', { sha: null }, {}, { text: null, missing: 'not-fetched' }],
    [
      'a large change without a patch',
      { patch: undefined, additions: 900 },
      {},
      { text: 'one\ntwo\n', hunks: [], missing: 'no-patch' },
    ],
    [
      'a patch that was cut',
      { additions: 2 },
      {},
      { text: 'one\ntwo\n', hunks: [], missing: 'no-patch' },
    ],
    [
      'a large new file without a patch',
      { status: 'added', patch: undefined, additions: 2 },
      {},
      {
        text: 'one\ntwo\n',
        missing: 'no-patch',
        hunks: [
          {
            oldStart: 0,
            newStart: 1,
            lines: [
              { kind: 'added', text: 'one', oldNumber: null, newNumber: 1 },
              { kind: 'added', text: 'two', oldNumber: null, newNumber: 2 },
            ],
          },
        ],
      },
    ],
    [
      'invalid UTF-8',
      {},
      { [`GET ${R}/git/blobs/${sha(1)}`]: { data: apiBlob(new Uint8Array([97, 255, 98, 10])) } },
      { text: 'a\uFFFDb\n', missing: null },
    ],
    [
      'a byte order mark and CRLF',
      {},
      { [`GET ${R}/git/blobs/${sha(1)}`]: { data: apiBlob('\uFEFFone\r\ntwo\r\n') } },
      { text: '\uFEFFone\r\ntwo\r\n' },
    ],
    [
      'a hostile path',
      { filename: 'src/ "a\nb"/../ü.js' },
      {},
      { path: 'src/ "a\nb"/../ü.js', text: 'one\ntwo\n' },
    ],
  ])('reads %s', async (_, part, more, expected) => {
    expect(await fileFrom(apiFile(part), more)).toMatchObject(expected)
  })

  it.each([
    ['120000', 'symlink', null],
    ['100644', null, '../target'],
  ])('tells a symbolic link by its mode %s', async (mode, missing, text) => {
    const entry = { patch: '@@ -0,0 +1 @@\n+../target', status: 'added' }
    const file = await fileFrom(apiFile(entry), {
      [`GET ${R}/git/blobs/${sha(1)}`]: { data: apiBlob('../target') },
      [`GET ${R}/git/trees/${head}`]: { data: { tree: [{ path: 'src/a.js', mode }] } },
    })
    expect(file).toMatchObject({ missing, text })
  })

  it('reads every page', async () => {
    const page = (n: number) =>
      Array.from({ length: 100 }, (_, i) =>
        apiFile({ filename: `${n}/${i}.js`, status: 'removed' }),
      )
    const { github, sent } = stubGitHub({
      ...routesFor([]),
      [`GET ${R}/pulls/7/files`]: ({ query }) => ({
        data: page(Number(query['page'])),
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

  it('takes nothing for an empty file that GitHub did not send whole', async () => {
    const { github } = stubGitHub(
      routesFor([apiFile()], { [`GET ${R}/git/blobs/${sha(1)}`]: { data: { size: 3 } } }),
    )
    const failure = await failureOf(fetchChanges(github, pull))
    expect(failure).toMatchObject({ code: 'github-unavailable', retryable: true })
  }, 20_000)
})

describe('commits of fetchChanges', () => {
  const first = sha(21)
  const second = sha(22)

  function commits(...entries: readonly object[]): Routes {
    return { [`GET ${R}/pulls/7/commits`]: { data: entries } }
  }

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
