import { type KeyObject } from 'node:crypto'
import { type Transaction } from 'kysely'
import { type AuditEntry } from '../core/audit-event.ts'
import { appendEvent } from './audit-log.ts'
import { type Tables } from './tables.ts'

interface Again {
  /** Of the verdict that comes back. */
  readonly id: string
  /** Place in the log of the verdict it comes after: one pull request's may come back many times. */
  readonly after: number
  readonly log: string
  readonly entry: AuditEntry
  readonly time: number
  readonly key: KeyObject
}

/**
 * A verdict that is reached again after another one, because a description or a head was changed back, is the newest once
 * more: it gets an event of its own and its record moves there. Null when another writer was quicker.
 */
export async function recordAgain(
  transaction: Transaction<Tables>,
  { id, after, log, entry, time, key }: Again,
): Promise<number | null> {
  const again = { ...entry, id: `${entry.id}/after/${after}` }
  const { event, appended } = await appendEvent(transaction, { log, entry: again, time, key })
  if (!appended) return null
  await transaction
    .updateTable('assessments')
    .set({ log_id: log, seq: event.seq, recorded_at: time })
    .where('id', '=', id)
    .execute()
  return event.seq
}
