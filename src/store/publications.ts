import { type Store } from './store.ts'
import { type Surface } from './tables.ts'

/** What was put on GitHub for a recorded verdict. */
export interface Publication {
  readonly surface: Surface
  /** GitHub's id of the check run, review or comment. */
  readonly remoteId: string
  /** Of what was published, when the publisher keeps one. */
  readonly digest: string | null
  /** Epoch milliseconds. */
  readonly at: number
}

/** Remembers what was published from a record; the last word on each surface counts. */
export async function notePublication(
  store: Store,
  publication: {
    readonly assessmentId: string
    readonly surface: Surface
    readonly remoteId: string
    readonly digest?: string | null
    readonly at: number
  },
): Promise<void> {
  const values = {
    remote_id: publication.remoteId,
    digest: publication.digest ?? null,
    published_at: publication.at,
  }
  await store.db
    .insertInto('publications')
    .values({
      assessment_id: publication.assessmentId,
      surface: publication.surface,
      ...values,
    })
    .onConflict((conflict) => conflict.columns(['assessment_id', 'surface']).doUpdateSet(values))
    .execute()
}

/** How many different reviews were published on a pull request since a time (epoch milliseconds). */
export async function countReviews(
  store: Store,
  pull: { readonly repositoryId: number; readonly number: number; readonly since: number },
): Promise<number> {
  const rows = await store.db
    .selectFrom('publications')
    .innerJoin('assessments', 'assessments.id', 'publications.assessment_id')
    .select('publications.remote_id')
    .distinct()
    .where('assessments.repository_id', '=', pull.repositoryId)
    .where('assessments.number', '=', pull.number)
    .where('publications.surface', '=', 'review')
    .where('publications.published_at', '>=', pull.since)
    .execute()
  return rows.length
}

/** What was published from a record, ordered by surface. */
export async function readPublications(
  store: Store,
  assessmentId: string,
): Promise<readonly Publication[]> {
  const rows = await store.db
    .selectFrom('publications')
    .selectAll()
    .where('assessment_id', '=', assessmentId)
    .orderBy('surface')
    .execute()
  return rows.map((row) => ({
    surface: row.surface,
    remoteId: row.remote_id,
    digest: row.digest,
    at: row.published_at,
  }))
}
