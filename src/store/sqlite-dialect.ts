import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { type Dialect, SqliteDialect } from 'kysely'
import Database from 'libsql'
import { Failure } from '../core/failure.ts'
import { errorCode } from './error-code.ts'
import { type Gate, gatedDialect } from './gated-dialect.ts'

/**
 * How long a statement waits for another process to finish its write, in milliseconds. SQLite's own `busy_timeout` stays 0,
 * because it would sleep on the event loop's thread, and with it the transaction of this same process it may be waiting for.
 */
const busyTimeout = 5000

/** Opens a transaction, also when it comes as a statement of its own. */
const beginStatement = 'begin immediate'

/** Statements that take no write lock; any other is taken for one that does. */
const reads = /^\s*(?:select|pragma)\b/iu

/** Trouble of the file or its disk, as opposed to a mistake in a statement. */
const storageErrors = /^SQLITE_(?:CANTOPEN|CORRUPT|FULL|IOERR|NOTADB|PERM|PROTOCOL|READONLY)/u

/**
 * Opens, or creates, `countersign.db` in `dataDir`: WAL, every commit synced, foreign keys on. Everything that writes begins
 * immediate, so that two processes queue for the write lock instead of failing when a reader turns writer.
 * Throws Failure `store-unavailable`.
 */
export async function sqliteDialect(dataDir: string): Promise<Dialect> {
  const file = join(dataDir, 'countersign.db')
  const database = await openFile(dataDir, file)
  try {
    await patiently(file, () => {
      database.exec(
        'pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on',
      )
    })
  } catch (error) {
    database.close()
    throw error
  }
  const closing = {
    prepare: (sql: string) => database.prepare(sql),
    close: () => closeFile(database),
  }
  return gatedDialect(new SqliteDialect({ database: closing }), sqliteGate(database, file))
}

async function openFile(dataDir: string, file: string): Promise<Database.Database> {
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 })
    return new Database(file, { timeout: 0 })
  } catch (cause) {
    const why = errorCode(cause) ?? 'the file cannot be opened'
    throw new Failure('store-unavailable', {
      message: `The database ${file} could not be opened (${why}). Make its directory writable for this user or set DATA_DIR to one that is.`,
      retryable: false,
      cause,
    })
  }
}

/** A transaction still open would keep the write lock until the garbage collector finds its statements. */
function closeFile(database: Database.Database): void {
  if (!database.open) return
  if (database.inTransaction) database.exec('rollback')
  database.close()
}

function sqliteGate(database: Database.Database, file: string): Gate {
  return {
    acquire: (take) => take(),
    begin: () => beginImmediate(database, file),
    async execute(connection, query) {
      for (const value of query.parameters) checkParameter(value)
      if (inTransaction(database)) return run(file, () => connection.executeQuery(query))
      if (query.sql === 'rollback') return { rows: [] }
      if (reads.test(query.sql)) return patiently(file, () => connection.executeQuery(query))
      await beginImmediate(database, file)
      if (query.sql === beginStatement) return { rows: [] }
      return finish(database, () => run(file, () => connection.executeQuery(query)))
    },
  }
}

/** Asking a closed libsql database aborts the process. */
function inTransaction(database: Database.Database): boolean {
  if (database.open) return database.inTransaction
  throw new Failure('store-unavailable', {
    message: 'The database was closed before this was written. It is done again after a restart.',
    retryable: true,
  })
}

/**
 * Through `exec`, which finalises its statement: a prepared one that meets a lock stays half run in libsql 0.5, and the
 * next commit of its connection fails with "SQL statements in progress". Within the transaction no statement meets a lock.
 */
async function beginImmediate(database: Database.Database, file: string): Promise<void> {
  await patiently(file, () => {
    database.exec(beginStatement)
  })
}

async function finish<Result>(
  database: Database.Database,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    const result = await work()
    database.exec('commit')
    return result
  } catch (error) {
    if (inTransaction(database)) database.exec('rollback')
    throw error
  }
}

async function run<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw translated(error, file)
  }
}

/** Repeats `work` while another process holds the lock it needs, for `busyTimeout` at most. */
async function patiently<Result>(
  file: string,
  work: () => Promise<Result> | Result,
): Promise<Result> {
  const deadline = performance.now() + busyTimeout
  for (let pause = 1; ; pause = Math.min(2 * pause, 16)) {
    try {
      return await work()
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadline) throw translated(error, file)
    }
    await setTimeout(pause * (0.5 + Math.random()))
  }
}

function isBusy(error: unknown): boolean {
  const code = errorCode(error)
  return code !== null && /^SQLITE_(?:BUSY|LOCKED)/u.test(code)
}

function translated(error: unknown, file: string): unknown {
  const code = errorCode(error)
  if (code === null) return error
  const busy = isBusy(error)
  if (!busy && !storageErrors.test(code)) return error
  return new Failure('store-unavailable', {
    message: busy
      ? `The database ${file} stayed locked by another process for ${busyTimeout / 1000} s. Look for a backup or a second server that holds it open.`
      : `The database ${file} cannot be used (${code}). Check the disk, the file's owner and that it is a Countersign database.`,
    retryable: busy || code.startsWith('SQLITE_FULL'),
    cause: error,
  })
}

/**
 * Text without NUL, finite numbers and null. With anything else libsql 0.5 aborts the process (booleans), cuts the text
 * short (NUL) or stores null (NaN, undefined); PostgreSQL's driver throws by itself.
 */
function checkParameter(value: unknown): void {
  if (value === null) return
  if (typeof value === 'number' && Number.isFinite(value)) return
  if (typeof value === 'string' && !value.includes('\0')) return
  throw new TypeError(`the store cannot hold this ${typeof value}`)
}
