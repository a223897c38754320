import { expect, it } from '@jest/globals'
import { parseCodeOwners } from '../../src/policy/code-owners.ts'

const text = `
# everything
*            @acme/all
*.js         @Js-Owner # inline
/build/logs/ @doctocat
docs/*       docs@example.com
apps/        @octocat
/scripts/**  @acme/ops @octo
/apps/github
!bad         @x
[a-z].txt    @x
`

it.each([
  ['README', ['@acme/all']],
  ['src/deep/a.js', ['@js-owner']],
  ['build/logs/x/y.log', ['@doctocat']],
  ['other/build/logs/y.log', ['@acme/all']],
  ['docs/a.md', ['docs@example.com']],
  ['docs/build/a.md', ['@acme/all']],
  ['apps/x.go', ['@octocat']],
  ['lib/apps/x/y.go', ['@octocat']],
  ['scripts/a/b.sh', ['@acme/ops', '@octo']],
  ['apps/github', []],
  ['apps/github/x.go', []],
  ['a.txt', ['@acme/all']],
])('%s', (path, owners) => {
  expect(parseCodeOwners(text).ownersOf(path)).toEqual(owners)
})

it('knows no owner without a file', () => {
  expect(parseCodeOwners('').ownersOf('x')).toEqual([])
})
