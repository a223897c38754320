import { afterEach, expect, it } from '@jest/globals'
import { readDefaultBranch } from '../../src/git/read-default-branch.ts'
import { readRemote } from '../../src/git/read-remote.ts'
import { makeRepository, type Scratch } from './scratch.ts'

let repo: Scratch | null = null
afterEach(() => repo?.remove())

it.each([
  ['git@github.example:acme/shop.git', 'acme/shop', 'github.example'],
  ['https://ada:key@GitHub.example/acme/shop', 'acme/shop', 'github.example'],
  ['ssh://git@github.example:2222/acme/my.shop.git/', 'acme/my.shop', 'github.example'],
  ['../elsewhere', null, null],
  ['shop', null, null],
])('%s is %s at %s', async (url, repository, host) => {
  repo = makeRepository()
  repo.commit('one', { a: '1\n' })
  repo.git('remote', 'add', 'origin', url)
  repo.git('update-ref', 'refs/remotes/origin/trunk', 'HEAD')
  repo.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk')
  expect(await readRemote(repo)).toEqual({ repository, host })
  expect(await readDefaultBranch(repo)).toBe('trunk')
})

it('knows nothing where there is no remote, or no repository', async () => {
  repo = makeRepository()
  for (const place of [repo, { cwd: '/', env: repo.env }]) {
    expect(await readRemote(place)).toEqual({ repository: null, host: null })
    expect(await readDefaultBranch(place)).toBeNull()
  }
})
