import { createHash } from 'node:crypto'
import { type Transaction } from 'kysely'
import { type AuditEntry, type AuditEvent } from '../core/audit-event.ts'
import { canonicalJson } from '../core/canonical-json.ts'
import { readStored } from './read-stored.ts'
import { type Store } from './store.ts'
import { type Tables } from './tables.ts'
import { inTransaction } from './transaction.ts'

/** An event as it lies in its log. */
export interface LoggedEvent {
  readonly event: AuditEvent
  /** RFC 8785 canonical JSON of `event`: the exact bytes (UTF-8) that are hashed and exported. */
  readonly canonical: string
  /** RFC 6962 leaf hash of `canonical`, lower-case hex. */
  readonly leaf: string
}

/** The log of one installation. */
export function auditLogName(installationId: number): string {
  return `countersign/${installationId}`
}

/** Appends one event to the log of an installation, in a transaction of its own. */
export async function appendEntry(
  store: Store,
  input: { readonly installationId: number; readonly entry: AuditEntry },
): Promise<AuditEvent> {
  const log = auditLogName(input.installationId)
  const { event } = await inTransaction(store, (transaction) =>
    appendEvent(transaction, { log, entry: input.entry, time: Date.now() }),
  )
  return event
}

/**
 * Gives an entry the next place in a log, within the caller's transaction: the log's row is locked until that ends, so
 * that places are taken without gaps. An entry whose id the log already holds is not appended again: the answer is the
 * event that is there. `time` is in epoch milliseconds. Throws a TypeError for a body JSON cannot hold.
 */
export async function appendEvent(
  transaction: Transaction<Tables>,
  input: { readonly log: string; readonly entry: AuditEntry; readonly time: number },
): Promise<{ readonly event: AuditEvent; readonly appended: boolean }> {
  const { log, entry, time } = input
  const seq = await lockLog(transaction, input)
  const present = await findEvent(transaction, log, entry.id)
  if (present !== null) return { event: present, appended: false }
  const event: AuditEvent = {
    v: 1,
    log,
    seq,
    id: entry.id,
    type: entry.type,
    time: new Date(time).toISOString(),
    body: entry.body,
  }
  const body = canonicalJson(event)
  await transaction
    .insertInto('audit_event')
    .values({ log_id: log, seq, id: entry.id, type: entry.type, time, leaf: leafHash(body), body })
    .execute()
  await transaction
    .updateTable('audit_log')
    .set({ size: seq + 1 })
    .where('id', '=', log)
    .execute()
  return { event, appended: true }
}

/** Locks the log's row on either database by an update that changes nothing, and answers the log's size. */
async function lockLog(
  transaction: Transaction<Tables>,
  { log, time }: { readonly log: string; readonly time: number },
): Promise<number> {
  const locked = await touchLog(transaction, log)
  if (locked !== undefined) return locked.size
  await transaction
    .insertInto('audit_log')
    .values({ id: log, size: 0, created_at: time })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
  const created = await touchLog(transaction, log)
  return created?.size ?? 0
}

async function touchLog(transaction: Transaction<Tables>, log: string) {
  return transaction
    .updateTable('audit_log')
    .set((column) => ({ size: column.ref('size') }))
    .where('id', '=', log)
    .returning('size')
    .executeTakeFirst()
}

async function findEvent(
  transaction: Transaction<Tables>,
  log: string,
  id: string,
): Promise<AuditEvent | null> {
  const row = await transaction
    .selectFrom('audit_event')
    .select('body')
    .where('log_id', '=', log)
    .where('id', '=', id)
    .executeTakeFirst()
  return row === undefined ? null : readStored(row.body, isAuditEvent)
}

/** RFC 6962, 2.1: SHA-256 over a zero byte and the entry. */
function leafHash(canonical: string): string {
  return createHash('sha256').update(Uint8Array.of(0)).update(canonical).digest('hex')
}

/** Events of a log in order, from place `fromSeq` on, at most `limit`. */
export async function readEvents(
  store: Store,
  range: { readonly log: string; readonly fromSeq: number; readonly limit: number },
): Promise<readonly LoggedEvent[]> {
  const rows = await store.db
    .selectFrom('audit_event')
    .select(['body', 'leaf'])
    .where('log_id', '=', range.log)
    .where('seq', '>=', range.fromSeq)
    .orderBy('seq')
    .limit(range.limit)
    .execute()
  return rows.map(({ body, leaf }) => ({
    event: readStored(body, isAuditEvent),
    canonical: body,
    leaf,
  }))
}

function isAuditEvent(value: unknown): value is AuditEvent {
  return (
    typeof value === 'object' &&
    value !== null &&
    'v' in value &&
    value.v === 1 &&
    'seq' in value &&
    typeof value.seq === 'number' &&
    'body' in value &&
    typeof value.body === 'object'
  )
}
