import { findUnchecked } from '../github/open-pull-requests.ts'
import { assessmentsOfHead } from '../store/assessments.ts'
import { enqueue } from '../store/job-queue.ts'
import { isWorthLooking } from './code-scanning-alerts.ts'
import { toNewJob } from './intake.ts'
import { type DiscoverJob, type RerunJob } from './jobs.ts'
import { type WorkContext } from './work-context.ts'

/** Queues a review for every open pull request of an installation whose head has no completed check. */
export async function discover(context: WorkContext, job: DiscoverJob): Promise<void> {
  const github = await context.connect(job.installationId)
  for await (const found of findUnchecked(github, { appId: context.settings.appId })) {
    await queue(context, { ...found, installationId: job.installationId, trigger: 'sweep' })
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
    await queue(context, { ...job, number, trigger })
  }
}

interface Found {
  readonly installationId: number
  readonly repositoryId: number
  readonly owner: string
  readonly repo: string
  readonly number: number
  readonly trigger: string
}

async function queue(context: WorkContext, found: Found): Promise<void> {
  const { installationId, repositoryId, owner, repo, number, trigger } = found
  const job = {
    kind: 'review' as const,
    installationId,
    repositoryId,
    owner,
    repo,
    number,
    trigger,
    before: null,
    deliveryId: null,
  }
  const { attempts } = context.settings
  await enqueue(context.store, { ...toNewJob(job, { now: Date.now(), attempts }), priority: 7 })
}
