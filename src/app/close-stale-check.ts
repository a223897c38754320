import { type PullRequest } from '../core/pull-request.ts'
import { cancelCheck } from '../github/check-run.ts'
import { type GitHub } from '../github/octokit.ts'
import { type ReviewJob } from './jobs.ts'
import { type WorkContext } from './work-context.ts'

/** Pushes can overtake a review: the checks of the heads before must not stay in progress for ever. */
export async function closeStaleCheck(stale: {
  readonly context: WorkContext
  readonly github: GitHub
  readonly pull: PullRequest
  readonly job: ReviewJob
}): Promise<void> {
  const { context, github, pull, job } = stale
  const { owner, repo } = pull
  for (const headSha of new Set([...(job.overtaken ?? []), job.before])) {
    if (headSha === null || headSha === pull.headSha) continue
    await cancelCheck(github, { owner, repo, headSha, appId: context.settings.appId })
  }
}
