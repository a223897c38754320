import { isNativeError } from 'node:util/types'
import { CompiledQuery, type Dialect, PostgresDialect } from 'kysely'
import { DatabaseError, Pool, types } from 'pg'
import { Failure } from '../core/failure.ts'
import { errorCode } from './error-code.ts'
import { type Gate, gatedDialect } from './gated-dialect.ts'

const connectTimeout = 10_000
const int8 = 20

/** SQLSTATE classes (PostgreSQL manual, appendix A) that mean "no server to talk to", not "wrong statement". */
const serverGone = /^(?:08|53|57P)/u
/** Wrong user, password or database: waiting does not help. */
const refused = /^(?:28|3D)/u

/**
 * A pool of connections to the server of `databaseUrl` (`postgres://user:password@host:port/database`). int8 is read as
 * number. Nothing connects before the first statement. Throws Failure `store-unavailable`; no message holds the password.
 */
export function postgresDialect(databaseUrl: string): Dialect {
  const url = parseUrl(databaseUrl)
  const pool = new Pool({
    connectionString: databaseUrl,
    application_name: 'countersign',
    connectionTimeoutMillis: connectTimeout,
    keepAlive: true,
    max: 10,
    types: { getTypeParser: typeParser },
  })
  survive(pool)
  const dialect = new PostgresDialect({
    pool,
    async onCreateConnection(connection) {
      await connection.executeQuery(
        CompiledQuery.raw("set idle_in_transaction_session_timeout = '60s'"),
      )
    },
  })
  return gatedDialect(dialect, postgresGate(url))
}

function parseUrl(databaseUrl: string): URL {
  const url = URL.canParse(databaseUrl) ? new URL(databaseUrl) : null
  if (url !== null && /^postgres(?:ql)?:$/u.test(url.protocol)) return url
  throw new Failure('store-unavailable', {
    message:
      'DATABASE_URL cannot be used: it is not a postgres:// URL. Write postgres://user:password@host:5432/database, with special characters of the password percent-encoded, or leave it empty to use SQLite.',
    retryable: false,
  })
}

/** A server that goes away tells the pool's clients by an `error` event, which ends the process when nobody listens. */
function survive(pool: Pool): void {
  pool.on('error', () => {})
  pool.on('connect', (client) => {
    client.on('error', () => {})
  })
}

function typeParser(oid: number, format?: 'text' | 'binary'): unknown {
  const parser: unknown = oid === int8 ? Number : types.getTypeParser(oid, format)
  return parser
}

function postgresGate(url: URL): Gate {
  return {
    acquire: (take) => run(url, take),
    async begin(connection) {
      await run(url, () => connection.executeQuery(CompiledQuery.raw('begin')))
    },
    execute: (connection, query) => run(url, () => connection.executeQuery(query)),
  }
}

async function run<Result>(url: URL, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw translated(error, url)
  }
}

function translated(error: unknown, url: URL): unknown {
  if (!isNativeError(error) || error.name === 'TypeError') return error
  const code = errorCode(error) ?? ''
  const fromServer = error instanceof DatabaseError
  if (fromServer && !serverGone.test(code) && !refused.test(code)) return error
  const why = fromServer || code === '' ? error.message : code
  const place = `${url.hostname}${url.port === '' ? '' : `:${url.port}`}${url.pathname}`
  return new Failure('store-unavailable', {
    message: `The PostgreSQL database at ${place} cannot be used (${withoutPassword(why, url)}). Check that it runs, that it can be reached from here, and the user, password and database in DATABASE_URL.`,
    retryable: !refused.test(code),
  })
}

function withoutPassword(text: string, url: URL): string {
  return url.password === '' ? text : text.replaceAll(url.password, '***')
}
