import { describe, expect, it } from '@jest/globals'
import { jobKey } from '../../src/app/jobs.ts'
import { jobsForEvent } from '../../src/app/jobs-for-event.ts'

const place = {
  installation: { id: 7 },
  repository: { id: 11, name: 'shop', owner: { login: 'acme' } },
}

function jobs(event: string, payload: object) {
  return jobsForEvent(
    { id: 'guid', event, payload: { ...place, ...payload } },
    { appId: 42, now: 99 },
  )
}

describe('pull_request', () => {
  it.each(['opened', 'synchronize', 'reopened', 'ready_for_review'])('%s is reviewed', (action) => {
    expect(
      jobs('pull_request', {
        action,
        pull_request: { number: 3, head: { sha: 'abc' } },
        before: 'abc',
      }),
    ).toEqual([
      {
        kind: 'review',
        installationId: 7,
        repositoryId: 11,
        owner: 'acme',
        repo: 'shop',
        number: 3,
        before: 'abc',
        trigger: `pull_request.${action}`,
        deliveryId: 'guid',
      },
    ])
  })

  it('is reviewed again when its base or description changed, not when its title did', () => {
    const edited = { action: 'edited', pull_request: { number: 3, head: { sha: 'abc' } } }
    expect(jobs('pull_request', { ...edited, changes: { title: {} } })).toEqual([])
    expect(jobs('pull_request', { ...edited, changes: null })).toEqual([])
    expect(jobs('pull_request', { ...edited, changes: { base: { ref: {} } } })).toHaveLength(1)
    expect(jobs('pull_request', { ...edited, changes: { body: { from: 'x' } } })).toHaveLength(1)
    expect(jobs('pull_request', { ...edited, changes: { body: { from: '' } } })).toHaveLength(1)
  })

  it.each(['labeled', 'unlabeled'])('is looked at again when it is %s', (action) => {
    const pull_request = { number: 3, head: { sha: 'abc' } }
    expect(jobs('pull_request', { action, pull_request })).toHaveLength(1)
  })

  it('needs nothing when it is assigned', () => {
    const pull_request = { number: 3, head: { sha: 'abc' } }
    expect(jobs('pull_request', { action: 'assigned', pull_request })).toEqual([])
  })
})

it('records merges, and not what was only closed', () => {
  const pull_request = {
    number: 3,
    head: { sha: 'abc' },
    merged: true,
    merge_commit_sha: 'def',
    merged_by: { id: 5 },
  }
  const [job] = jobs('pull_request', { action: 'closed', pull_request })
  expect(job).toMatchObject({
    kind: 'merged',
    number: 3,
    headSha: 'abc',
    mergeSha: 'def',
    mergedBy: '5',
  })
  const closed = { ...pull_request, merged: false }
  expect(jobs('pull_request', { action: 'closed', pull_request: closed })).toEqual([])
})

describe('check events', () => {
  const run = { head_sha: 'abc', external_id: 'pr/3', app: { id: 42 } }

  it('reviews the pull request a re-run names', () => {
    const [job] = jobs('check_run', { action: 'rerequested', check_run: run })
    expect(job).toMatchObject({ kind: 'review', number: 3, trigger: 'check_run.rerequested' })
  })

  it('looks for the pull request when the run does not name it', () => {
    const check_run = { ...run, external_id: 'pr/x' }
    const [job] = jobs('check_run', { action: 'rerequested', check_run })
    expect(job).toMatchObject({ kind: 'rerun', headSha: 'abc' })
  })

  it('leaves checks of other Apps and other actions alone', () => {
    const foreign = { ...run, app: { id: 43 } }
    expect(jobs('check_run', { action: 'rerequested', check_run: foreign })).toEqual([])
    expect(jobs('check_run', { action: 'completed', check_run: run })).toEqual([])
    expect(jobs('check_suite', { action: 'rerequested', check_suite: foreign })).toEqual([])
  })

  it('runs a whole suite again', () => {
    const [job] = jobs('check_suite', { action: 'rerequested', check_suite: run })
    expect(job).toMatchObject({ kind: 'rerun', headSha: 'abc' })
  })
})

it('judges merge groups, and not groups that are gone', () => {
  const merge_group = { head_sha: 'h', base_sha: 'b', head_ref: 'refs/heads/gh-readonly-queue/x' }
  expect(jobs('merge_group', { action: 'checks_requested', merge_group })).toMatchObject([
    { kind: 'merge-group', headSha: 'h', baseSha: 'b' },
  ])
  expect(jobs('merge_group', { action: 'destroyed', merge_group })).toEqual([])
})

it('looks round a new installation', () => {
  expect(jobs('installation', { action: 'created' })).toEqual([
    { kind: 'discover', installationId: 7 },
  ])
  expect(jobs('installation', { action: 'deleted' })).toEqual([])
})

it.each(['star', 'constructor', '__proto__', 'toString'])('ignores %s', (event) => {
  expect(jobs(event, {})).toEqual([])
})

