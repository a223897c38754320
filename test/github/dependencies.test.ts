import { afterEach, describe, expect, it } from '@jest/globals'
import nock from 'nock'
import { inventory } from '../../src/analysis/dependencies/inventory.ts'
import { publishSnapshot } from '../../src/github/dependency-snapshot.ts'
import { fetchManifests } from '../../src/github/fetch-manifests.ts'
import { apiBlob, head, sha } from './api-shapes.ts'
import { pull, R } from './change-routes.ts'
import { failureOf } from './failure-of.ts'
import { stubGitHub } from './stub-github.ts'

afterEach(() => nock.cleanAll())

const tree = {
  truncated: false,
  tree: [
    { path: 'src', type: 'tree', mode: '040000', sha: sha(1) },
    { path: 'package.json', type: 'blob', mode: '100644', sha: sha(2) },
    { path: 'requirements.txt', type: 'blob', mode: '100644', sha: sha(3) },
    { path: 'src/a.ts', type: 'blob', mode: '100644', sha: sha(4) },
  ],
}
const routes = {
  [`GET ${R}/git/trees/${head}`]: { data: tree },
  [`GET ${R}/git/blobs/${sha(2)}`]: { data: apiBlob('{"dependencies":{"a":"1.0.0"}}') },
  [`GET ${R}/git/blobs/${sha(3)}`]: { data: apiBlob('flask==3.0.0') },
}
describe('dependency submission', () => {
  it('sends what every manifest of the commit holds', async () => {
    const { github, sent } = stubGitHub({
      ...routes,
      [`POST ${R}/dependency-graph/snapshots`]: { status: 201, data: {} },
    })
    const manifests = await fetchManifests(github, { ...pull, sha: head })
    const { packages } = inventory(manifests)
    const scanned = new Date(0)
    await publishSnapshot(github, pull, { packages, sha: head, ref: 'refs/heads/main', scanned })
    expect(sent.at(-1)?.body).toMatchObject({
      version: 0,
      sha: head,
      ref: 'refs/heads/main',
      scanned: '1970-01-01T00:00:00.000Z',
      detector: { name: 'countersign' },
      manifests: {
        'package.json': {
          file: { source_location: 'package.json' },
          resolved: {
            'pkg:npm/a@1.0.0': {
              package_url: 'pkg:npm/a@1.0.0',
              relationship: 'direct',
              scope: 'runtime',
            },
          },
        },
        'requirements.txt': { resolved: { 'pkg:pypi/flask@3.0.0': {} } },
      },
    })
  })

  it('fails as an edge does where the permission is missing or the tree is cut', async () => {
    const denied = stubGitHub({
      [`POST ${R}/dependency-graph/snapshots`]: {
        status: 403,
        data: { message: 'Resource not accessible by integration' },
      },
    })
    const subject = { packages: [], sha: head, ref: 'refs/heads/main', scanned: new Date(0) }
    expect((await failureOf(publishSnapshot(denied.github, pull, subject))).code).toBe(
      'github-forbidden',
    )
    nock.cleanAll()
    const cut = stubGitHub({
      [`GET ${R}/git/trees/${head}`]: { data: { ...tree, truncated: true } },
    })
    expect((await failureOf(fetchManifests(cut.github, { ...pull, sha: head }))).retryable).toBe(
      false,
    )
  })
})
