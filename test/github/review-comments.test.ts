import { afterEach, describe, expect, it } from '@jest/globals'
import nock from 'nock'
import { type Assessment } from '../../src/core/assessment.ts'
import { publishReview } from '../../src/github/review-comments.ts'
import { fingerprintsIn, reviewMarker } from '../../src/github/review-marker.ts'
import { head } from './api-shapes.ts'
import { assessmentOf, findingOf } from './assessment-of.ts'
import { pull, R } from './change-routes.ts'
import { failureOf } from './failure-of.ts'
import { alpha, changes } from './review-plan.ts'
import { type Routes, type Sent, type StubGitHub, stubGitHub } from './stub-github.ts'

afterEach(() => nock.cleanAll())

const comments = `GET ${R}/pulls/7/comments`
const reviews = `GET ${R}/pulls/7/reviews`
const post = `POST ${R}/pulls/7/reviews`
const bot = { login: 'countersign[bot]', type: 'Bot' }
const botLogin = bot.login

const found = assessmentOf({ findings: [alpha] })

/** Comments and reviews as GitHub keeps them. */
interface Conversation {
  readonly comments: object[]
  readonly reviews: object[]
}

interface Posted {
  readonly body: string
  readonly event: string
  readonly commit_id: string
  readonly comments?: readonly { readonly body: string; readonly path: string; line: number }[]
}

/** A GitHub that remembers what was said. */
function remembering(kept: Conversation, more: Routes = {}): StubGitHub {
  return stubGitHub({
    [comments]: () => ({ data: kept.comments }),
    [reviews]: () => ({ data: kept.reviews }),
    [post]: ({ body }) => {
      const posted = body as Posted
      kept.reviews.push({ id: 900 + kept.reviews.length, user: bot, state: 'COMMENTED', ...posted })
      for (const comment of posted.comments ?? []) {
        kept.comments.push({ id: 500 + kept.comments.length, user: bot, ...comment })
      }
      return { data: { id: 899 + kept.reviews.length } }
    },
    ...more,
  })
}

async function publish(stub: StubGitHub, assessment: Assessment): Promise<number | null> {
  const { headSha } = assessment
  return publishReview(stub.github, {
    assessment,
    changes,
    pull: { ...pull, headSha },
    botLogin,
  })
}

function writes(sent: readonly Sent[]): readonly string[] {
  return sent
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path }) => `${method} ${path}`)
}

