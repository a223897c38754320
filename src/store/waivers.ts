import { type Selectable } from 'kysely'
import * as z from 'zod'
import { type AuditEntry } from '../core/audit-event.ts'
import { type Waiver, waiverKinds } from '../core/waiver.ts'
import { appendEvent, auditLogName } from './audit-log.ts'
import { type Store } from './store.ts'
import { type Tables } from './tables.ts'
import { inTransaction } from './transaction.ts'

/** Where a waiver holds. */
interface Place {
  readonly installationId: number
  readonly repositoryId: number
}

/**
 * Keeps a waiver and its audit event in one transaction. One whose id is there already is not written again: false is the answer
 * then.
 */
export async function grantWaiver(
  store: Store,
  grant: Place & { readonly waiver: Waiver; readonly entry: AuditEntry },
): Promise<boolean> {
  const { waiver, entry, installationId, repositoryId } = grant
  const time = Date.now()
  const key = await store.auditKey()
  return inTransaction(store, async (transaction) => {
    const log = auditLogName(installationId)
    const { appended } = await appendEvent(transaction, { log, entry, time, key })
    if (!appended) return false
    await transaction
      .insertInto('waivers')
      .values({
        repository_id: repositoryId,
        id: waiver.id,
        installation_id: installationId,
        number: waiver.number,
        body: JSON.stringify(waiver),
        until: waiver.until,
        ended_at: null,
        granted_at: time,
      })
      .execute()
    return true
  })
}

/** Ends a waiver before or at its day, with the audit event that says why. False when it had ended already. */
export async function endWaiver(
  store: Store,
  end: Place & { readonly id: string; readonly entry: AuditEntry },
): Promise<boolean> {
  const { id, entry, installationId, repositoryId } = end
  const time = Date.now()
  const key = await store.auditKey()
  return inTransaction(store, async (transaction) => {
    const ended = await transaction
      .updateTable('waivers')
      .set({ ended_at: time })
      .where('repository_id', '=', repositoryId)
      .where('id', '=', id)
      .where('ended_at', 'is', null)
      .returning('id')
      .executeTakeFirst()
    if (ended === undefined) return false
    await appendEvent(transaction, { log: auditLogName(installationId), entry, time, key })
    return true
  })
}

/** Waivers of a repository that hold on a day (`YYYY-MM-DD`), oldest first. */
export async function waiversInForce(
  store: Store,
  { repositoryId, day }: { readonly repositoryId: number; readonly day: string },
): Promise<readonly Waiver[]> {
  const rows = await store.db
    .selectFrom('waivers')
    .selectAll()
    .where('repository_id', '=', repositoryId)
    .where('ended_at', 'is', null)
    .where('until', '>=', day)
    .orderBy('granted_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => toWaiver(row))
}

export interface ExpiredWaiver extends Place {
  readonly waiver: Waiver
}

/** Waivers of all repositories whose last day is over and that were not ended yet, at most `limit`. */
export async function expiredWaivers(
  store: Store,
  { day, limit }: { readonly day: string; readonly limit: number },
): Promise<readonly ExpiredWaiver[]> {
  const rows = await store.db
    .selectFrom('waivers')
    .selectAll()
    .where('ended_at', 'is', null)
    .where('until', '<', day)
    .orderBy('until')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    installationId: row.installation_id,
    repositoryId: row.repository_id,
    waiver: toWaiver(row),
  }))
}

const stored = z.object({
  id: z.string(),
  kind: z.enum(waiverKinds),
  scope: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('finding'), fingerprint: z.string() }),
    z.object({ kind: z.literal('path'), ruleId: z.string(), path: z.string() }),
    z.object({ kind: z.literal('repository'), ruleId: z.string() }),
  ]),
  reason: z.string(),
  grantedBy: z.object({ id: z.number(), login: z.string(), isPerson: z.boolean() }),
  number: z.number(),
  grantedAt: z.string(),
  until: z.string(),
})

export function toWaiver({ body }: Pick<Selectable<Tables['waivers']>, 'body'>): Waiver {
  return stored.parse(JSON.parse(body))
}
