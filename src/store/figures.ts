import { sql } from 'kysely'
import {
  type EventCount,
  type FindingFigures,
  type FixTime,
  firstMonday,
  type MergedFigures,
  type RepositoryFindings,
  weekMs,
} from '../report/pages/figures.ts'
import { inChunks } from './in-chunks.ts'
import { type Store } from './store.ts'

/** What is counted: of these repositories and no other, and by these times. */
export interface FiguresRange {
  readonly repositoryIds: readonly number[]
  /** Epoch milliseconds, `from` inclusive, `to` exclusive. */
  readonly from: number
  readonly to: number
}

/** Merged pull requests by week or by repository. */
export async function mergedFigures(
  store: Store,
  { repositoryIds, from, to }: FiguresRange,
  by: 'week' | 'repository',
): Promise<readonly MergedFigures[]> {
  const of = by === 'week' ? week : sql<number>`repository_id`
  return inChunks(repositoryIds, (ids) =>
    store.db
      .selectFrom('pull_figures')
      .select(of.as('of'))
      .select(({ fn }) => fn.countAll<number>().as('merged'))
      .select(({ fn }) => fn.count<number>('merged_action').as('judged'))
      .select([
        changesWith('gaps').as('withGaps'),
        heldChanges.as('held'),
        changesWith('lines_ai').as('withAi'),
        changesWith('lines_mixed').as('withMixed'),
        changesWith('lines_bot').as('withBot'),
        changesWith('lines_human').as('withHuman'),
        changesWith('lines_unknown').as('withUnknown'),
        linesOf('lines_ai').as('linesAi'),
        linesOf('lines_mixed').as('linesMixed'),
        linesOf('lines_bot').as('linesBot'),
        linesOf('lines_human').as('linesHuman'),
        linesOf('lines_unknown').as('linesUnknown'),
      ])
      .where('repository_id', 'in', [...ids])
      .where('merged_at', '>=', from)
      .where('merged_at', '<', to)
      .groupBy(of)
      .execute(),
  )
}

const week = sql<number>`(merged_at - ${sql.lit(firstMonday)}) / ${sql.lit(weekMs)}`

type Counted = 'gaps' | 'lines_ai' | 'lines_mixed' | 'lines_bot' | 'lines_human' | 'lines_unknown'

function changesWith(column: Counted) {
  return sumOf(
    sql<number>`case when merged_action is not null and ${sql.ref(column)} > 0 then 1 else 0 end`,
  )
}

const heldChanges = sumOf(
  sql<number>`case when merged_action in ('require-review', 'block') then 1 else 0 end`,
)

function linesOf(column: Counted) {
  return sumOf(sql<number>`case when merged_action is null then 0 else ${sql.ref(column)} end`)
}

/** PostgreSQL adds bigints up to a numeric, which comes as text. */
function sumOf(value: ReturnType<typeof sql<number>>) {
  return sql<number>`cast(sum(${value}) as bigint)`
}

export async function findingFigures(
  store: Store,
  range: FiguresRange,
): Promise<readonly FindingFigures[]> {
  return inChunks(range.repositoryIds, (ids) =>
    seenFindings(store, range, ids)
      .select(['origin', 'category'])
      .groupBy(['origin', 'category'])
      .execute(),
  )
}

export async function repositoryFindings(
  store: Store,
  range: FiguresRange,
): Promise<readonly RepositoryFindings[]> {
  return inChunks(range.repositoryIds, (ids) =>
    seenFindings(store, range, ids)
      .select('repository_id as repositoryId')
      .groupBy('repository_id')
      .execute(),
  )
}

function seenFindings(
  store: Store,
  { from, to }: Pick<FiguresRange, 'from' | 'to'>,
  ids: readonly number[],
) {
  return store.db
    .selectFrom('seen_findings')
    .select(({ fn }) => fn.countAll<number>().as('found'))
    .select(({ fn }) => fn.count<number>('gone_at').as('fixed'))
    .select(({ fn }) => fn.count<number>('merged_at').as('merged'))
    .where('repository_id', 'in', [...ids])
    .where('seen_at', '>=', from)
    .where('seen_at', '<', to)
}

export async function fixTimes(
  store: Store,
  { repositoryIds, from, to }: FiguresRange,
): Promise<readonly FixTime[]> {
  return inChunks(repositoryIds, (ids) =>
    store.db
      .selectFrom('seen_findings')
      .select('origin')
      .select(minutes.as('minutes'))
      .select(({ fn }) => fn.countAll<number>().as('findings'))
      .where('repository_id', 'in', [...ids])
      .where('seen_at', '>=', from)
      .where('seen_at', '<', to)
      .where('gone_at', 'is not', null)
      .groupBy(['origin', minutes])
      .execute(),
  )
}

const minutes = sql<number>`(gone_at - seen_at) / 60000`

export async function eventCounts(
  store: Store,
  { repositoryIds, from, to }: FiguresRange,
): Promise<readonly EventCount[]> {
  const rows = await inChunks(repositoryIds, (ids) =>
    store.db
      .selectFrom('event_subjects')
      .select(['repository_id as repositoryId', 'type'])
      .select(({ fn }) => fn.countAll<number>().as('events'))
      .where('repository_id', 'in', [...ids])
      .where('time', '>=', from)
      .where('time', '<', to)
      .groupBy(['repository_id', 'type'])
      .execute(),
  )
  return rows.map((row) => ({ ...row, repositoryId: row.repositoryId ?? 0 }))
}

/** Which of the repositories were ever judged. */
export async function judgedRepositories(
  store: Store,
  repositoryIds: readonly number[],
): Promise<ReadonlySet<number>> {
  const rows = await inChunks(repositoryIds, (ids) =>
    store.db
      .selectFrom('pull_figures')
      .select('repository_id')
      .distinct()
      .where('repository_id', 'in', [...ids])
      .where('judged_at', 'is not', null)
      .execute(),
  )
  return new Set(rows.map(({ repository_id: id }) => id))
}
