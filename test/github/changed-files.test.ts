import { afterEach, describe, expect, it } from '@jest/globals'
import nock from 'nock'
import { type ChangedFile } from '../../src/core/change-set.ts'
import { fetchChanges } from '../../src/github/changes.ts'
import { apiBlob, apiFile, head, sha } from './api-shapes.ts'
import { pull, R, routesFor } from './change-routes.ts'
import { type Routes, stubGitHub } from './stub-github.ts'

afterEach(() => nock.cleanAll())

async function fileFrom(entry: object, more: Routes = {}): Promise<ChangedFile | undefined> {
  const { github } = stubGitHub(routesFor([entry], more))
  return (await fetchChanges(github, pull)).files[0]
}

describe('files of fetchChanges', () => {
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
      'a lock file of more than 1 MB',
      { filename: 'web/package-lock.json' },
      { [`GET ${R}/git/blobs/${sha(1)}`]: { data: apiBlob('x\n'.repeat(524_289)) } },
      { text: 'x\n'.repeat(524_289), missing: null },
    ],
    [
      'a huge answer, not to its end',
      {},
      { [`GET ${R}/git/blobs/${sha(1)}`]: { data: { other: 'x'.repeat(4_000_000) } } },
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
    [
      'a list of submodules',
      {
        patch: `@@ -1,0 +1,3 @@${`\n+Subproject commit ${sha(6)}`.repeat(3)}`,
        additions: 3,
      },
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
  ])('reads %s', async (...[, part, more, expected]) => {
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
})
