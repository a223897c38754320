import * as z from 'zod'
import { type CommitOrigin, origins } from '../core/attribution.ts'
import { type Store } from './store.ts'
import { type OriginTable } from './tables.ts'

export type StoredOrigin = Pick<CommitOrigin, 'origin' | 'involvement' | 'evidence'>

export interface NamedOrigin extends StoredOrigin {
  /** Digest that names a commit's patch or a line's text. */
  readonly name: string
}

/** Where the knowledge comes from. */
export interface OriginSource {
  readonly repositoryId: number
  readonly number: number
  readonly headSha: string
  /** Of the merge commit; null while the pull request is open. */
  readonly mergeSha: string | null
  /** Epoch milliseconds. */
  readonly at: number
}

/** Rows a statement takes at most: SQLite allows 32,766 parameters, PostgreSQL 65,535. */
const batch = 500

/** Keeps what is known of commits (by patch) or lines (by text). What is there already stays: the first knowledge counts. */
export async function rememberOrigins(
  store: Store,
  input: {
    readonly table: OriginTable
    readonly source: OriginSource
    readonly origins: readonly NamedOrigin[]
  },
): Promise<void> {
  const { table, source } = input
  const rows = input.origins.map(({ name, origin, involvement, evidence }) => ({
    repository_id: source.repositoryId,
    name,
    origin,
    involvement,
    evidence: JSON.stringify(evidence),
    number: source.number,
    head_sha: source.headSha,
    merge_sha: source.mergeSha,
    recorded_at: source.at,
  }))
  for (let from = 0; from < rows.length; from += batch) {
    await store.db
      .insertInto(table)
      .values(rows.slice(from, from + batch))
      .onConflict((conflict) => conflict.columns(['repository_id', 'name']).doNothing())
      .execute()
  }
}

/** What is remembered under these names; names nobody knows are not in the answer. */
export async function recallOrigins(
  store: Store,
  query: {
    readonly table: OriginTable
    readonly repositoryId: number
    readonly names: readonly string[]
  },
): Promise<ReadonlyMap<string, StoredOrigin>> {
  const found = new Map<string, StoredOrigin>()
  for (let from = 0; from < query.names.length; from += batch) {
    const rows = await store.db
      .selectFrom(query.table)
      .select(['name', 'origin', 'involvement', 'evidence'])
      .where('repository_id', '=', query.repositoryId)
      .where('name', 'in', query.names.slice(from, from + batch))
      .execute()
    for (const { name, ...row } of rows) {
      const evidence: unknown = JSON.parse(row.evidence)
      found.set(name, stored.parse({ ...row, evidence }))
    }
  }
  return found
}

const nullableText = z.string().nullable()

const stored = z.object({
  origin: z.enum(origins),
  involvement: z.enum([
    'authored',
    'co-authored',
    'session',
    'assisted',
    'committed-by-tool',
    'none',
  ]),
  evidence: z.array(
    z.object({
      signal: z.string(),
      tool: nullableText,
      model: nullableText,
      strength: z.enum(['attested', 'declared', 'inferred']),
      detail: z.string(),
    }),
  ),
})
