import { afterEach, expect, it } from '@jest/globals'
import { readOrigin } from '../../src/git/read-origin.ts'
import { makeRepository, type Scratch } from './scratch.ts'

let repo: Scratch | null = null
afterEach(() => repo?.remove())

it.each([
  ['git@github.example:acme/shop.git', 'acme/shop'],
  ['https://github.example/acme/shop', 'acme/shop'],
  ['ssh://git@github.example:2222/acme/my.shop.git/', 'acme/my.shop'],
  ['../elsewhere', null],
  ['shop', null],
])('%s is %s', async (url, repository) => {
  repo = makeRepository()
  repo.commit('one', { a: '1\n' })
  repo.git('remote', 'add', 'origin', url)
  repo.git('update-ref', 'refs/remotes/origin/trunk', 'HEAD')
  repo.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk')
  expect(await readOrigin(repo)).toEqual({ repository, defaultBranch: 'trunk' })
})

it('knows nothing where there is no remote, or no repository', async () => {
  repo = makeRepository()
  const nothing = { repository: null, defaultBranch: null }
  expect(await readOrigin(repo)).toEqual(nothing)
  expect(await readOrigin({ cwd: '/', env: repo.env })).toEqual(nothing)
})
