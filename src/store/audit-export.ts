import { type PrivatePart } from '../audit/private-parts.ts'
import { type Store } from './store.ts'

/** A log as it stands, in one consistent look. */
export interface LogHead {
  readonly log: string
  readonly size: number
  /** Newest signed checkpoint. */
  readonly checkpoint: string
  readonly vkey: string
}

/** Names of all logs, ordered. */
export async function listLogs(store: Store): Promise<readonly string[]> {
  const rows = await store.db.selectFrom('audit_log').select('id').orderBy('id').execute()
  return rows.map(({ id }) => id)
}

/** Null for a log that is not there or holds nothing yet. */
export async function readHead(store: Store, log: string): Promise<LogHead | null> {
  const row = await store.db
    .selectFrom('audit_log')
    .innerJoin('audit_checkpoint', (join) =>
      join
        .onRef('audit_checkpoint.log_id', '=', 'audit_log.id')
        .onRef('audit_checkpoint.size', '=', 'audit_log.size'),
    )
    .select(['audit_log.size', 'audit_log.vkey', 'audit_checkpoint.note'])
    .where('audit_log.id', '=', log)
    .executeTakeFirst()
  return row === undefined ? null : { log, size: row.size, checkpoint: row.note, vkey: row.vkey }
}

/** Names and words beside a log, erased ones with nulls, ordered by digest. */
export async function readPrivateParts(store: Store, log: string): Promise<readonly PrivatePart[]> {
  const rows = await store.db
    .selectFrom('audit_private')
    .select(['digest', 'salt', 'data'])
    .where('log_id', '=', log)
    .orderBy('digest')
    .execute()
  return rows.map(({ digest, salt, data }) => ({
    digest,
    salt,
    data: data === null ? null : (JSON.parse(data) as unknown),
  }))
}
