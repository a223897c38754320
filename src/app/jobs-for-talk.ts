import * as z from 'zod'
import { organisationPolicyPaths, organisationRepository } from '../github/organisation-policy.ts'
import { type Job } from './jobs.ts'

/** Schema and result every reader shares. */
const base = z.object({
  action: z.string(),
  installation: z.object({ id: z.number().int() }),
  repository: z.object({
    id: z.number().int(),
    name: z.string(),
    owner: z.object({ login: z.string() }),
  }),
})

const user = z.object({ type: z.string() }).nullish()

const issueComment = base.extend({
  issue: z.object({ number: z.number().int(), pull_request: z.unknown().optional() }),
  comment: z.object({ id: z.number().int(), body: z.string().nullish(), user }),
})

const reviewComment = base.extend({
  pull_request: z.object({ number: z.number().int() }),
  comment: z.object({ id: z.number().int(), body: z.string().nullish(), user }),
})

const review = base.extend({
  pull_request: z.object({ number: z.number().int() }),
  review: z.object({ state: z.string(), user }),
})

const paths = z.array(z.string()).nullish()

const push = base.omit({ action: true }).extend({
  ref: z.string(),
  after: z.string(),
  deleted: z.boolean().nullish(),
  forced: z.boolean().nullish(),
  repository: base.shape.repository.extend({ default_branch: z.string() }),
  sender: z.object({ id: z.number().int() }).nullish(),
  commits: z.array(z.object({ added: paths, modified: paths, removed: paths })).nullish(),
})

/** A word that stands in every comment with a command; the worker reads the comment itself. */
const mention = /\/countersign\b/iu

/** What is said below a description. Only new comments count: one edited later may not say what was read and answered. */
export function fromIssueComment(payload: unknown): readonly Job[] {
  const event = issueComment.parse(payload)
  if (event.issue.pull_request === undefined || event.issue.pull_request === null) return []
  return fromComment(event, { number: event.issue.number, place: 'conversation' })
}

/** What is said beside a line. */
export function fromReviewComment(payload: unknown): readonly Job[] {
  const event = reviewComment.parse(payload)
  return fromComment(event, { number: event.pull_request.number, place: 'line' })
}

function fromComment(
  event: z.infer<typeof base> & Pick<z.infer<typeof reviewComment>, 'comment'>,
  at: { readonly number: number; readonly place: 'conversation' | 'line' },
): readonly Job[] {
  const { action, comment } = event
  if (action !== 'created' || comment.user?.type !== 'User') return []
  if (!mention.test(comment.body ?? '')) return []
  return [{ kind: 'command', ...place(event), ...at, commentId: comment.id }]
}

/** A yes, a no, or the end of one, by a person: the verdict may rest on it. Our own reviews are remarks of an App. */
export function fromReview({
  id,
  payload,
}: {
  readonly id: string
  readonly payload: unknown
}): readonly Job[] {
  const event = review.parse(payload)
  const state = event.review.state.toLowerCase()
  const isWord =
    event.action === 'dismissed' || (event.action === 'submitted' && state !== 'commented')
  if (!isWord || event.review.user?.type !== 'User') return []
  return [
    {
      kind: 'review',
      ...place(event),
      number: event.pull_request.number,
      before: null,
      trigger: `pull_request_review.${event.action}`,
      deliveryId: id,
    },
  ]
}

/** Only what reaches the default branch. In the organisation's own repository it may be a new floor for all the others. */
export function fromPush(payload: unknown, now: number): readonly Job[] {
  const event = push.parse(payload)
  const { ref, after, deleted, forced, repository, sender } = event
  if (ref !== `refs/heads/${repository.default_branch}` || deleted === true) return []
  const pushedBy = sender === null || sender === undefined ? null : String(sender.id)
  const { id: installationId } = event.installation
  return [
    { kind: 'push', ...place(event), headSha: after, pushedBy, forced: forced === true },
    ...(mayChangeFloor(event)
      ? [{ kind: 'discover' as const, installationId, floorSince: now }]
      : []),
  ]
}

/** GitHub leaves files out of a push that is very large, or by force. */
function mayChangeFloor({ repository, commits, forced }: z.infer<typeof push>): boolean {
  if (repository.name.toLowerCase() !== organisationRepository) return false
  if (forced === true || (commits ?? []).length === 0) return true
  const touched = (commits ?? []).flatMap(({ added, modified, removed }) => [
    ...(added ?? []),
    ...(modified ?? []),
    ...(removed ?? []),
  ])
  return touched.some((path) => organisationPolicyPaths.includes(path))
}

function place(event: Pick<z.infer<typeof base>, 'installation' | 'repository'>) {
  return {
    installationId: event.installation.id,
    repositoryId: event.repository.id,
    owner: event.repository.owner.login,
    repo: event.repository.name,
  }
}
