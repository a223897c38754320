import { type PullRecords } from '../report/line-chain.ts'
import { pullOfCommit, type TiedPull } from '../report/pull-of-commit.ts'
import { newest, type StoredAssessment, toStoredAssessment } from './assessments.ts'
import { eventsOfPullRequest, type LoggedEvent, toLoggedEvent } from './audit-log.ts'
import { type Store } from './store.ts'

interface Commits {
  readonly commitSha: string
  /** The merge commit that brought it in; null when it stands on the main line itself. */
  readonly mergedBy: string | null
}

/** The pull request a commit came in with, by what is on record of merges, heads and judged commits; null when nothing is. */
export async function findPullOfCommit(store: Store, commits: Commits): Promise<TiedPull | null> {
  if (!isCommitName(commits.commitSha)) return null
  const shas = [
    commits.commitSha,
    ...(isCommitName(commits.mergedBy ?? '') ? [commits.mergedBy ?? ''] : []),
  ]
  const events: LoggedEvent[] = []
  for (const sha of shas) events.push(...(await eventsNaming(store, sha)))
  const tied = pullOfCommit(
    events.map(({ event }) => event),
    commits,
  )
  if (tied !== null && tied.tie !== 'inside') return tied
  return (await judgedWith(store, commits.commitSha)) ?? tied
}

function isCommitName(text: string): boolean {
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u.test(text)
}

/** Events that name a commit, in order. */
async function eventsNaming(store: Store, sha: string): Promise<readonly LoggedEvent[]> {
  const rows = await store.db
    .selectFrom('audit_event')
    .select(['body', 'leaf'])
    .where('type', 'in', ['pr.merged', 'merge.without_decision', 'decision.recorded'])
    .where('body', 'like', `%"gitCommit":"${sha}"%`)
    .orderBy('log_id')
    .orderBy('seq')
    .execute()
  return rows.map((row) => toLoggedEvent(row))
}

/** The pull request among whose commits it was judged. */
async function judgedWith(store: Store, sha: string): Promise<TiedPull | null> {
  const row = await newest(store.db).where('body', 'like', `%"sha":"${sha}"%`).executeTakeFirst()
  if (row === undefined) return null
  const { log, key, assessment } = toStoredAssessment(row)
  if (!assessment.attribution.commits.some((commit) => commit.sha === sha)) return null
  const { repositoryId, number, headSha } = key
  return { log, repositoryId, number, headSha, tie: 'inside' }
}

interface PullPlace {
  readonly log: string
  readonly repositoryId: number
  readonly number: number
}

export interface LoadedPull {
  readonly records: PullRecords
  /** The same events with their exact bytes. */
  readonly logged: readonly LoggedEvent[]
}

/** All that is on record of a pull request: its events, and the verdict it was merged under or, while it is open, the newest. */
export async function loadPullRecords(store: Store, pull: PullPlace): Promise<LoadedPull> {
  const { repositoryId, number } = pull
  const logged = await eventsOfPullRequest(store, pull)
  const events = logged.map(({ event }) => event)
  const verdict = await verdictOf(store, pull, mergedUnder(logged))
  const repository = verdict === null ? null : `${verdict.key.owner}/${verdict.key.repo}`
  return { records: { repository, repositoryId, number, verdict, events }, logged }
}

/** Place of the verdict a merge names; null when it is not merged, or names none. */
function mergedUnder(logged: readonly LoggedEvent[]): number | null {
  const merge = logged.findLast(({ event }) => event.type === 'pr.merged')
  const seq = /"decision":\{"result":"[a-z-]+","seq":(\d+)\}/u.exec(merge?.canonical ?? '')?.[1]
  return seq === undefined ? null : Number(seq)
}

async function verdictOf(
  store: Store,
  { log, repositoryId, number }: PullPlace,
  seq: number | null,
): Promise<StoredAssessment | null> {
  const ofPull = newest(store.db)
    .where('repository_id', '=', repositoryId)
    .where('number', '=', number)
  const named = ofPull.where('log_id', '=', log).where('seq', '=', seq ?? -1)
  const row = (await named.executeTakeFirst()) ?? (await ofPull.executeTakeFirst())
  return row === undefined ? null : toStoredAssessment(row)
}
