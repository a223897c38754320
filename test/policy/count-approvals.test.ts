import { describe, expect, it } from '@jest/globals'
import { type Review } from '../../src/core/people.ts'
import { countApprovals } from '../../src/policy/count-approvals.ts'
import { makeCommit, makePullRequest } from '../attribution/make-commit.ts'

const pull = makePullRequest({ headSha: 'head' })

function person(login: string) {
  return { name: login, email: `${login}@acme.example`, login }
}

function approvalBy(login: string, over: Partial<Review> = {}): Review {
  return {
    reviewer: { id: 7, login, isPerson: true },
    state: 'approved',
    commitSha: 'head',
    permission: 'write',
    ...over,
  }
}

const commit = makeCommit({
  sha: 'c1',
  author: person('robin'),
  committer: person('casey'),
  message: `Add it

Co-authored-by: Pat <12+pat@users.noreply.github.com>
Co-authored-by: Robin <robin@acme.example>`,
})

describe('an approval', () => {
  it.each([
    ['of a colleague', approvalBy('olga'), null],
    ['of the author', approvalBy('ROBIN'), 'author'],
    ['of a committer', approvalBy('casey'), 'committer'],
    ['of a co-author', approvalBy('pat'), 'co-author'],
    [
      'of an App',
      approvalBy('x[bot]', { reviewer: { id: 1, login: 'x[bot]', isPerson: false } }),
      'not-a-person',
    ],
    ['on an earlier head', approvalBy('olga', { commitSha: 'old' }), 'stale'],
    ['without write access', approvalBy('olga', { permission: 'triage' }), 'no-write-access'],
  ] as const)('%s', (_whose, review, why) => {
    const { counted, discounted } = countApprovals({ reviews: [review], pull, commits: [commit] })
    expect(counted).toEqual(why === null ? [review] : [])
    expect(discounted).toEqual(why === null ? [] : [{ by: review.reviewer, why }])
  })

  it('of who asked an agent does not count', () => {
    const byAgent = makePullRequest({
      author: { name: 'Copilot', email: '', login: 'Copilot' },
      authorApp: 'copilot-swe-agent',
      assignees: ['olga'],
      headSha: 'head',
    })
    const agents = makeCommit({
      sha: 'c1',
      author: { name: 'Copilot', email: 'x@y', login: 'Copilot' },
      committer: { name: 'GitHub', email: 'noreply@github.com', login: 'web-flow' },
      message: 'Do it\n\nCo-authored-by: Rita <3+rita@users.noreply.github.com>',
    })
    const reviews = ['olga', 'rita', 'sam'].map((login) => approvalBy(login))
    const { counted, discounted } = countApprovals({ reviews, pull: byAgent, commits: [agents] })
    expect(counted.map(({ reviewer }) => reviewer.login)).toEqual(['sam'])
    expect(discounted.map(({ why }) => why)).toEqual(['requester', 'requester'])
  })

  it('of who only merged the base in counts', () => {
    const merge = makeCommit({
      sha: 'c1',
      author: person('olga'),
      committer: person('olga'),
      parents: ['a', 'b'],
    })
    const { counted } = countApprovals({
      reviews: [approvalBy('olga')],
      pull,
      commits: [commit, merge],
    })
    expect(counted).toHaveLength(1)
  })

  it('is no refusal', () => {
    const no = approvalBy('olga', { state: 'changes-requested' })
    expect(countApprovals({ reviews: [no], pull, commits: [] })).toEqual({
      counted: [],
      discounted: [],
    })
  })
})
