import { afterEach, describe, expect, it } from '@jest/globals'
import nock from 'nock'
import { fetchHeadTree } from '../../src/github/head-tree.ts'
import { apiBlob, head, sha } from './api-shapes.ts'
import { pull, R } from './change-routes.ts'
import { stubGitHub } from './stub-github.ts'

afterEach(() => nock.cleanAll())

const tree = {
  truncated: false,
  tree: [
    { path: 'src', type: 'tree', mode: '040000', sha: sha(1) },
    { path: 'a.js', type: 'blob', mode: '100644', sha: sha(2), size: 4 },
    { path: 'large.js', type: 'blob', mode: '100644', sha: sha(3), size: 4000 },
    { path: 'link.js', type: 'blob', mode: '120000', sha: sha(4), size: 4 },
    { path: 'binary.js', type: 'blob', mode: '100644', sha: sha(5), size: 3 },
    { path: 'module', type: 'commit', mode: '160000', sha: sha(6) },
  ],
}
const routes = {
  [`GET ${R}/git/trees/${head}`]: { data: tree },
  [`GET ${R}/git/blobs/${sha(2)}`]: { data: apiBlob('let a') },
  [`GET ${R}/git/blobs/${sha(5)}`]: { data: apiBlob('a\u0000b') },
}

describe('fetchHeadTree', () => {
  it('lists files in one request and reads what is asked, small and text', async () => {
    const { github, calls } = stubGitHub(routes)
    const found = await fetchHeadTree(github, pull)
    expect(found?.paths).toEqual(['a.js', 'large.js', 'link.js', 'binary.js'])
    expect(calls()).toHaveLength(1)
    const asked = ['binary.js', 'link.js', 'a.js', 'large.js', 'none.js', '../a.js']
    expect(await found?.read(asked, 1000)).toEqual([{ path: 'a.js', text: 'let a' }])
    expect(calls()).toHaveLength(3)
  })

  it('is null without a tree, and for one GitHub lists in part only', async () => {
    expect(await fetchHeadTree(stubGitHub({}).github, pull)).toBeNull()
    nock.cleanAll()
    const cut = stubGitHub({
      [`GET ${R}/git/trees/${head}`]: { data: { ...tree, truncated: true } },
    })
    expect(await fetchHeadTree(cut.github, pull)).toBeNull()
  })
})
