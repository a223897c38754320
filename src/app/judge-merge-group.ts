import { type Action } from '../core/policy.ts'
import { withCheckpoint } from '../github/check-output.ts'
import { completeCheck, startCheck } from '../github/check-run.ts'
import { fetchGroupPullRequests } from '../github/merge-group.ts'
import { type GitHub } from '../github/octokit.ts'
import { fetchPullRequest } from '../github/pull-request.ts'
import { latestAssessment } from '../store/assessments.ts'
import { appendEntry } from '../store/audit-log.ts'
import { type MergeGroupJob } from './jobs.ts'
import { newestCheckpoint } from './newest-checkpoint.ts'
import { type WorkContext } from './work-context.ts'

/** What is known of one pull request in the group. */
interface Member {
  readonly number: number
  readonly verdict: Action | 'missing' | 'stale'
}

/**
 * The group passes when every pull request in it has a recorded, passing verdict on the head that was queued; a missing or
 * stale one fails the group, so that the queue never merges what was not judged.
 */
export async function judgeMergeGroup(context: WorkContext, job: MergeGroupJob): Promise<void> {
  const github = await context.connect(job.installationId)
  const { owner, repo, headSha } = job
  const externalId = `merge-group/${headSha}`
  const checkRunId = await startCheck(github, {
    owner,
    repo,
    headSha,
    externalId,
    detailsUrl: null,
    appId: context.settings.appId,
  })
  const numbers = await fetchGroupPullRequests(github, job)
  const members: Member[] = []
  for (const number of numbers) members.push(await member({ context, github, job, number }))
  await recordGroup(context, job, members)
  const checkpoint = await newestCheckpoint(context.store, job)
  const output = withCheckpoint(toGroupOutput(members), checkpoint)
  await completeCheck(github, { owner, repo, checkRunId, output })
}

async function member(input: {
  readonly context: WorkContext
  readonly github: GitHub
  readonly job: MergeGroupJob
  readonly number: number
}): Promise<Member> {
  const { context, github, job, number } = input
  const recorded = await latestAssessment(context.store, {
    repositoryId: job.repositoryId,
    number,
  })
  if (recorded === null) return { number, verdict: 'missing' }
  const pull = await fetchPullRequest(github, { ...job, number })
  const { assessment } = recorded
  if (pull.headSha !== assessment.headSha) return { number, verdict: 'stale' }
  return { number, verdict: assessment.decision.action }
}

async function recordGroup(
  context: WorkContext,
  job: MergeGroupJob,
  members: readonly Member[],
): Promise<void> {
  await appendEntry(context.store, {
    installationId: job.installationId,
    entry: {
      id: `merge-group/${job.repositoryId}/${job.headSha}/${members.map(({ number, verdict }) => `${number}:${verdict}`).join(',')}`,
      type: 'group.judged',
      body: {
        actor: { kind: 'system' },
        subject: {
          installation_id: job.installationId,
          repo_id: job.repositoryId,
          base: { gitCommit: job.baseSha },
          head: { gitCommit: job.headSha },
        },
        decision: {
          result: passes(members) ? 'allow' : 'block',
          members: members.map(({ number, verdict }) => ({ pr: number, verdict })),
        },
      },
    },
  })
}

function passes(members: readonly Member[]): boolean {
  return (
    members.length > 0 && members.every(({ verdict }) => verdict === 'allow' || verdict === 'warn')
  )
}

function toGroupOutput(members: readonly Member[]) {
  const passed = passes(members)
  const failing = members.filter(({ verdict }) => verdict !== 'allow' && verdict !== 'warn')
  return {
    conclusion: passed ? ('success' as const) : ('failure' as const),
    title: passed
      ? `All ${members.length} pull requests of this group passed`
      : groupProblem(members, failing),
    summary: [
      '| Pull request | Verdict on its head |',
      '| --- | --- |',
      ...members.map(({ number, verdict }) => `| #${number} | ${verdict} |`),
      '',
      passed
        ? 'Each verdict was recorded on the head that was queued.'
        : 'Countersign merges nothing it has not judged. Take the pull request out of the queue, let its own check pass, and queue it again.',
    ].join('\n'),
    annotations: [],
  }
}

function groupProblem(members: readonly Member[], failing: readonly Member[]): string {
  if (members.length === 0) return 'No pull request was found for this group'
  const list = failing.map(({ number, verdict }) => `#${number} (${verdict})`).join(', ')
  return `Not passed: ${list}`.slice(0, 255)
}
