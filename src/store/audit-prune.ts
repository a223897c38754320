import { type Transaction } from 'kysely'
import { type AuditEntry, careTypes } from '../core/audit-event.ts'
import { appendEvent } from './audit-log.ts'
import { type Store } from './store.ts'
import { type Tables } from './tables.ts'
import { inTransaction } from './transaction.ts'

interface Pruning {
  readonly log: string
  /** Epoch milliseconds: what happened before may go. */
  readonly before: number
  /** Why bodies go earlier than retention rules allow; null when they do not. */
  readonly forcedBecause: string | null
}

export interface Pruned {
  /** Places before this one are pruned. */
  readonly below: number
  readonly bodies: number
}

/** Digests a statement takes at most. */
const batch = 500

/**
 * Drops the bodies of a log's old events, with the private parts that belong to them, and says so in the log, in one transaction. Leaf
 * hashes stay, so roots and proofs do. Events of care for the log keep their bodies. Null when there is nothing to drop; nothing is
 * written then.
 */
export async function pruneBodies(store: Store, pruning: Pruning): Promise<Pruned | null> {
  const key = await store.auditKey()
  const time = Date.now()
  return inTransaction(store, async (transaction) => {
    const below = await firstSince(transaction, pruning)
    const digests = await privateDigestsBelow(transaction, { log: pruning.log, below })
    const bodies = await countBodies(transaction, { log: pruning.log, below })
    if (bodies === 0) return null
    const entry = entryOf(pruning, { below, bodies })
    await appendEvent(transaction, { log: pruning.log, entry, time, key })
    await transaction
      .updateTable('audit_log')
      .set({ pruned_below: below })
      .where('id', '=', pruning.log)
      .where('pruned_below', '<', below)
      .execute()
    await prunable(transaction, { log: pruning.log, below }).set({ body: '' }).execute()
    await dropPrivateParts(transaction, digests)
    return { below, bodies }
  })
}

function entryOf({ before, forcedBecause }: Pruning, { below, bodies }: Pruned): AuditEntry {
  const body = {
    actor: { kind: 'system' },
    below,
    bodies,
    before: new Date(before).toISOString(),
    forced: forcedBecause !== null,
  }
  const entry = { id: `pruned/${below}`, type: 'retention.pruned' as const, body }
  return forcedBecause === null ? entry : { ...entry, private: { reason: forcedBecause } }
}

interface Below {
  readonly log: string
  readonly below: number
}

/** The first place that has to stay; where a clock went back, the earliest one. */
async function firstSince(
  transaction: Transaction<Tables>,
  { log, before }: Pick<Pruning, 'log' | 'before'>,
): Promise<number> {
  const first = await transaction
    .selectFrom('audit_event')
    .select((column) => column.fn.min('seq').as('seq'))
    .where('log_id', '=', log)
    .where('time', '>=', before)
    .executeTakeFirst()
  if (first !== undefined && first.seq !== null) return first.seq
  const head = await transaction
    .selectFrom('audit_log')
    .select('size')
    .where('id', '=', log)
    .executeTakeFirst()
  return head?.size ?? 0
}

async function countBodies(
  transaction: Transaction<Tables>,
  { log, below }: Below,
): Promise<number> {
  const row = await transaction
    .selectFrom('audit_event')
    .select((column) => column.fn.countAll<number>().as('bodies'))
    .where('log_id', '=', log)
    .where('seq', '<', below)
    .where('body', '<>', '')
    .where('type', 'not in', [...careTypes])
    .executeTakeFirst()
  return row?.bodies ?? 0
}

function prunable(transaction: Transaction<Tables>, { log, below }: Below) {
  return transaction
    .updateTable('audit_event')
    .where('log_id', '=', log)
    .where('seq', '<', below)
    .where('body', '<>', '')
    .where('type', 'not in', [...careTypes])
}

async function privateDigestsBelow(
  transaction: Transaction<Tables>,
  { log, below }: Below,
): Promise<readonly string[]> {
  const rows = await transaction
    .selectFrom('audit_event')
    .select('body')
    .where('log_id', '=', log)
    .where('seq', '<', below)
    .where('type', 'not in', [...careTypes])
    .where('body', 'like', '%"private_sha256"%')
    .execute()
  return rows.flatMap(({ body }) => /"private_sha256":"([0-9a-f]{64})"/u.exec(body)?.[1] ?? [])
}

async function dropPrivateParts(
  transaction: Transaction<Tables>,
  digests: readonly string[],
): Promise<void> {
  for (let at = 0; at < digests.length; at += batch) {
    await transaction
      .deleteFrom('audit_private')
      .where('digest', 'in', digests.slice(at, at + batch))
      .execute()
  }
}
