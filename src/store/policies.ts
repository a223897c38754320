import { canonicalJson } from '../core/canonical-json.ts'
import { type Policy } from '../core/policy.ts'
import { readStored } from './read-stored.ts'
import { type Store } from './store.ts'

/** Keeps a policy under its hash, so that a verdict reached under it can be reached again. */
export async function keepPolicy(
  store: Store,
  { policy, hash }: { readonly policy: Policy; readonly hash: string },
): Promise<void> {
  await store.db
    .insertInto('policies')
    .values({ hash, body: canonicalJson(policy), recorded_at: Date.now() })
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .execute()
}

/** The policy of a verdict by the hash in its decision, or null when it was not kept. */
export async function findPolicy(store: Store, hash: string): Promise<Policy | null> {
  const row = await store.db
    .selectFrom('policies')
    .select('body')
    .where('hash', '=', hash)
    .executeTakeFirst()
  return row === undefined ? null : readStored(row.body, isPolicy)
}

function isPolicy(value: unknown): value is Policy {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['mode', 'unmarked', 'onGap', 'rules', 'provenance'].every((part) => part in value)
  )
}
