import { type ChangeSet } from '../core/change-set.ts'
import { type PolicyDryRun } from '../core/policy-dry-run.ts'
import { type PullRequest } from '../core/pull-request.ts'
import { type CheckOutput, withCheckpoint } from '../github/check-output.ts'
import { completeCheck, toCheckOutput } from '../github/check-run.ts'
import { type GitHub } from '../github/octokit.ts'
import { fetchPullRequest } from '../github/pull-request.ts'
import { publishReview } from '../github/review-comments.ts'
import { publishSummary } from '../github/summary-comment.ts'
import { type RecordedAssessment } from '../store/assessments.ts'
import { countReviews, notePublication } from '../store/publications.ts'
import { newestCheckpoint } from './newest-checkpoint.ts'
import { type WorkContext } from './work-context.ts'

interface Publication {
  readonly context: WorkContext
  readonly github: GitHub
  readonly pull: PullRequest
  readonly checkRunId: number
  readonly changes: ChangeSet
  readonly recorded: RecordedAssessment
  /** What the policy file of the change would do; null when it changes none. */
  readonly dryRun: PolicyDryRun | null
}

/**
 * Carries a record out to GitHub: review, then check, then summary comment, so that a completed check finds its comments in
 * place. Each step looks at what is there first; doing it again changes nothing. When the head moved meanwhile only the
 * check of the judged head is completed: comments belong to the newest head and its own job.
 */
export async function publish(publication: Publication): Promise<void> {
  const { context, github, pull, checkRunId, changes, recorded, dryRun } = publication
  const { assessment } = recorded
  const current = await isCurrent(github, pull)
  const botLogin = await context.botLogin()
  const paused = await isStorm(publication)
  if (current && !paused) {
    const reviewId = await publishReview(github, { assessment, pull, changes, botLogin })
    if (reviewId !== null) await note(publication, 'review', reviewId)
  }
  const output = withCheckpoint(
    withNote(toCheckOutput(assessment, dryRun), paused),
    await newestCheckpoint(context.store, recorded.key),
  )
  await completeCheck(github, { owner: pull.owner, repo: pull.repo, checkRunId, output })
  await note(publication, 'check', checkRunId)
  if (!current) return
  const commentId = await publishSummary(github, { assessment, pull, botLogin })
  if (commentId !== null) await note(publication, 'summary', commentId)
}

/** More reviews of one pull request within an hour than people push: two machines are answering each other. */
const mostReviewsAnHour = 12
const hourMs = 3600 * 1000

async function isStorm({ context, pull }: Publication): Promise<boolean> {
  const since = Date.now() - hourMs
  return (await countReviews(context.store, { ...pull, since })) >= mostReviewsAnHour
}

/** The check stays complete; only the conversation is left in peace. */
function withNote(output: CheckOutput, paused: boolean): CheckOutput {
  if (!paused) return output
  const warning = `> Comments are paused: ${mostReviewsAnHour} reviews within an hour, as when agents answer each other. Every finding stands in this check; comments go on when an hour is quieter.\n\n`
  return { ...output, summary: (warning + output.summary).slice(0, 65_535) }
}

async function isCurrent(github: GitHub, pull: PullRequest): Promise<boolean> {
  const now = await fetchPullRequest(github, pull)
  return now.headSha === pull.headSha && now.state === 'open'
}

async function note(
  { context, recorded }: Publication,
  surface: 'check' | 'review' | 'summary',
  remoteId: number,
): Promise<void> {
  await notePublication(context.store, {
    assessmentId: recorded.id,
    surface,
    remoteId: String(remoteId),
    at: Date.now(),
  })
}
