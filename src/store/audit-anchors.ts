import { type AuditEntry } from '../core/audit-event.ts'
import { appendEvent } from './audit-log.ts'
import { type Store } from './store.ts'
import { type AnchorKind } from './tables.ts'
import { inTransaction } from './transaction.ts'

/** A checkpoint that somebody outside keeps or has stamped. */
export interface Anchor {
  readonly log: string
  /** Of the checkpoint. */
  readonly size: number
  readonly kind: AnchorKind
  /** Where it is kept, or who stamped it. */
  readonly ref: string
  /** The commit that holds it, or the TimeStampResp in base64. */
  readonly proof: string
}

interface NewAnchor extends Anchor {
  /** What the log says of it: no names. */
  readonly facts: AuditEntry['body']
}

/** Keeps an anchor and puts it on record, in one transaction; one that is there already changes nothing. */
export async function recordAnchor(store: Store, anchor: NewAnchor): Promise<void> {
  const { log, size, kind, ref, proof, facts } = anchor
  const key = await store.auditKey()
  const time = Date.now()
  await inTransaction(store, async (transaction) => {
    const added = await transaction
      .insertInto('audit_anchor')
      .values({ log_id: log, size, kind, ref, proof, created_at: time })
      .onConflict((conflict) => conflict.columns(['log_id', 'size', 'kind']).doNothing())
      .returning('size')
      .executeTakeFirst()
    if (added === undefined) return
    const entry = {
      id: `anchor/${kind}/${size}`,
      type: 'checkpoint.anchored' as const,
      body: { actor: { kind: 'system' }, anchor: { kind, size, ...facts } },
    }
    await appendEvent(transaction, { log, entry, time, key })
  })
}

/** All anchors of a log, by size. */
export async function readAnchors(
  store: Store,
  log: string,
): Promise<readonly (Anchor & { readonly note: string; readonly createdAt: number })[]> {
  const rows = await store.db
    .selectFrom('audit_anchor')
    .innerJoin('audit_checkpoint', (join) =>
      join
        .onRef('audit_checkpoint.log_id', '=', 'audit_anchor.log_id')
        .onRef('audit_checkpoint.size', '=', 'audit_anchor.size'),
    )
    .select(['audit_anchor.size', 'kind', 'ref', 'proof', 'created_at', 'note'])
    .where('audit_anchor.log_id', '=', log)
    .orderBy('audit_anchor.size')
    .orderBy('kind')
    .execute()
  return rows.map(({ created_at: createdAt, ...row }) => ({ log, createdAt, ...row }))
}

interface Due {
  readonly log: string
  readonly kind: AnchorKind
  /** Epoch milliseconds: an anchor since then is new enough. */
  readonly since: number
}

/** Whether the newest anchor is older than that and the log has grown since by more than word of its anchors. */
export async function isAnchorDue(store: Store, { log, kind, since }: Due): Promise<boolean> {
  const last = await store.db
    .selectFrom('audit_anchor')
    .select(['size', 'created_at'])
    .where('log_id', '=', log)
    .where('kind', '=', kind)
    .orderBy('size', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (last !== undefined && last.created_at > since) return false
  const news = await store.db
    .selectFrom('audit_event')
    .select('seq')
    .where('log_id', '=', log)
    .where('seq', '>=', last?.size ?? 0)
    .where('type', '<>', 'checkpoint.anchored')
    .limit(1)
    .executeTakeFirst()
  return news !== undefined
}
