import { Failure } from '../core/failure.ts'
import { type GitHub } from '../github/octokit.ts'
import { findOpen, isChecked, type OpenPullRequest } from '../github/open-pull-requests.ts'
import { hashFloor } from '../policy/hash-policy.ts'
import { assessmentsOfHead } from '../store/assessments.ts'
import { isWorthLooking } from './code-scanning-alerts.ts'
import { type Ground, isOutdated } from './is-outdated.ts'
import { isoDay } from './iso-day.ts'
import { type DiscoverJob, type RerunJob } from './jobs.ts'
import { queueReview } from './queue-review.ts'
import { type WorkContext } from './work-context.ts'

/** Reviews nobody waits for begin this far apart, in milliseconds: a floor holds for thousands of pull requests. */
const spacingMs = 2_000

/**
 * Queues a review for every open pull request of an installation whose head has no completed check, or a verdict that would be
 * taken on other ground today: another floor, a trial that is over.
 */
export async function discover(context: WorkContext, job: DiscoverJob): Promise<void> {
  const { installationId } = job
  const floorSince = job.floorSince ?? Date.now()
  const github = await context.connect(installationId)
  const survey: Survey = { context, github, job, floors: new Map() }
  let later = 0
  for await (const pull of findOpen(github)) {
    const why = await whyAgain(survey, pull)
    if (why === null) continue
    const { trigger } = why
    const delayMs = trigger === 'sweep' ? 0 : spacingMs * later++
    const wanted = { ...pull, installationId, trigger, floorSince, delayMs }
    const isQueued = await queueReview(context, wanted)
    if (isQueued && why.ground !== null) remember(context, pull, why.ground)
  }
}

interface Survey {
  readonly context: WorkContext
  readonly github: GitHub
  readonly job: DiscoverJob
  /** Hash of the floor by owner; undefined where it cannot be told. */
  readonly floors: Map<string, Promise<string | null | undefined>>
}

interface Reason {
  readonly trigger: 'sweep' | 'policy.outdated'
  /** What the verdict would rest on; null where there is none. */
  readonly ground: Ground | null
}

/** What is on record is looked at first: it costs no request. Null: nothing to do. */
async function whyAgain(survey: Survey, pull: OpenPullRequest): Promise<Reason | null> {
  const { context, github, job, floors } = survey
  const { store, settings } = context
  const floor = floors.get(pull.owner) ?? floorOf(survey, pull.owner)
  floors.set(pull.owner, floor)
  const ground = { floorHash: await floor, today: isoDay(Date.now()) }
  const isNew = job.floorSince !== undefined
  if (await isOutdated(store, pull, ground)) {
    const wasQueued = !isNew && queued.get(store)?.get(keyOf(pull)) === JSON.stringify(ground)
    return wasQueued ? null : { trigger: 'policy.outdated', ground }
  }
  if (!(await isChecked(github, pull, settings.appId))) return { trigger: 'sweep', ground: null }
  // A head whose check says that the floor was broken has no verdict; only a new floor can change that.
  const isStuck = isNew && !(await isJudged(context, pull))
  return isStuck ? { trigger: 'policy.outdated', ground } : null
}

const mostQueued = 10_000

/** For which ground a head was queued, by store: one that cannot be judged any more is not tried anew by every sweep. */
const queued = new WeakMap<WorkContext['store'], Map<string, string>>()

function remember({ store }: WorkContext, pull: OpenPullRequest, ground: Ground): void {
  const known = queued.get(store) ?? new Map<string, string>()
  if (known.size >= mostQueued) known.clear()
  known.set(keyOf(pull), JSON.stringify(ground))
  queued.set(store, known)
}

function keyOf({ repositoryId, number, headSha }: OpenPullRequest): string {
  return `${repositoryId}/${number}/${headSha}`
}

async function isJudged(
  { store }: WorkContext,
  { repositoryId, number, headSha }: OpenPullRequest,
): Promise<boolean> {
  return (await assessmentsOfHead(store, { repositoryId, headSha })).includes(number)
}

/** A floor that cannot be read stops no other work: the reviews themselves say so. */
async function floorOf(
  { context, github, job }: Survey,
  owner: string,
): Promise<string | null | undefined> {
  const { installationId, floorSince } = job
  try {
    const found = await context.floors.of(github, { installationId, owner }, floorSince)
    if ('errors' in found) return undefined
    const texts = [context.operatorPolicy, found.text].filter((text) => text !== null)
    return hashFloor(texts.map(({ file }) => file))
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    context.log.warn({ code: error.code, owner }, 'floor could not be compared')
    return undefined
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
