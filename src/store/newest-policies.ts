import { inChunks } from './in-chunks.ts'
import { type Store } from './store.ts'

/** The policy the newest verdict of a repository rests on. */
export interface NewestPolicy {
  readonly repositoryId: number
  readonly assessmentId: string
  readonly policyHash: string
  /** Epoch milliseconds: when that verdict was recorded. */
  readonly judgedAt: number
}

export async function newestPolicies(
  store: Store,
  repositoryIds: readonly number[],
): Promise<readonly NewestPolicy[]> {
  return inChunks(repositoryIds, (ids) =>
    store.db
      .selectFrom((newest) =>
        newest
          .selectFrom('pull_figures')
          .select('repository_id')
          .select(({ fn }) => fn.max('judged_at').as('at'))
          .where('repository_id', 'in', [...ids])
          .where('judged_at', 'is not', null)
          .groupBy('repository_id')
          .as('newest'),
      )
      .innerJoin('pull_figures as pull', (join) =>
        join
          .onRef('pull.repository_id', '=', 'newest.repository_id')
          .onRef('pull.judged_at', '=', 'newest.at'),
      )
      .innerJoin('assessments as verdict', 'verdict.id', 'pull.assessment_id')
      .select(['verdict.repository_id as repositoryId', 'verdict.id as assessmentId'])
      .select(['verdict.policy_hash as policyHash', 'verdict.recorded_at as judgedAt'])
      .execute(),
  )
}
