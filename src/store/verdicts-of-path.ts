import { sql } from 'kysely'
import { type StoredAssessment, toStoredAssessment } from './assessments.ts'
import { type Store } from './store.ts'

/** Pull requests of a repository looked through for a path at most: the newest. */
const mostPulls = 1000
const mostVerdicts = 20

export interface PathVerdicts {
  readonly verdicts: readonly (StoredAssessment & {
    readonly mergedAt: number | null
    readonly mergedAction: string | null
  })[]
  /** Whether there are older pull requests that were not looked through. */
  readonly isCut: boolean
}

/** The verdicts in force that name a file, the newest first. */
export async function verdictsOfPath(
  store: Store,
  { repositoryId, path }: { readonly repositoryId: number; readonly path: string },
): Promise<PathVerdicts> {
  const pulls = await store.db
    .selectFrom('pull_figures')
    .select(['assessment_id', 'merged_at', 'merged_action'])
    .where('repository_id', '=', repositoryId)
    .where('assessment_id', 'is not', null)
    .orderBy('changed_at', 'desc')
    .orderBy('number', 'desc')
    .limit(mostPulls + 1)
    .execute()
  const looked = new Map(pulls.slice(0, mostPulls).map((pull) => [pull.assessment_id ?? '', pull]))
  if (looked.size === 0) return { verdicts: [], isCut: false }
  const rows = await store.db
    .selectFrom('assessments')
    .selectAll()
    .where('repository_id', '=', repositoryId)
    .where('id', 'in', [...looked.keys()])
    .where(sql<boolean>`body like ${containing(`"path":${JSON.stringify(path)}`)} escape '!'`)
    .orderBy('recorded_at', 'desc')
    .limit(mostVerdicts)
    .execute()
  const verdicts = rows.map((row) => {
    const pull = looked.get(row.id)
    return {
      ...toStoredAssessment(row),
      mergedAt: pull?.merged_at ?? null,
      mergedAction: pull?.merged_action ?? null,
    }
  })
  return { verdicts, isCut: pulls.length > mostPulls || rows.length === mostVerdicts }
}

/** A pattern for text that holds this, whatever is in it. */
function containing(text: string): string {
  return `%${text.replaceAll(/[%_!]/gu, '!$&')}%`
}
