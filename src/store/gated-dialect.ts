import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
} from 'kysely'

/** What stands between Kysely's stock driver and its database. */
export interface Gate {
  /** Takes a connection. */
  readonly acquire: (take: () => Promise<DatabaseConnection>) => Promise<DatabaseConnection>
  /** Opens a transaction. */
  readonly begin: (connection: DatabaseConnection) => Promise<void>
  /** Runs one statement; may repeat it, and may translate what it throws. */
  readonly execute: <Row>(
    connection: DatabaseConnection,
    query: CompiledQuery,
  ) => Promise<QueryResult<Row>>
}

/** One of Kysely's stock dialects behind a gate. Savepoints and streaming are not offered. */
export function gatedDialect(dialect: Dialect, gate: Gate): Dialect {
  return {
    createAdapter: () => dialect.createAdapter(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createDriver: () => gatedDriver(dialect.createDriver(), gate),
  }
}

function gatedDriver(driver: Driver, gate: Gate): Driver {
  const inner = new WeakMap<DatabaseConnection, DatabaseConnection>()
  return {
    init: () => driver.init(),
    destroy: () => driver.destroy(),
    async acquireConnection() {
      const connection = await gate.acquire(() => driver.acquireConnection())
      const gated = gatedConnection(connection, gate)
      inner.set(gated, connection)
      return gated
    },
    async releaseConnection(gated) {
      await driver.releaseConnection(inner.get(gated) ?? gated)
    },
    beginTransaction: (gated) => gate.begin(inner.get(gated) ?? gated),
    commitTransaction: (gated) => driver.commitTransaction(gated),
    rollbackTransaction: (gated) => driver.rollbackTransaction(gated),
  }
}

function gatedConnection(connection: DatabaseConnection, gate: Gate): DatabaseConnection {
  return {
    executeQuery: (query) => gate.execute(connection, query),
    streamQuery() {
      throw new TypeError('the store does not stream: read in pages')
    },
  }
}
