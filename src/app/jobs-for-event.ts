import * as z from 'zod'
import { recheckAction } from '../github/check-actions.ts'
import { type Job } from './jobs.ts'
import { fromIssueComment, fromPush, fromReview, fromReviewComment } from './jobs-for-talk.ts'

interface Delivery {
  readonly id: string
  readonly event: string
  readonly payload: unknown
}

interface Context {
  /** Our App's id: check events of other Apps are none of our business. */
  readonly appId: number
  /** Epoch milliseconds. */
  readonly now: number
}

const base = z.object({
  installation: z.object({ id: z.number().int() }),
  repository: z.object({
    id: z.number().int(),
    name: z.string(),
    owner: z.object({ login: z.string() }),
  }),
})

const pullRequest = base.extend({
  action: z.string(),
  before: z.string().nullish(),
  changes: z.object({ base: z.unknown().optional(), body: z.unknown().optional() }).nullish(),
  pull_request: z.object({
    number: z.number().int(),
    merged: z.boolean().nullish(),
    merge_commit_sha: z.string().nullish(),
    merged_by: z.object({ id: z.number().int() }).nullish(),
    head: z.object({ sha: z.string() }),
  }),
})

const checkRun = base.extend({
  action: z.string(),
  requested_action: z.object({ identifier: z.string() }).nullish(),
  check_run: z.object({
    head_sha: z.string(),
    external_id: z.string().nullish(),
    app: z.object({ id: z.number().int(), slug: z.string().nullish() }).nullish(),
  }),
})

const checkSuite = base.extend({
  action: z.string(),
  check_suite: z.object({
    head_sha: z.string(),
    app: z.object({ id: z.number().int() }).nullish(),
  }),
})

const mergeGroup = base.extend({
  action: z.string(),
  merge_group: z.object({ head_sha: z.string(), base_sha: z.string(), head_ref: z.string() }),
})

const installation = z.object({
  action: z.string(),
  installation: z.object({ id: z.number().int() }),
})

type Reader = (delivery: Delivery, context: Context) => readonly Job[]

const readers: Readonly<Record<string, Reader>> = {
  pull_request: fromPullRequest,
  check_run: fromCheckRun,
  check_suite: fromCheckSuite,
  merge_group: fromMergeGroup,
  issue_comment: ({ payload }) => fromIssueComment(payload),
  pull_request_review_comment: ({ payload }) => fromReviewComment(payload),
  pull_request_review: fromReview,
  push: ({ payload }, { now }) => fromPush(payload, now),
  installation: fromInstallation,
  installation_repositories: fromInstallation,
}

/** GitHub's own Apps that publish the result of code scanning. */
const codeScanners = new Set(['github-advanced-security', 'github-code-scanning'])
const reviewed = new Set([
  'opened',
  'synchronize',
  'reopened',
  'ready_for_review',
  'edited',
  'labeled',
  'unlabeled',
])
const discovered = new Set(['created', 'added', 'unsuspend', 'new_permissions_accepted'])

/** What a delivery asks of us; empty for events and actions that ask nothing. Throws a ZodError for a payload of another shape. */
export function jobsForEvent(delivery: Delivery, context: Context): readonly Job[] {
  const reader = Object.hasOwn(readers, delivery.event) ? readers[delivery.event] : undefined
  return reader === undefined ? [] : reader(delivery, context)
}

function fromPullRequest({ id, payload }: Delivery): readonly Job[] {
  const event = pullRequest.parse(payload)
  if (event.action === 'closed') return fromMerge(event)
  if (!reviewed.has(event.action)) return []
  if (event.action === 'edited' && !changesVerdict(event.changes)) return []
  return [
    {
      kind: 'review',
      ...place(event),
      number: event.pull_request.number,
      before: event.before ?? null,
      trigger: `pull_request.${event.action}`,
      deliveryId: id,
    },
  ]
}

/** The base decides what is new and which policy is in force; the description can hold what a policy asks to be told. */
function changesVerdict(changes: z.infer<typeof pullRequest>['changes']): boolean {
  return changes?.base !== undefined || changes?.body !== undefined
}

function fromMerge(event: z.infer<typeof pullRequest>): readonly Job[] {
  const { number, merged, merge_commit_sha: mergeSha, merged_by: by, head } = event.pull_request
  if (merged !== true || typeof mergeSha !== 'string') return []
  return [
    {
      kind: 'merged',
      ...place(event),
      number,
      headSha: head.sha,
      mergeSha,
      mergedBy: by === null || by === undefined ? null : String(by.id),
    },
  ]
}

function fromCheckRun({ id, payload }: Delivery, { appId }: Context): readonly Job[] {
  const event = checkRun.parse(payload)
  if (isEndOfCodeScanning(event)) {
    const { head_sha: headSha } = event.check_run
    return [{ kind: 'rerun', ...place(event), headSha, trigger: 'code-scanning' }]
  }
  if (!isForUs(event) || event.check_run.app?.id !== appId) return []
  const number = /^pr\/(\d{1,15})$/u.exec(event.check_run.external_id ?? '')?.[1]
  if (number === undefined) {
    return [{ kind: 'rerun', ...place(event), headSha: event.check_run.head_sha }]
  }
  return [
    {
      kind: 'review',
      ...place(event),
      number: Number(number),
      before: null,
      trigger: `check_run.${event.action}`,
      deliveryId: id,
    },
  ]
}

function isEndOfCodeScanning({ action, check_run: run }: z.infer<typeof checkRun>): boolean {
  return action === 'completed' && codeScanners.has(run.app?.slug ?? '')
}

/** "Re-run", or our own button. */
function isForUs({ action, requested_action: pressed }: z.infer<typeof checkRun>): boolean {
  return (
    action === 'rerequested' ||
    (action === 'requested_action' && pressed?.identifier === recheckAction)
  )
}

function fromCheckSuite({ payload }: Delivery, { appId }: Context): readonly Job[] {
  const event = checkSuite.parse(payload)
  if (event.action !== 'rerequested' || event.check_suite.app?.id !== appId) return []
  return [{ kind: 'rerun', ...place(event), headSha: event.check_suite.head_sha }]
}

function fromMergeGroup({ payload }: Delivery): readonly Job[] {
  const event = mergeGroup.parse(payload)
  if (event.action !== 'checks_requested') return []
  const group = event.merge_group
  return [
    {
      kind: 'merge-group',
      ...place(event),
      headSha: group.head_sha,
      baseSha: group.base_sha,
      headRef: group.head_ref,
    },
  ]
}

function fromInstallation({ payload }: Delivery): readonly Job[] {
  const event = installation.parse(payload)
  if (!discovered.has(event.action)) return []
  return [{ kind: 'discover', installationId: event.installation.id }]
}

function place(event: z.infer<typeof base>) {
  return {
    installationId: event.installation.id,
    repositoryId: event.repository.id,
    owner: event.repository.owner.login,
    repo: event.repository.name,
  }
}
