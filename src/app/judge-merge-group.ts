import { type Action } from '../core/policy.ts'
import { withCheckpoint } from '../github/check-output.ts'
import { completeCheck, startCheck } from '../github/check-run.ts'
import { fetchGroupMembers, type GroupMember } from '../github/merge-group.ts'
import { type GitHub } from '../github/octokit.ts'
import { fetchPullRequest } from '../github/pull-request.ts'
import { latestAssessment } from '../store/assessments.ts'
import { appendEntry } from '../store/audit-log.ts'
import { holdsMerge } from './holds-merge.ts'
import { type MergeGroupJob } from './jobs.ts'
import { newestCheckpoint } from './newest-checkpoint.ts'
import { type WorkContext } from './work-context.ts'

/** What is known of one pull request in the group. */
interface Member {
  readonly number: number
  readonly verdict: Action | 'missing' | 'stale'
  readonly passes: boolean
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
  const members: Member[] = []
  for (const queued of await fetchGroupMembers(github, job)) {
    members.push(await judgeMember({ context, github, job, queued }))
  }
  await recordGroup(context, job, members)
  const checkpoint = await newestCheckpoint(context.store, job)
  const output = withCheckpoint(toGroupOutput(members), checkpoint)
  await completeCheck(github, { owner, repo, checkRunId, output })
}

async function judgeMember(input: {
  readonly context: WorkContext
  readonly github: GitHub
  readonly job: MergeGroupJob
  readonly queued: GroupMember
}): Promise<Member> {
  const { context, github, job, queued } = input
  const { number, queuedHead } = queued
  const recorded = await latestAssessment(context.store, { ...job, number })
  if (recorded === null) return { number, verdict: 'missing', passes: false }
  const pull = await fetchPullRequest(github, { ...job, number })
  const { headSha, decision } = recorded.assessment
  if (pull.headSha !== headSha || (queuedHead ?? headSha) !== headSha) {
    return { number, verdict: 'stale', passes: false }
  }
  return { number, verdict: decision.action, passes: !holdsMerge(decision) }
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
  return members.length > 0 && members.every((member) => member.passes)
}

const verdictTexts = {
  allow: 'let in',
  warn: 'let in with warnings',
  'require-review': 'needs a review',
  block: 'blocked',
  missing: 'was never judged',
  stale: 'its newest commit is not the judged one',
} as const satisfies Record<Member['verdict'], string>

function toGroupOutput(members: readonly Member[]) {
  const passed = passes(members)
  return {
    conclusion: passed ? ('success' as const) : ('failure' as const),
    title: passed ? passedText(members) : groupProblem(members),
    summary: [
      '| Pull request | Verdict on its head |',
      '| --- | --- |',
      ...members.map((one) => `| #${one.number} | ${verdictTexts[one.verdict]}${noteOf(one)} |`),
      '',
      passed
        ? 'Each verdict was recorded on the head that was queued.'
        : 'Countersign merges nothing it has not judged. Take the pull request out of the queue, let its own check pass, and queue it again.',
    ].join('\n'),
    annotations: [],
  }
}

/** A policy that only observes holds no merge, alone or in a group. */
function noteOf({ verdict, passes: isPassing }: Member): string {
  const isHeld = verdict === 'block' || verdict === 'require-review'
  return isHeld && isPassing ? ' (only observed)' : ''
}

function passedText({ length }: readonly Member[]): string {
  return length === 1 ? 'The pull request passed' : `All ${length} pull requests passed`
}

function groupProblem(members: readonly Member[]): string {
  if (members.length === 0) return 'No pull request was found for this group'
  const failing = members.filter((member) => !member.passes)
  const list = failing.map(({ number, verdict }) => `#${number} (${verdictTexts[verdict]})`)
  return `Not passed: ${list.join(', ')}`.slice(0, 255)
}
