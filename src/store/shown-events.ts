import { type ShownEvent } from '../report/pages/audit.ts'
import { inChunks } from './in-chunks.ts'
import { type Store } from './store.ts'

export interface ShownEventsQuery {
  readonly log: string
  readonly repositoryIds: readonly number[]
  /** Null: every type. */
  readonly type: string | null
  /** Place in the log of the last of the page before; null for the newest. */
  readonly before: number | null
  readonly limit: number
}

/** Events of a log that are about these repositories and no other, the newest first. */
export async function shownEvents(
  store: Store,
  { log, repositoryIds, type, before, limit }: ShownEventsQuery,
): Promise<readonly ShownEvent[]> {
  const rows = await inChunks(repositoryIds, (ids) =>
    store.db
      .selectFrom('event_subjects as subject')
      .innerJoin('audit_event as event', (join) =>
        join.onRef('event.log_id', '=', 'subject.log_id').onRef('event.seq', '=', 'subject.seq'),
      )
      .select(['subject.seq', 'subject.type', 'subject.time', 'subject.number', 'event.leaf'])
      .select('subject.repository_id as repositoryId')
      .where('subject.log_id', '=', log)
      .where('subject.repository_id', 'in', [...ids])
      .$if(type !== null, (query) => query.where('subject.type', '=', type ?? ''))
      .$if(before !== null, (query) => query.where('subject.seq', '<', before ?? 0))
      .orderBy('subject.seq', 'desc')
      .limit(limit)
      .execute(),
  )
  return rows
    .map((row) => ({ ...row, repositoryId: row.repositoryId ?? 0 }))
    .toSorted((first, second) => second.seq - first.seq)
    .slice(0, limit)
}

/** How many events of a log are about these repositories. */
export async function countShownEvents(
  store: Store,
  { log, repositoryIds }: Pick<ShownEventsQuery, 'log' | 'repositoryIds'>,
): Promise<number> {
  const counts = await inChunks(repositoryIds, (ids) =>
    store.db
      .selectFrom('event_subjects')
      .select(({ fn }) => fn.countAll<number>().as('events'))
      .where('log_id', '=', log)
      .where('repository_id', 'in', [...ids])
      .execute(),
  )
  return counts.reduce((total, { events }) => total + events, 0)
}
