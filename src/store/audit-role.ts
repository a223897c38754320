import { type Kysely, sql } from 'kysely'
import { Failure } from '../core/failure.ts'
import { errorCode } from './error-code.ts'
import { type Store } from './store.ts'
import { type Tables } from './tables.ts'

/**
 * On PostgreSQL: lets a role work as the App does and no more. Events and checkpoints it may add and read, never change or remove; it
 * owns no table, so it cannot drop the triggers that say the same. Run as the owner of the tables; again after an update that adds
 * tables. Throws Failure `store-unavailable`.
 */
export async function restrictRole(store: Store, role: string): Promise<void> {
  if (store.kind !== 'postgres') throw noRoles()
  try {
    await store.db.transaction().execute((transaction) => grantTables(transaction, role))
  } catch (error) {
    throw errorCode(error) === '42704' ? noRole(role, error) : error
  }
}

async function grantTables(db: Kysely<Tables>, role: string): Promise<void> {
  const to = sql.id(role)
  const { rows } = await sql<{
    name: string
  }>`select tablename as name from pg_tables where schemaname = current_schema() order by 1`.execute(
    db,
  )
  const { rows: schemas } = await sql<{ name: string }>`select current_schema() as name`.execute(db)
  for (const { name } of schemas)
    await sql`grant usage on schema ${sql.id(name)} to ${to}`.execute(db)
  for (const { name } of rows) {
    const table = sql.id(name)
    await sql`revoke all on ${table} from ${to}`.execute(db)
    await sql`grant ${sql.raw(rightsOn(name))} on ${table} to ${to}`.execute(db)
  }
}

/** The head of a log moves and private parts are erased; all else of the record is added only. */
function rightsOn(table: string): string {
  if (table.startsWith('kysely_')) return 'select'
  if (table === 'audit_log' || table === 'audit_private') return 'select, insert, update'
  return table.startsWith('audit_') ? 'select, insert' : 'select, insert, update, delete'
}

function noRoles(): Failure {
  return new Failure('store-unavailable', {
    message:
      'SQLite knows no roles. Set DATABASE_URL to the PostgreSQL database, as the owner of its tables.',
    retryable: false,
  })
}

function noRole(role: string, cause: unknown): Failure {
  return new Failure('store-unavailable', {
    message: `There is no role ${role} on this server. Make it first: create role ${role} login password '…'.`,
    retryable: false,
    cause,
  })
}
