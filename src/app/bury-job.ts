import { failCheck, startCheck } from '../github/check-run.ts'
import { fetchPullRequest } from '../github/pull-request.ts'
import { parseJob, type ReviewJob } from './jobs.ts'
import { newestCheckpoint } from './newest-checkpoint.ts'
import { type WorkContext } from './work-context.ts'

/**
 * A review whose worker died on the last attempt left its check in progress: it ends as a failed check that says so. Without it
 * the sweep would queue the same review for ever.
 */
export async function buryJob(context: WorkContext, payload: unknown): Promise<void> {
  const job = parseJob(payload)
  if (job.kind !== 'review') return
  try {
    await closeCheck(context, job)
  } catch (error) {
    context.log.error({ err: error, number: job.number }, 'check of a dead job could not be closed')
  }
}

async function closeCheck(context: WorkContext, job: ReviewJob): Promise<void> {
  const github = await context.connect(job.installationId)
  const pull = await fetchPullRequest(github, job)
  if (pull.state === 'closed') return
  const { owner, repo, headSha } = pull
  const externalId = `pr/${pull.number}`
  const checkRunId = await startCheck(github, {
    owner,
    repo,
    headSha,
    externalId,
    detailsUrl: null,
    appId: context.settings.appId,
  })
  const reason =
    'The process stopped each time it worked on this change; the log of the App says more.'
  const checkpoint = await newestCheckpoint(context.store, job)
  await failCheck(github, { owner, repo, checkRunId, problem: { reason }, checkpoint })
}
