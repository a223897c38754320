import { type FiguresRange } from './figures.ts'
import { inChunks } from './in-chunks.ts'
import { type Store } from './store.ts'

/** How many pull requests of these repositories were merged in a period. */
export async function countMerged(
  store: Store,
  { repositoryIds, from, to }: FiguresRange,
): Promise<number> {
  const counts = await inChunks(repositoryIds, (ids) =>
    store.db
      .selectFrom('pull_figures')
      .select(({ fn }) => fn.countAll<number>().as('merged'))
      .where('repository_id', 'in', [...ids])
      .where('merged_at', '>=', from)
      .where('merged_at', '<', to)
      .execute(),
  )
  return counts.reduce((total, { merged }) => total + merged, 0)
}
