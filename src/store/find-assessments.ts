import { type AssessmentKey, newest, toStoredAssessment } from './assessments.ts'
import { type Store } from './store.ts'

/** The pull request of a name, by its newest verdict; a name can have changed hands. Null when none was judged. */
export async function findPullRequest(
  store: Store,
  { owner, repo, number }: Pick<AssessmentKey, 'owner' | 'repo' | 'number'>,
): Promise<AssessmentKey | null> {
  const row = await newest(store.db)
    .where('owner', '=', owner)
    .where('repo', '=', repo)
    .where('number', '=', number)
    .executeTakeFirst()
  return row === undefined ? null : toStoredAssessment(row).key
}

/** Pull requests with a verdict that rests on a waiver. */
export async function assessmentsUnderWaiver(
  store: Store,
  { repositoryId, id }: { readonly repositoryId: number; readonly id: string },
): Promise<readonly Pick<AssessmentKey, 'owner' | 'repo' | 'number'>[]> {
  return store.db
    .selectFrom('assessments')
    .select(['owner', 'repo', 'number'])
    .distinct()
    .where('repository_id', '=', repositoryId)
    .where('body', 'like', `%"id":${JSON.stringify(id)}%`)
    .orderBy('number')
    .execute()
}