it('throws for a payload that lost its parts', () => {
  expect(() => jobs('pull_request', { action: 'opened' })).toThrow(/pull_request/u)
})

it('keys jobs so that one pull request is one line in the queue', () => {
  const [first] = jobs('pull_request', {
    action: 'opened',
    pull_request: { number: 3, head: { sha: 'abc' } },
  })
  const [second] = jobs('pull_request', {
    action: 'synchronize',
    pull_request: { number: 3, head: { sha: 'abc' } },
  })
  expect(first && second && jobKey(first) === jobKey(second)).toBe(true)
})

describe('code scanning', () => {
  const check_run = { head_sha: 'abc', external_id: '', app: { id: 57, slug: 'x' } }

  it.each(['github-advanced-security', 'github-code-scanning'])(
    'by %s has the pull requests of its head looked at again',
    (slug) => {
      const run = { ...check_run, app: { id: 57, slug } }
      expect(jobs('check_run', { action: 'completed', check_run: run })).toMatchObject([
        { kind: 'rerun', headSha: 'abc', trigger: 'code-scanning' },
      ])
      expect(jobs('check_run', { action: 'created', check_run: run })).toEqual([])
    },
  )

  it('is no other App', () => {
    expect(jobs('check_run', { action: 'completed', check_run })).toEqual([])
    const ours = { ...check_run, app: { id: 42, slug: 'countersign' } }
    expect(jobs('check_run', { action: 'completed', check_run: ours })).toEqual([])
  })
})

describe('what people say', () => {
  const comment = { id: 9, body: 'Hm.\n/countersign help', user: { type: 'User' } }
  const issue = { number: 3, pull_request: {} }

  it.each([
    ['issue_comment', { action: 'created', issue, comment }, 'conversation'],
    [
      'pull_request_review_comment',
      { action: 'created', pull_request: { number: 3 }, comment },
      'line',
    ],
  ])('%s with a command is a job', (event, payload, where) => {
    expect(jobs(event, payload)).toMatchObject([
      { kind: 'command', number: 3, place: where, commentId: 9 },
    ])
  })

  it.each([
    ['edited', { action: 'edited', issue, comment }],
    ['by an App', { action: 'created', issue, comment: { ...comment, user: { type: 'Bot' } } }],
    ['of an issue', { action: 'created', issue: { number: 3 }, comment }],
    ['without a command', { action: 'created', issue, comment: { ...comment, body: 'Thanks' } }],
  ])('%s is none', (_what, payload) => {
    expect(jobs('issue_comment', payload)).toEqual([])
  })

  it.each([
    ['submitted', 'approved', 'User', 1],
    ['submitted', 'changes_requested', 'User', 1],
    ['dismissed', 'dismissed', 'User', 1],
    ['submitted', 'commented', 'User', 0],
    ['submitted', 'approved', 'Bot', 0],
    ['edited', 'approved', 'User', 0],
  ])('a review %s as %s by a %s', (...[action, state, type, count]) => {
    const payload = { action, pull_request: { number: 3 }, review: { state, user: { type } } }
    expect(jobs('pull_request_review', payload)).toHaveLength(count)
  })

  it('our button judges again, another does not', () => {
    const check_run = { head_sha: 'a', external_id: 'pr/3', app: { id: 42 } }
    const pressed = { action: 'requested_action', check_run }
    expect(
      jobs('check_run', { ...pressed, requested_action: { identifier: 'recheck' } }),
    ).toMatchObject([{ kind: 'review', number: 3 }])
    expect(jobs('check_run', { ...pressed, requested_action: { identifier: 'other' } })).toEqual([])
  })
})

describe('a push', () => {
  const repository = { ...place.repository, default_branch: 'main' }
  const push = { ref: 'refs/heads/main', after: 'abc', repository, sender: { id: 5 } }

  it.each([
    ['to the default branch', push, 1],
    ['to another branch', { ...push, ref: 'refs/heads/x' }, 0],
    ['that deletes it', { ...push, deleted: true }, 0],
  ])('%s', (_where, payload, count) => {
    expect(jobs('push', payload)).toHaveLength(count)
  })

  const home = { ...push, repository: { ...repository, name: '.github' } }

  it.each([
    ['that touches the policy', [{ modified: ['countersign.yml'] }], 1],
    ['that takes it away', [{ added: ['README.md'] }, { removed: ['countersign.yaml'] }], 1],
    ['that touches something else', [{ modified: ['docs/countersign.yml'] }], 0],
    ['too large to tell', [], 1],
  ])('to the organisation %s', (_what, commits, count) => {
    const asked = { kind: 'discover', installationId: 7, floorSince: 99 }
    const pushed = { kind: 'push', repo: '.github' }
    expect(jobs('push', { ...home, commits })).toMatchObject(
      count === 1 ? [pushed, asked] : [pushed],
    )
    expect(jobs('push', { ...push, commits })).toHaveLength(1)
  })
})
