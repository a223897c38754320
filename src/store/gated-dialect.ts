import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
} from 'kysely'

/** What every statement passes on its way to the database. */
export interface Gate {
  /** The statement that opens a transaction. */
  readonly begin: string
  /** Throws a TypeError for a value the driver would crash on or silently change. */
  readonly checkParameter: (value: unknown) => void
  /** Runs one statement, or takes one connection; may repeat it, and may translate what it throws. */
  readonly pass: <Result>(work: () => Promise<Result>) => Promise<Result>
}

/** One of Kysely's stock dialects with a gate before its connections. Savepoints and streaming are not offered. */
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
      const connection = await gate.pass(() => driver.acquireConnection())
      const gated = gatedConnection(connection, gate)
      inner.set(gated, connection)
      return gated
    },
    async releaseConnection(gated) {
      await driver.releaseConnection(inner.get(gated) ?? gated)
    },
    async beginTransaction(connection) {
      await connection.executeQuery(CompiledQuery.raw(gate.begin))
    },
    commitTransaction: (connection) => driver.commitTransaction(connection),
    rollbackTransaction: (connection) => driver.rollbackTransaction(connection),
  }
}

function gatedConnection(connection: DatabaseConnection, gate: Gate): DatabaseConnection {
  return {
    async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
      for (const value of query.parameters) gate.checkParameter(value)
      return gate.pass(async () => connection.executeQuery<Row>(query))
    },
    streamQuery() {
      throw new TypeError('the store does not stream: read in pages')
    },
  }
}
