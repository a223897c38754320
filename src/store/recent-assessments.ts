import { sql } from 'kysely'
import { type StoredAssessment, toStoredAssessment } from './assessments.ts'
import { type Store } from './store.ts'

export interface RecentQuery {
  /** Null: of every repository. */
  readonly repositoryId?: number | null
  /** `owner/name`, any case; null: of every repository. */
  readonly repository?: string | null
  /** Epoch milliseconds; null: from the beginning. */
  readonly since?: number | null
  readonly limit: number
}

/**
 * The verdicts in force, newest first: of each pull request the last one. Those of a version that did not record what a decision rests
 * on are left out, as they cannot be taken again.
 */
export async function recentAssessments(
  store: Store,
  { repositoryId = null, repository = null, since = null, limit }: RecentQuery,
): Promise<readonly StoredAssessment[]> {
  const [owner = '', repo = ''] = (repository ?? '').toLowerCase().split('/')
  const pulls = await store.db
    .selectFrom('assessments')
    .select(['repository_id', 'number'])
    .select((column) => column.fn.max('recorded_at').as('at'))
    .$if(repositoryId !== null, (query) => query.where('repository_id', '=', repositoryId ?? 0))
    .$if(repository !== null, (query) =>
      query.where(sql<string>`lower(owner)`, '=', owner).where(sql<string>`lower(repo)`, '=', repo),
    )
    .$if(since !== null, (query) => query.where('recorded_at', '>=', since ?? 0))
    .groupBy(['repository_id', 'number'])
    .orderBy('at', 'desc')
    .limit(limit)
    .execute()
  const found: StoredAssessment[] = []
  for (const pull of pulls) {
    const row = await store.db
      .selectFrom('assessments')
      .selectAll()
      .where('repository_id', '=', pull.repository_id)
      .where('number', '=', pull.number)
      .orderBy('recorded_at', 'desc')
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow()
    found.push(toStoredAssessment(row))
  }
  return found.filter(({ assessment }) => 'basis' in assessment)
}
