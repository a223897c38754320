import { type KeyObject } from 'node:crypto'
import { type Dialect, Kysely } from 'kysely'
import { loadAuditKey } from './audit-key.ts'
import { migrate } from './migrations.ts'
import { type StoreKind, type Tables } from './tables.ts'

/** What must survive a restart. */
export interface Store {
  /** Inside a transaction use the transaction only: on SQLite `db` waits for it and would wait for ever. */
  readonly db: Kysely<Tables>
  readonly kind: StoreKind
  /** Signs the audit log: read, or made, on first use. */
  readonly auditKey: () => Promise<KeyObject>
  /** Ends all connections. */
  readonly close: () => Promise<void>
}

export interface StorePlace {
  /** `postgres://…`, or null for a file in `dataDir`. */
  readonly databaseUrl: string | null
  readonly dataDir: string
  /** The audit log's private key as PEM; null or absent: the one in `dataDir`. */
  readonly auditKey?: string | null
}

/**
 * Opens the store and brings its tables up to date: the PostgreSQL database of `databaseUrl`, or `countersign.db` in
 * `dataDir`, which is made when missing. Throws Failure `store-unavailable` with what to do; no message holds a password.
 */
export async function openStore(place: StorePlace): Promise<Store> {
  const kind: StoreKind = place.databaseUrl === null ? 'sqlite' : 'postgres'
  const dialect = await dialectFor(place)
  const db = new Kysely<Tables>({ dialect })
  try {
    await migrate(db, kind)
  } catch (error) {
    await db.destroy()
    throw error
  }
  return { db, kind, auditKey: keyOf(place), close: () => db.destroy() }
}

/** Tried again after a failure: the disk may have been mended. */
function keyOf({ dataDir, auditKey = null }: StorePlace): Store['auditKey'] {
  let key: Promise<KeyObject> | null = null
  return async () => {
    key ??= loadAuditKey({ dataDir, pem: auditKey })
    try {
      return await key
    } catch (error) {
      key = null
      throw error
    }
  }
}

/** Loads only the driver that is needed. */
async function dialectFor({ databaseUrl, dataDir }: StorePlace): Promise<Dialect> {
  if (databaseUrl === null) {
    const { sqliteDialect } = await import('./sqlite-dialect.ts')
    return sqliteDialect(dataDir)
  }
  const { postgresDialect } = await import('./postgres-dialect.ts')
  return postgresDialect(databaseUrl)
}
