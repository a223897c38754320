import { type Assessment } from '../core/assessment.ts'
import { type ChangeSet } from '../core/change-set.ts'
import { Failure } from '../core/failure.ts'
import { type PullRequest } from '../core/pull-request.ts'
import { call } from './call.ts'
import { type ExistingReview, listOurComments, listOurReviews } from './existing-review.ts'
import { type GitHub } from './octokit.ts'
import { fingerprintsIn, hasMarker, reviewMarker } from './review-marker.ts'
import { serverUrl } from './server-url.ts'
import { type NewComment, type ReviewPlan, toReview } from './to-review.ts'
import { type CommentUpdate } from './update-comments.ts'
import { worthSaying } from './worth-saying.ts'

interface ReviewRequest {
  readonly assessment: Assessment
  readonly pull: PullRequest
  readonly changes: ChangeSet
  /** Login our comments stand under, `slug[bot]`. */
  readonly botLogin: string | null
}

interface Post {
  readonly pull: PullRequest
  readonly botLogin: string | null
  readonly body: string
  readonly comments: readonly NewComment[]
}

/**
 * Brings the conversation to what the assessment says: one review of the head for what is new, edits for what changed, nothing where
 * nothing did. Gives the id of the head's review, or null without one. Doing it again changes nothing. Throws `Failure`.
 */
export async function publishReview(
  github: GitHub,
  { assessment, pull, changes, botLogin }: ReviewRequest,
): Promise<number | null> {
  const conversation = { owner: pull.owner, repo: pull.repo, number: pull.number, botLogin }
  const comments = await listOurComments(github, conversation)
  const isQuiet = worthSaying(assessment).length === 0
  const reviews = isQuiet ? [] : await listOurReviews(github, conversation)
  const listed = new Set(reviews.flatMap(({ body }) => fingerprintsIn(body)))
  const plan = toReview({
    assessment,
    pull,
    changes,
    existing: { comments, listed },
    serverUrl: serverUrl(github),
  })
  const reviewId = await postReview(github, { plan, pull, botLogin, reviews })
  for (const update of plan.update) await editComment(github, pull, update)
  return reviewId
}

interface Posting {
  readonly plan: ReviewPlan
  readonly pull: PullRequest
  readonly botLogin: string | null
  readonly reviews: readonly ExistingReview[]
}

async function postReview(github: GitHub, posting: Posting): Promise<number | null> {
  const { plan, pull, botLogin, reviews } = posting
  const posted = reviewOf(pull, reviews)
  if (posted !== null || plan.body === null) return posted
  for (const { id, isPending } of reviews) if (isPending) await deletePending(github, pull, id)
  const post = { pull, botLogin, body: plan.body, comments: plan.create }
  try {
    return await createReview(github, post)
  } catch (error) {
    const isRefused = error instanceof Failure && error.code === 'github-rejected'
    if (!isRefused || plan.create.length === 0 || plan.bodyAlone === null) throw error
    return createReview(github, { ...post, body: plan.bodyAlone, comments: [] })
  }
}

/** Never an approval, never a request for changes: the check holds the merge. */
async function createReview(
  github: GitHub,
  { pull, botLogin, body, comments }: Post,
): Promise<number> {
  const { owner, repo, number, headSha } = pull
  return call(github, async (request, attempt) => {
    if (attempt > 1) {
      const posted = reviewOf(pull, await listOurReviews(github, { owner, repo, number, botLogin }))
      if (posted !== null) return posted
    }
    const { data } = await request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
      owner,
      repo,
      pull_number: number,
      commit_id: headSha,
      event: 'COMMENT',
      body,
      ...(comments.length > 0 && { comments: [...comments] }),
    })
    return Number(data.id)
  })
}

function reviewOf({ headSha }: PullRequest, reviews: readonly ExistingReview[]): number | null {
  const marker = reviewMarker(headSha)
  return reviews.find(({ body, isPending }) => !isPending && hasMarker(body, marker))?.id ?? null
}

/** A crash can leave one behind, and GitHub allows one at a time. */
async function deletePending(github: GitHub, pull: PullRequest, reviewId: number): Promise<void> {
  const { owner, repo, number } = pull
  await ignoreGone(
    call(github, (request) =>
      request('DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}', {
        owner,
        repo,
        pull_number: number,
        review_id: reviewId,
      }),
    ),
  )
}

async function editComment(
  github: GitHub,
  { owner, repo }: PullRequest,
  { id, body }: CommentUpdate,
): Promise<void> {
  await ignoreGone(
    call(github, (request) =>
      request('PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}', {
        owner,
        repo,
        comment_id: id,
        body,
      }),
    ),
  )
}

/** Somebody may have deleted it meanwhile. */
async function ignoreGone(write: Promise<unknown>): Promise<void> {
  try {
    await write
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'github-not-found') throw error
  }
}
