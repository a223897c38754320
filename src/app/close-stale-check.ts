import { type PullRequest } from '../core/pull-request.ts'
import { cancelCheck } from '../github/check-run.ts'
import { type GitHub } from '../github/octokit.ts'
import { type ReviewJob } from './jobs.ts'

/** A push can overtake a review: the check of the head before it must not stay in progress for ever. */
export async function closeStaleCheck(stale: {
  readonly github: GitHub
  readonly pull: PullRequest
  readonly job: ReviewJob
}): Promise<void> {
  const { github, pull, job } = stale
  if (job.before === null || job.before === pull.headSha) return
  await cancelCheck(github, { owner: pull.owner, repo: pull.repo, headSha: job.before })
}
