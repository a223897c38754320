import { sql } from 'kysely'
import { type ListedWaiver, type WaiverState } from '../report/pages/waivers.ts'
import { inChunks } from './in-chunks.ts'
import { type Store } from './store.ts'
import { toWaiver } from './waivers.ts'

export interface WaiversQuery {
  readonly repositoryIds: readonly number[]
  readonly state: WaiverState
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string
  /** Last day that counts as due to expire. */
  readonly soon: string
  /** The last of the page before; null for the first page. */
  readonly after: WaiverCursor | null
  readonly limit: number
}

export interface WaiverCursor {
  readonly until: string
  readonly repositoryId: number
  readonly id: string
}

/** Waivers of these repositories and no other: in force, those that end first before the others; ended, the latest first. */
export async function listWaivers(
  store: Store,
  query: WaiversQuery,
): Promise<readonly ListedWaiver[]> {
  const rows = await inChunks(query.repositoryIds, async (ids) => pageOf(store, query, ids))
  const listed = rows.map((row) => ({
    repositoryId: row.repository_id,
    waiver: toWaiver(row),
    endedAt: row.ended_at,
  }))
  const sign = query.state === 'ended' ? -1 : 1
  return listed
    .toSorted((first, second) => sign * compare(keyOf(first), keyOf(second)))
    .slice(0, query.limit)
}

async function pageOf(
  store: Store,
  { state, today, soon, after, limit }: WaiversQuery,
  ids: readonly number[],
) {
  const direction = state === 'ended' ? 'desc' : 'asc'
  const beyond = sql.raw(state === 'ended' ? '<' : '>')
  return store.db
    .selectFrom('waivers')
    .select(['repository_id', 'id', 'body', 'until', 'ended_at'])
    .where('repository_id', 'in', [...ids])
    .$if(state === 'ended', (query) =>
      query.where(sql<boolean>`(ended_at is not null or until < ${today})`),
    )
    .$if(state !== 'ended', (query) =>
      query.where('ended_at', 'is', null).where('until', '>=', today),
    )
    .$if(state === 'due', (query) => query.where('until', '<=', soon))
    .$if(after !== null, (query) =>
      query.where(
        sql<boolean>`(until, repository_id, id) ${beyond} (${after?.until}, ${after?.repositoryId}, ${after?.id})`,
      ),
    )
    .orderBy('until', direction)
    .orderBy('repository_id', direction)
    .orderBy('id', direction)
    .limit(limit)
    .execute()
}

type Key = readonly [until: string, repositoryId: number, id: string]

function keyOf({ repositoryId, waiver }: ListedWaiver): Key {
  return [waiver.until, repositoryId, waiver.id]
}

function compare(first: Key, second: Key): number {
  for (const [index, value] of first.entries()) {
    const other = second[index] ?? value
    if (value !== other) return value < other ? -1 : 1
  }
  return 0
}
