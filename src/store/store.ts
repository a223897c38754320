import { Kysely } from 'kysely'
import { migrate } from './migrations.ts'
import { postgresDialect } from './postgres-dialect.ts'
import { sqliteDialect } from './sqlite-dialect.ts'
import { type StoreKind, type Tables } from './tables.ts'

/** What must survive a restart. */
export interface Store {
  /** Inside a transaction use the transaction only: on SQLite `db` waits for it and would wait for ever. */
  readonly db: Kysely<Tables>
  readonly kind: StoreKind
  /** Ends all connections. */
  readonly close: () => Promise<void>
}

/**
 * Opens the store and brings its tables up to date: the PostgreSQL database of `databaseUrl`, or `countersign.db` in
 * `dataDir`, which is made when missing. Throws Failure `store-unavailable` with what to do; no message holds a password.
 */
export async function openStore(place: {
  readonly databaseUrl: string | null
  readonly dataDir: string
}): Promise<Store> {
  const kind: StoreKind = place.databaseUrl === null ? 'sqlite' : 'postgres'
  const dialect =
    place.databaseUrl === null
      ? await sqliteDialect(place.dataDir)
      : postgresDialect(place.databaseUrl)
  const db = new Kysely<Tables>({ dialect })
  try {
    await migrate(db, kind)
  } catch (error) {
    await db.destroy()
    throw error
  }
  return { db, kind, close: () => db.destroy() }
}
