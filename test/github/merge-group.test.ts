import { afterEach, describe, expect, it } from '@jest/globals'
import nock from 'nock'
import { fetchGroupPullRequests } from '../../src/github/merge-group.ts'
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

async function numbers(commits: readonly object[], more: Routes = {}): Promise<readonly number[]> {
  const { github } = stubGitHub({
    [`GET ${R}/compare/${base}...${head}`]: { data: { commits } },
    ...more,
  })
  return fetchGroupPullRequests(github, group)
}

function pulls(number: number, tip: string, state = 'open') {
  return { data: [{ number, state, head: { sha: tip } }] }
}

describe('fetchGroupPullRequests', () => {
  it('reads the number in the name of the branch', async () => {
    expect(await numbers([])).toEqual([9])
  })

  it('follows merge commits to the pull requests whose head they merge', async () => {
    const commits = [
      step(sha(1), [base, sha(11)]),
      step(sha(11), [base]),
      step(head, [sha(1), sha(12)]),
      step(sha(12), [base], 'Copy of (#99)'),
    ]
    expect(
      await numbers(commits, {
        [`GET ${R}/commits/${sha(11)}/pulls`]: pulls(4, sha(11)),
        [`GET ${R}/commits/${sha(12)}/pulls`]: {
          data: [
            ...pulls(9, sha(12)).data,
            ...pulls(3, sha(12), 'closed').data,
            ...pulls(5, sha(13)).data,
          ],
        },
      }),
    ).toEqual([4, 9])
  })

  it('reads the number a squash ends in', async () => {
    const commits = [
      step(sha(1), [base], 'Like (#3) but new (#4)\n\nSee (#99)'),
      step(head, [sha(1)], 'No number'),
    ]
    expect(await numbers(commits)).toEqual([4, 9])
  })
})
