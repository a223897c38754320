import { type KeyObject } from 'node:crypto'
import { signerOf } from '../audit/note.ts'
import { rotationOf } from '../audit/rotation.ts'
import { appendEvent } from './audit-log.ts'
import { type Store } from './store.ts'
import { inTransaction } from './transaction.ts'

/** Puts a change of keys on record: the old key vouches for the new one, and both sign the checkpoint. Doing it again changes nothing. */
export async function rotateLogKey(
  store: Store,
  { log, next }: { readonly log: string; readonly next: KeyObject },
): Promise<void> {
  const key = await store.auditKey()
  const rotation = rotationOf(signerOf(log, key), signerOf(log, next))
  const entry = {
    id: `key/${rotation.new_vkey}`,
    type: 'key.rotated' as const,
    body: { actor: { kind: 'system' }, ...rotation },
  }
  await inTransaction(store, (transaction) =>
    appendEvent(transaction, { log, entry, time: Date.now(), key, nextKey: next }),
  )
}

/** Nulls private parts and says so in the log, in one transaction. Answers how many were there to be erased. */
export async function erasePrivateParts(
  store: Store,
  { log, digests }: { readonly log: string; readonly digests: readonly string[] },
): Promise<number> {
  const key = await store.auditKey()
  const time = Date.now()
  return inTransaction(store, async (transaction) => {
    const erased = await transaction
      .updateTable('audit_private')
      .set({ salt: null, data: null })
      .where('log_id', '=', log)
      .where('digest', 'in', [...digests])
      .where('salt', 'is not', null)
      .returning('digest')
      .execute()
    if (erased.length === 0) return 0
    const list = erased.map(({ digest }) => digest).toSorted()
    const entry = {
      id: `erased/${list.join('/')}`,
      type: 'privacy.erased' as const,
      body: { actor: { kind: 'system' }, erased: list },
    }
    await appendEvent(transaction, { log, entry, time, key })
    return erased.length
  })
}