describe('publishReview', () => {
  it('posts one review of the head, as a comment', async () => {
    const stub = remembering({ comments: [], reviews: [] })
    expect(await publish(stub, found)).toBe(900)
    expect(stub.calls()).toEqual([comments, reviews, post])
    expect(stub.sent[2]?.body).toEqual({
      commit_id: head,
      event: 'COMMENT',
      body: expect.stringContaining(`<!-- countersign:review:${head} -->`),
      comments: [{ path: 'src/a.js', line: 3, side: 'RIGHT', body: expect.any(String) }],
    })
  })

  it('is silent when there is nothing to say', async () => {
    const stub = remembering({ comments: [], reviews: [] })
    expect(await publish(stub, assessmentOf())).toBeNull()
    expect(stub.calls()).toEqual([comments])
  })

  it('changes nothing when done again, on this head and on the next', async () => {
    const kept = { comments: [], reviews: [] }
    await publish(remembering(kept), found)
    nock.cleanAll()
    const again = remembering(kept)
    expect(await publish(again, found)).toBe(900)
    expect(await publish(again, { ...found, headSha: 'e'.repeat(40) })).toBeNull()
    expect(writes(again.sent)).toEqual([])
  })

  it('posts one review a head, whatever comes up later', async () => {
    const kept = { comments: [], reviews: [] }
    await publish(remembering(kept), found)
    nock.cleanAll()
    const again = remembering(kept)
    const more = assessmentOf({ findings: [alpha, findingOf('beta', 5)] })
    expect(await publish(again, more)).toBe(900)
    expect(writes(again.sent)).toEqual([])
  })

  it('tells only what is new on the next head', async () => {
    const kept = { comments: [], reviews: [] }
    await publish(remembering(kept), found)
    nock.cleanAll()
    const again = remembering(kept)
    const beta = findingOf('beta', 5)
    const more = assessmentOf({ findings: [alpha, beta], headSha: 'e'.repeat(40) })
    expect(await publish(again, more)).toBe(901)
    const posted = again.sent.at(-1)?.body as Posted
    expect(posted.comments?.map(({ body }) => fingerprintsIn(body))).toEqual([[beta.fingerprint]])
  })

  it('finds the review an attempt left behind whose answer was lost', async () => {
    const kept: Conversation = { comments: [], reviews: [] }
    const stub = remembering(kept, {
      [post]: ({ body }) => {
        kept.reviews.push({ id: 77, user: bot, state: 'COMMENTED', ...(body as Posted) })
        return { status: 502 }
      },
    })
    expect(await publish(stub, found)).toBe(77)
    expect(writes(stub.sent)).toEqual([post])
  })

  it('waits out a secondary rate limit', async () => {
    const limited = {
      status: 403,
      data: { message: 'You have exceeded a secondary rate limit' },
      headers: { 'retry-after': '0' },
    }
    const stub = remembering(
      { comments: [], reviews: [] },
      { [post]: [limited, { data: { id: 77 } }] },
    )
    expect(await publish(stub, found)).toBe(77)
    expect(writes(stub.sent)).toEqual([post, post])
  })

  it('says it in the text of the review when GitHub refuses a line', async () => {
    const refused = { status: 422, data: { errors: ['Line could not be resolved'] } }
    const stub = remembering(
      { comments: [], reviews: [] },
      { [post]: [refused, { data: { id: 77 } }] },
    )
    expect(await publish(stub, found)).toBe(77)
    const last = stub.sent.at(-1)?.body as Posted
    expect(last.comments).toBeUndefined()
    expect(last.body).toContain('`src/a.js:3`')
    expect(fingerprintsIn(last.body)).toEqual([alpha.fingerprint])
  })

  it('fails when GitHub refuses the text too', async () => {
    const stub = remembering({ comments: [], reviews: [] }, { [post]: { status: 422 } })
    const failure = await failureOf(publish(stub, found))
    expect(failure.code).toBe('github-rejected')
    expect(writes(stub.sent)).toEqual([post, post])
  })

  it("removes a review that a crash left pending, and nobody else's", async () => {
    const stub = remembering(
      {
        comments: [],
        reviews: [
          { id: 1, user: bot, state: 'PENDING', body: reviewMarker(head) },
          { id: 3, user: bot, state: 'COMMENTED', body: reviewMarker('d'.repeat(40)) },
          { id: 2, user: { login: 'dana', type: 'User' }, state: 'PENDING', body: '' },
        ],
      },
      { [`DELETE ${R}/pulls/7/reviews/1`]: {} },
    )
    await publish(stub, found)
    expect(writes(stub.sent)).toEqual([`DELETE ${R}/pulls/7/reviews/1`, post])
  })

  it('edits the comment of a finding that is fixed, once', async () => {
    const kept: Conversation = { comments: [], reviews: [] }
    await publish(remembering(kept), found)
    nock.cleanAll()
    const edit = `PATCH ${R}/pulls/comments/500`
    const later = { ...assessmentOf(), headSha: 'e'.repeat(40) }
    const stub = remembering(kept, {
      [edit]: ({ body }) => {
        Object.assign(kept.comments[0] ?? {}, body)
        return {}
      },
    })
    await publish(stub, later)
    await publish(stub, later)
    expect(writes(stub.sent)).toEqual([edit])
    expect(kept.comments[0]).toMatchObject({
      body: expect.stringMatching(/^\*\*Fixed in e{40}\*\*/u),
    })
    await publish(stub, { ...found, headSha: 'f'.repeat(40) })
    expect(writes(stub.sent)).toEqual([edit, edit])
    expect(kept.comments[0]).toMatchObject({ body: expect.stringContaining('⛔ Blocks the merge') })
  })

  it('does not mind a comment somebody deleted meanwhile', async () => {
    const kept: Conversation = { comments: [], reviews: [] }
    await publish(remembering(kept), found)
    nock.cleanAll()
    expect(await publish(remembering(kept), assessmentOf())).toBeNull()
  })

  it.each<[string, object[], number]>([
    ['a thread with an answer of a person', [{ user: { login: 'dana', type: 'User' } }], 0],
    ['a thread with an answer of ours', [{ user: bot }], 1],
  ])('treats %s', async (_, answers, edits) => {
    const kept: Conversation = { comments: [], reviews: [] }
    await publish(remembering(kept), found)
    nock.cleanAll()
    for (const answer of answers) {
      kept.comments.push({
        id: 600,
        in_reply_to_id: 500,
        path: 'src/a.js',
        body: 'Why?',
        ...answer,
      })
    }
    const stub = remembering(kept, { [`PATCH ${R}/pulls/comments/500`]: {} })
    await publish(stub, assessmentOf())
    expect(writes(stub.sent)).toHaveLength(edits)
  })

  it('takes a marker in a comment of anybody else for nothing', async () => {
    const kept: Conversation = { comments: [], reviews: [] }
    await publish(remembering(kept), found)
    nock.cleanAll()
    const mallory = { login: 'mallory', type: 'User' }
    const forged = {
      comments: kept.comments.map((comment) => ({ ...comment, user: mallory })),
      reviews: kept.reviews.map((review) => ({ ...review, user: mallory })),
    }
    const stub = remembering(forged)
    await publish(stub, found)
    expect(writes(stub.sent)).toEqual([post])
  })
})
