import { findUnchecked } from '../github/open-pull-requests.ts'
import { assessmentsOfHead } from '../store/assessments.ts'
import { isWorthLooking } from './code-scanning-alerts.ts'
import { type DiscoverJob, type RerunJob } from './jobs.ts'
import { queueReview } from './queue-review.ts'
import { type WorkContext } from './work-context.ts'

/** Queues a review for every open pull request of an installation whose head has no completed check. */
export async function discover(context: WorkContext, job: DiscoverJob): Promise<void> {
  const github = await context.connect(job.installationId)
  for await (const found of findUnchecked(github, { appId: context.settings.appId })) {
    await queueReview(context, { ...found, installationId: job.installationId, trigger: 'sweep' })
  }
}

/** A check suite was asked for again, or code scanning knows more: review the pull requests whose head it was about. */
export async function rerun(context: WorkContext, job: RerunJob): Promise<void> {
  const isAsked = job.trigger === undefined
  if (!isAsked && !isWorthLooking(context, job.repositoryId)) return
  const trigger = isAsked ? 'check_suite.rerequested' : 'check_run.completed'
  const numbers = await assessmentsOfHead(context.store, {
    repositoryId: job.repositoryId,
    headSha: job.headSha,
  })
  for (const number of numbers) {
    await queueReview(context, { ...job, number, trigger })
  }
}
