import { Failure } from '../core/failure.ts'
import { type GitHub } from '../github/octokit.ts'
import { findOpen, isChecked, type OpenPullRequest } from '../github/open-pull-requests.ts'
import { hashFloor } from '../policy/hash-policy.ts'
import { assessmentsOfHead } from '../store/assessments.ts'
import { isWorthLooking } from './code-scanning-alerts.ts'
import { isOutdated } from './is-outdated.ts'
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
    const trigger = await whyAgain(survey, pull)
    if (trigger === null) continue
    const delayMs = trigger === 'sweep' ? 0 : spacingMs * later++
    await queueReview(context, { ...pull, installationId, trigger, floorSince, delayMs })
  }
}

interface Survey {
  readonly context: WorkContext
  readonly github: GitHub
  readonly job: DiscoverJob
  /** Hash of the floor by owner; undefined where it cannot be told. */
  readonly floors: Map<string, Promise<string | null | undefined>>
}

/** What is on record is looked at first: it costs no request. Null: nothing to do. */
async function whyAgain(
  { context, github, job, floors }: Survey,
  pull: OpenPullRequest,
): Promise<'sweep' | 'policy.outdated' | null> {
  const { store, settings } = context
  const floor = floors.get(pull.owner) ?? floorOf({ context, github, job }, pull.owner)
  floors.set(pull.owner, floor)
  const ground = { floorHash: await floor, today: isoDay(Date.now()) }
  if (await isOutdated(store, pull, ground)) return 'policy.outdated'
  if (!(await isChecked(github, pull, settings.appId))) return 'sweep'
  // A head whose check says that the floor was broken has no verdict; only a new floor can change that.
  const isNew = job.floorSince !== undefined
  return isNew && !(await isJudged(context, pull)) ? 'policy.outdated' : null
}

async function isJudged(
  { store }: WorkContext,
  { repositoryId, number, headSha }: OpenPullRequest,
): Promise<boolean> {
  return (await assessmentsOfHead(store, { repositoryId, headSha })).includes(number)
}

/** A floor that cannot be read stops no other work: the reviews themselves say so. */
async function floorOf(
  { context, github, job }: Omit<Survey, 'floors'>,
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
