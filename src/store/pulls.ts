import { sql } from 'kysely'
import { type PastVerdict } from '../report/pages/pull.ts'
import { type PullRow } from '../report/pages/repository.ts'
import { type StoredAssessment, toStoredAssessment } from './assessments.ts'
import { type LoggedEvent } from './audit-log.ts'
import { readStored } from './read-stored.ts'
import { type Store } from './store.ts'
import { isAuditEvent } from './stored-shapes.ts'

export interface PullsQuery {
  readonly repositoryId: number
  readonly state: 'open' | 'merged' | 'all'
  /** The last of the page before; null for the first page. */
  readonly after: { readonly changedAt: number; readonly number: number } | null
  readonly limit: number
}

/** Pull requests of a repository, those that changed last first. One that was closed counts as open: nobody tells. */
export async function listPulls(
  store: Store,
  { repositoryId, state, after, limit }: PullsQuery,
): Promise<readonly PullRow[]> {
  return store.db
    .selectFrom('pull_figures')
    .select(['number', 'action', 'mode', 'findings', 'gaps', 'waived'])
    .select(['lines_ai as linesAi', 'lines_mixed as linesMixed', 'lines_bot as linesBot'])
    .select(['lines_human as linesHuman', 'lines_unknown as linesUnknown'])
    .select(['merged_at as mergedAt', 'merged_action as mergedAction', 'changed_at as changedAt'])
    .where('repository_id', '=', repositoryId)
    .$if(state === 'open', (query) => query.where('merged_at', 'is', null))
    .$if(state === 'merged', (query) => query.where('merged_at', 'is not', null))
    .$if(after !== null, (query) =>
      query.where(sql<boolean>`(changed_at, number) < (${after?.changedAt}, ${after?.number})`),
    )
    .orderBy('changed_at', 'desc')
    .orderBy('number', 'desc')
    .limit(limit)
    .execute()
}

interface Pull {
  readonly repositoryId: number
  readonly number: number
}

/** When it was merged and under which verdict; null for a pull request nothing is known of. */
export async function findPull(store: Store, { repositoryId, number }: Pull) {
  const row = await store.db
    .selectFrom('pull_figures')
    .select(['merged_at as mergedAt', 'merged_action as mergedAction'])
    .where('repository_id', '=', repositoryId)
    .where('number', '=', number)
    .executeTakeFirst()
  return row ?? null
}

/** Most verdicts of one pull request a page lists. */
const mostVerdicts = 200

/** Verdicts on a pull request, the newest first. */
export async function verdictsOfPull(
  store: Store,
  { repositoryId, number }: Pull,
): Promise<readonly PastVerdict[]> {
  return store.db
    .selectFrom('assessments')
    .select(['id', 'head_sha as headSha', 'action', 'recorded_at as recordedAt'])
    .where('repository_id', '=', repositoryId)
    .where('number', '=', number)
    .orderBy('recorded_at', 'desc')
    .orderBy('seq', 'desc')
    .limit(mostVerdicts)
    .execute()
}

/** One verdict on this very pull request; null when there is none of this id. */
export async function findVerdict(
  store: Store,
  { repositoryId, number, id }: Pull & { readonly id: string },
): Promise<StoredAssessment | null> {
  const stored = await assessmentById(store, { repositoryId, id })
  return stored?.key.number === number ? stored : null
}

/** A verdict of this repository; null when there is none of this id. */
export async function assessmentById(
  store: Store,
  { repositoryId, id }: { readonly repositoryId: number; readonly id: string },
): Promise<StoredAssessment | null> {
  const row = await store.db
    .selectFrom('assessments')
    .selectAll()
    .where('id', '=', id)
    .where('repository_id', '=', repositoryId)
    .executeTakeFirst()
  return row === undefined ? null : toStoredAssessment(row)
}

/** Most events of one pull request a page lists. */
const mostEvents = 500

/** What the log holds of a pull request, in order. */
export async function eventsOfPull(
  store: Store,
  { repositoryId, number, log }: Pull & { readonly log: string },
): Promise<readonly LoggedEvent[]> {
  const rows = await store.db
    .selectFrom('event_subjects as subject')
    .innerJoin('audit_event as event', (join) =>
      join.onRef('event.log_id', '=', 'subject.log_id').onRef('event.seq', '=', 'subject.seq'),
    )
    .select(['event.body', 'event.leaf'])
    .where('subject.repository_id', '=', repositoryId)
    .where('subject.number', '=', number)
    .where('subject.log_id', '=', log)
    .where('event.body', '<>', '')
    .orderBy('subject.seq')
    .limit(mostEvents)
    .execute()
  return rows.map(({ body, leaf }) => ({
    event: readStored(body, isAuditEvent),
    canonical: body,
    leaf,
  }))
}
