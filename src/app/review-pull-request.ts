import { assess } from '../assess.ts'
import { type Assessment } from '../core/assessment.ts'
import { Failure } from '../core/failure.ts'
import { type PullRequest } from '../core/pull-request.ts'
import { fetchChanges } from '../github/changes.ts'
import { failCheck, startCheck } from '../github/check-run.ts'
import { type GitHub } from '../github/octokit.ts'
import { fetchPullRequest } from '../github/pull-request.ts'
import { type AssessmentKey, recordAssessment } from '../store/assessments.ts'
import { appendEntry } from '../store/audit-log.ts'
import { type ClaimedJob } from '../store/job-queue.ts'
import { keepPolicy } from '../store/policies.ts'
import { closeStaleCheck } from './close-stale-check.ts'
import { decisionEntry, failureEntry } from './decision-entry.ts'
import { dryRunPolicy } from './dry-run-policy.ts'
import { gatherKnowledge } from './gather-knowledge.ts'
import { type ReviewJob } from './jobs.ts'
import { isIdleLabel } from './label-event.ts'
import { loadPolicy } from './load-policy.ts'
import { newestCheckpoint } from './newest-checkpoint.ts'
import { notify } from './notify.ts'
import { waiversOf, withApprovals } from './people-say.ts'
import { publish } from './publish.ts'
import { rememberHead } from './repository-memory.ts'
import { type WorkContext } from './work-context.ts'

interface Review {
  readonly context: WorkContext
  readonly github: GitHub
  readonly claimed: ClaimedJob
  readonly job: ReviewJob
  readonly pull: PullRequest
  readonly checkRunId: number
}

/**
 * Judges the newest head of one pull request: check in progress → change and policy → assessment → record → publish.
 * Every step may be repeated: what was recorded is found again, what was published is not said twice.
 */
export async function reviewPullRequest(
  context: WorkContext,
  claimed: ClaimedJob,
  job: ReviewJob,
): Promise<void> {
  const github = await context.connect(job.installationId)
  const pull = await findPullRequest(github, job)
  if (pull === null || pull.state === 'closed') return
  if (await isIdleLabel(context.store, job, pull.headSha)) return
  const checkRunId = await startCheck(github, {
    owner: pull.owner,
    repo: pull.repo,
    headSha: pull.headSha,
    externalId: `pr/${pull.number}`,
    detailsUrl: null,
    appId: context.settings.appId,
  })
  const review: Review = { context, github, claimed, job, pull, checkRunId }
  await closeStaleCheck(review)
  try {
    await judge(review)
  } catch (error) {
    await explain(review, error)
    throw error
  }
}

/** A repository or pull request that is gone, or an App that was removed from it, leaves nothing to judge. */
async function findPullRequest(github: GitHub, job: ReviewJob): Promise<PullRequest | null> {
  try {
    return await fetchPullRequest(github, job)
  } catch (error) {
    if (error instanceof Failure && error.code === 'github-not-found') return null
    throw error
  }
}

async function judge(review: Review): Promise<void> {
  const { context, github, claimed, job, pull, checkRunId } = review
  const { installationId, floorSince } = job
  const loaded = await loadPolicy(context, { github, installationId, pull, floorSince })
  if ('errors' in loaded) {
    await recordFailure(review, 'policy-invalid')
    const checkpoint = await newestCheckpoint(context.store, job)
    await failCheck(github, { ...pull, checkRunId, problem: loaded, checkpoint })
    return
  }
  const { inForce: policy } = loaded
  const fetched = await fetchChanges(github, pull)
  const people = await waiversOf(context.store, pull)
  const subject = { github, pull, changes: fetched, policy, people }
  const { changes, knowledge } = await gatherKnowledge(context, subject)
  const alone = judgeOnce(changes, policy, knowledge)
  const assessment = await withApprovals(alone, { github, changes, policy, pullRequest: pull })
  await keepPolicy(context.store, policy)
  const recorded = await recordAssessment(context.store, {
    job: claimed,
    key: keyOf(review),
    assessment,
    entry: decisionEntry({ assessment, pull, job, attempt: claimed.attempts }),
  })
  context.log.info(
    { ...describe(recorded.assessment), number: pull.number, again: !recorded.created },
    'decision recorded',
  )
  if (recorded.created) {
    context.metrics.decided(assessment)
    await tell(review, assessment)
  }
  await rememberHead(context.store, { pull, changes, assessment })
  const judged = { changes, loaded, assessment, ...pull }
  const dryRun = await dryRunPolicy(context.store, judged)
  await publish({ ...review, changes, recorded, dryRun })
}

function keyOf({ job, pull }: Review): AssessmentKey {
  const { repositoryId, owner, repo, number, headSha } = pull
  return { installationId: job.installationId, repositoryId, owner, repo, number, headSha }
}

async function tell({ context, pull }: Review, { headSha, decision }: Assessment): Promise<void> {
  await notify(context, {
    ...pull,
    event: 'decision.recorded',
    id: `${headSha}/${decision.action}/${decision.waived.length}`,
    details: {
      head: headSha,
      decision: decision.action,
      mode: decision.mode,
      rules: decision.reasons
        .filter(({ action }) => action !== 'allow')
        .map(({ policyRule }) => policyRule),
    },
  })
}

/** The pipeline gives the same for the same: what it throws it would throw again, so nothing is gained by another attempt. */
function judgeOnce(...input: Parameters<typeof assess>): Assessment {
  try {
    return assess(...input)
  } catch (cause) {
    throw new Failure('analysis-failed', {
      message:
        'The analysis of this change failed; the log of the App says where. It will fail again until Countersign is mended.',
      retryable: false,
      cause,
    })
  }
}

function describe(assessment: Assessment) {
  return {
    repository: assessment.repository,
    headSha: assessment.headSha,
    action: assessment.decision.action,
    findings: assessment.analysis.findings.length,
    gaps: assessment.analysis.gaps.length,
  }
}

/** A run that will not be tried again must not stay "in progress": it ends as a failed check that says why. */
async function explain(review: Review, error: unknown): Promise<void> {
  const { context, github, claimed, pull, checkRunId } = review
  if (willBeTriedAgain(claimed, error)) return
  try {
    const reason =
      error instanceof Failure
        ? error.message
        : 'An unexpected error; the log of the App says more.'
    await recordFailure(review, error instanceof Failure ? error.code : 'unexpected')
    const checkpoint = await newestCheckpoint(context.store, review.job)
    await failCheck(github, { ...pull, checkRunId, problem: { reason }, checkpoint })
  } catch (inner) {
    context.log.error({ err: inner, headSha: pull.headSha }, 'check could not be closed')
  }
}

function willBeTriedAgain(claimed: ClaimedJob, error: unknown): boolean {
  const failure = error instanceof Failure ? error : null
  if (failure?.code === 'lease-lost') return true
  return (failure?.retryable ?? true) && claimed.attempts < claimed.maxAttempts
}

/** A check that says "could not judge" is public too: it stands in the log before it is published. */
async function recordFailure({ context, claimed, job, pull }: Review, reason: string) {
  await appendEntry(context.store, {
    installationId: job.installationId,
    entry: failureEntry({ pull, job, attempt: claimed.attempts, reason, jobId: claimed.id }),
  })
}
