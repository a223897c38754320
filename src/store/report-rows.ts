import { sql } from 'kysely'
import { type LogHead } from './audit-export.ts'
import { type Store } from './store.ts'

/** A log as it was at `size` events; null when it never had a checkpoint of that size. The key is that of today. */
export async function readHeadAt(
  store: Store,
  { log, size }: Pick<LogHead, 'log' | 'size'>,
): Promise<LogHead | null> {
  const row = await store.db
    .selectFrom('audit_log')
    .innerJoin('audit_checkpoint', 'audit_checkpoint.log_id', 'audit_log.id')
    .select(['audit_log.vkey', 'audit_checkpoint.note'])
    .where('audit_log.id', '=', log)
    .where('audit_checkpoint.size', '=', size)
    .executeTakeFirst()
  return row === undefined ? null : { log, size, checkpoint: row.note, vkey: row.vkey }
}

/** Bytes of events as they are stored, whatever they hold; from place `fromSeq` on, at most `limit`. */
export async function readEventRows(
  store: Store,
  range: { readonly log: string; readonly fromSeq: number; readonly limit: number },
): Promise<readonly { readonly seq: number; readonly body: string; readonly leaf: string }[]> {
  return store.db
    .selectFrom('audit_event')
    .select(['seq', 'body', 'leaf'])
    .where('log_id', '=', range.log)
    .where('seq', '>=', range.fromSeq)
    .orderBy('seq')
    .limit(range.limit)
    .execute()
}

interface VerdictRange {
  readonly installationId: number
  /** Epoch milliseconds. */
  readonly from: number
  readonly wanted: ReadonlySet<string>
}

const pageOfDigests = 5000
const pageOfBodies = 100

/** The bytes of the wanted verdicts recorded since, whatever they hold, page by page. */
export async function* readVerdictRows(
  store: Store,
  { installationId, from, wanted }: VerdictRange,
): AsyncGenerator<readonly { readonly digest: string; readonly body: string }[]> {
  let after = { recorded_at: from, id: '' }
  for (;;) {
    const page = await store.db
      .selectFrom('assessments')
      .select(['id', 'digest', 'recorded_at'])
      .where('installation_id', '=', installationId)
      .where('recorded_at', '>=', after.recorded_at)
      .where(sql<boolean>`(recorded_at, id) > (${after.recorded_at}, ${after.id})`)
      .orderBy('recorded_at')
      .orderBy('id')
      .limit(pageOfDigests)
      .execute()
    const ids = page.filter(({ digest }) => wanted.has(digest)).map(({ id }) => id)
    for (let at = 0; at < ids.length; at += pageOfBodies) {
      yield await store.db
        .selectFrom('assessments')
        .select(['digest', 'body'])
        .where('id', 'in', ids.slice(at, at + pageOfBodies))
        .execute()
    }
    const last = page.at(-1)
    if (last === undefined) return
    after = last
  }
}

/** A repository under a name it had. */
export interface RepositoryName {
  readonly id: number
  readonly name: string
}

/** Every name a repository had among the first `size` events, the newest last. */
export async function repositoryNames(
  store: Store,
  { log, size }: Pick<LogHead, 'log' | 'size'>,
): Promise<readonly RepositoryName[]> {
  const rows = await store.db
    .selectFrom('assessments')
    .select(['repository_id', 'owner', 'repo'])
    .select((column) => column.fn.max('seq').as('newest'))
    .where('log_id', '=', log)
    .where('seq', '<', size)
    .groupBy(['repository_id', 'owner', 'repo'])
    .orderBy('newest')
    .execute()
  return rows.map(({ repository_id, owner, repo }) => ({
    id: repository_id,
    name: `${owner}/${repo}`,
  }))
}
