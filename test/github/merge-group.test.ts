import { afterEach, describe, expect, it } from '@jest/globals'
import nock from 'nock'
import { fetchGroupMembers } from '../../src/github/merge-group.ts'
import { apiCommit, base, head, sha } from './api-shapes.ts'
import { R } from './change-routes.ts'
import { type Routes, stubGitHub } from './stub-github.ts'

afterEach(() => nock.cleanAll())

const group = {
  owner: 'acme',
  repo: 'shop',
  baseSha: base,
  headSha: head,
  headRef: `refs/heads/gh-readonly-queue/main/pr-9-${base}`,
}

function step(name: string, parents: readonly string[], message = 'x') {
  return {
    ...apiCommit({ sha: name, parents: parents.map((one) => ({ sha: one })) }),
    commit: { message },
  }
}

async function members(commits: readonly object[], more: Routes = {}) {
  const { github } = stubGitHub({
    [`GET ${R}/compare/${base}...${head}`]: { data: { commits } },
    ...more,
  })
  return (await fetchGroupMembers(github, group)).map(
    ({ number, queuedHead }) => [number, queuedHead] as const,
  )
}

function pulls(number: number, tip: string, state = 'open') {
  return { data: [{ number, state, head: { sha: tip } }] }
}

describe('fetchGroupMembers', () => {
  it('reads the number in the name of the branch', async () => {
    expect(await members([])).toEqual([[9, null]])
  })

  it('follows merge commits to the pull requests whose head they merge', async () => {
    const commits = [
      step(sha(1), [base, sha(11)]),
      step(sha(11), [base]),
      step(head, [sha(1), sha(12)]),
      step(sha(12), [base], 'Copy of (#99)'),
    ]
    expect(
      await members(commits, {
        [`GET ${R}/commits/${sha(11)}/pulls`]: pulls(4, sha(11)),
        [`GET ${R}/commits/${sha(12)}/pulls`]: {
          data: [
            ...pulls(9, sha(12)).data,
            ...pulls(3, sha(12), 'closed').data,
            ...pulls(5, sha(13)).data,
          ],
        },
      }),
    ).toEqual([
      [4, sha(11)],
      [9, sha(12)],
    ])
  })

  it('reads the number a squash ends in', async () => {
    const commits = [
      step(sha(1), [base], 'Like (#3) but new (#4)\n\nSee (#99)'),
      step(head, [sha(1)], 'No number'),
    ]
    expect(await members(commits)).toEqual([
      [4, null],
      [9, null],
    ])
  })

  it.each([
    ['by the pull request that still holds it', 'Merge it', pulls(4, sha(15)), [[4, sha(11)]]],
    [
      'by what the merge says',
      'Merge pull request #4 from acme/x',
      pulls(5, sha(15)),
      [[4, sha(11)]],
    ],
    ['by nothing at all', 'Merge it', { data: [] }, []],
  ])('knows a member whose head moved on %s', async (...[, message, data, expected]) => {
    const commits = [step(sha(11), [base]), step(head, [base, sha(11)], message)]
    const found = await members(commits, { [`GET ${R}/commits/${sha(11)}/pulls`]: data })
    expect(found).toEqual([...expected, [9, null]])
  })
})
