import { type Store } from './store.ts'

/** The last policy file of an organisation that could be read and had no mistake. */
export interface KeptOrganisationPolicy {
  readonly path: string
  readonly commitSha: string
  readonly text: string
}

interface Organisation {
  readonly installationId: number
  /** Login of the organisation or account, any case. */
  readonly owner: string
}

export async function keepOrganisationPolicy(
  store: Store,
  { installationId, owner }: Organisation,
  { path, commitSha, text }: KeptOrganisationPolicy,
): Promise<void> {
  const place = { installation_id: installationId, owner: owner.toLowerCase() }
  const values = { path, commit_sha: commitSha, body: text, recorded_at: Date.now() }
  await store.db
    .insertInto('organisation_policies')
    .values({ ...place, ...values })
    .onConflict((conflict) => conflict.columns(['installation_id', 'owner']).doUpdateSet(values))
    .execute()
}

export async function findOrganisationPolicy(
  store: Store,
  { installationId, owner }: Organisation,
): Promise<KeptOrganisationPolicy | null> {
  const row = await store.db
    .selectFrom('organisation_policies')
    .selectAll()
    .where('installation_id', '=', installationId)
    .where('owner', '=', owner.toLowerCase())
    .executeTakeFirst()
  return row === undefined ? null : { path: row.path, commitSha: row.commit_sha, text: row.body }
}

/** The organisation took its policy back. */
export async function dropOrganisationPolicy(
  store: Store,
  { installationId, owner }: Organisation,
): Promise<void> {
  await store.db
    .deleteFrom('organisation_policies')
    .where('installation_id', '=', installationId)
    .where('owner', '=', owner.toLowerCase())
    .execute()
}
