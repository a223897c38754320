import { Failure } from '../core/failure.ts'
import { fetchChanges } from '../github/changes.ts'
import { fetchPullRequest } from '../github/pull-request.ts'
import { latestAssessment, type StoredAssessment } from '../store/assessments.ts'
import { appendEntry } from '../store/audit-log.ts'
import { attestMerge } from './attest-merge.ts'
import { holdsMerge } from './holds-merge.ts'
import { type MergedJob } from './jobs.ts'
import { notify } from './notify.ts'
import { rememberMerge } from './repository-memory.ts'
import { submitDependencies } from './submit-dependencies.ts'
import { type WorkContext } from './work-context.ts'

/**
 * A merged pull request: its merge commit and the verdict it was merged under go on record, and the origin of its lines is
 * kept, so that it stays known on the default branch after a squash or rebase.
 */
export async function recordMerge(context: WorkContext, job: MergedJob): Promise<void> {
  const { store } = context
  const judged = await latestAssessment(store, job)
  const current = judged?.assessment.headSha === job.headSha ? judged : null
  const { installationId } = job
  await appendEntry(store, { installationId, entry: mergeEntry(job, current) })
  if (current !== null && holdsMerge(current.assessment.decision)) {
    await appendEntry(store, { installationId, entry: overrideEntry(job, current) })
  }
  await tell(context, job, current)
  if (current !== null) await keepLines(context, job, current)
  await attestMerge(context, job)
  await submitDependencies(context, job)
}

/** A merge as it should be is no news. */
async function tell(context: WorkContext, job: MergedJob, judged: StoredAssessment | null) {
  if (judged !== null && !holdsMerge(judged.assessment.decision)) return
  const event = judged === null ? 'merge.without_decision' : 'override.used'
  const details = { merge: job.mergeSha, decision: judged?.assessment.decision.action ?? null }
  await notify(context, { ...job, event, id: job.mergeSha, details })
}

/** Merged although the verdict held it: somebody may go past the check, and that goes on record by itself. */
function overrideEntry(job: MergedJob, judged: StoredAssessment) {
  const { id, body } = mergeEntry(job, judged)
  return { id: `override/${id}`, type: 'override.used' as const, body }
}

function mergeEntry(job: MergedJob, judged: StoredAssessment | null) {
  return {
    id: `merged/${job.repositoryId}/${job.number}/${job.mergeSha}`,
    type: judged === null ? ('merge.without_decision' as const) : ('pr.merged' as const),
    body: {
      actor: { kind: 'user', id: job.mergedBy },
      subject: {
        installation_id: job.installationId,
        repo_id: job.repositoryId,
        pr: job.number,
        head: { gitCommit: job.headSha },
        merge: { gitCommit: job.mergeSha },
      },
      decision:
        judged === null ? null : { result: judged.assessment.decision.action, seq: judged.seq },
    },
  }
}

/** A pull request whose head is gone keeps what was recorded of it; only the memory of its lines is lost. */
async function keepLines(context: WorkContext, job: MergedJob, judged: StoredAssessment) {
  const github = await context.connect(job.installationId)
  try {
    const pull = await fetchPullRequest(github, job)
    const changes = await fetchChanges(github, pull)
    const { mergeSha } = job
    await rememberMerge(context.store, { pull, changes, assessment: judged.assessment, mergeSha })
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'github-not-found') throw error
    context.log.warn({ headSha: job.headSha }, 'merged head is gone; its lines are not remembered')
  }
}
