import { type ColumnDefinitionBuilder, type Kysely, type Migration, Migrator, sql } from 'kysely'
import { Failure } from '../core/failure.ts'
import { createAnchors } from './anchor-table.ts'
import { guardAuditTables, guardCheckpoints } from './audit-guard.ts'
import { createFigures } from './create-figures.ts'
import { createSessions } from './create-sessions.ts'
import { allowPruning } from './prune-guard.ts'

import { type StoreKind, type Tables } from './tables.ts'

/**
 * Brings the schema up to date. Two processes may start at once: one waits for the other (an advisory lock that Kysely's
 * migrator takes on PostgreSQL, the write lock on SQLite, which its migrator leaves to us).
 * Throws Failure `store-unavailable` when the database is newer than this program or a step fails.
 */
export async function migrate(db: Kysely<Tables>, kind: StoreKind): Promise<void> {
  await db.connection().execute(async (connection) => {
    if (kind === 'postgres') return runMigrations(connection, kind)
    await sql`begin immediate`.execute(connection)
    try {
      await runMigrations(connection, kind)
      await sql`commit`.execute(connection)
    } catch (error) {
      await sql`rollback`.execute(connection)
      throw error
    }
  })
}

async function runMigrations(db: Kysely<Tables>, kind: StoreKind): Promise<void> {
  const provider = { getMigrations: () => Promise.resolve(migrations(kind)) }
  const { error } = await new Migrator({ db, provider }).migrateToLatest()
  if (error === undefined) return
  if (error instanceof Failure) throw error
  throw new Failure('store-unavailable', {
    message:
      'The tables of the database could not be brought up to date. It may belong to a newer Countersign or to another program: start the newest version, or use another database.',
    retryable: false,
    cause: error,
  })
}

/** Names sort in the order they run. A migration that was released never changes: add another. */
function migrations(kind: StoreKind): Record<string, Migration> {
  return {
    '0001-queue': { up: (db) => createQueue(db, kind) },
    '0002-record': { up: (db) => createRecord(db, kind) },
    '0003-origins': { up: createOrigins },
    '0004-policies': { up: createPolicies },
    '0005-waivers': { up: createWaivers },
    '0006-checkpoints': { up: (db) => createCheckpoints(db, kind) },
    '0007-retention': { up: (db) => allowPruning(db, kind) },
    '0008-anchors': { up: (db) => createAnchors(db, kind) },
    '0009-sessions': { up: createSessions },
    '0010-figures': { up: createFigures },
  }
}

async function createQueue(db: Kysely<unknown>, kind: StoreKind): Promise<void> {
  await db.schema
    .createTable('deliveries')
    .addColumn('id', 'text', primaryKey)
    .addColumn('event', 'text', required)
    .addColumn('action', 'text')
    .addColumn('received_at', 'bigint', required)
    .execute()
  await db.schema
    .createTable('jobs')
    .addColumn('id', 'text', primaryKey)
    .addColumn('queue', 'text', required)
    .addColumn('key', 'text', required)
    .addColumn('payload', 'text', required)
    .addColumn('state', 'text', required)
    .addColumn('priority', 'integer', required)
    .addColumn('run_at', 'bigint', required)
    .addColumn('attempts', 'integer', required)
    .addColumn('max_attempts', 'integer', required)
    .addColumn('lease_token', 'text')
    .addColumn('lease_until', 'bigint')
    .addColumn('last_error', 'text')
    .addColumn('created_at', 'bigint', required)
    .addColumn('finished_at', 'bigint')
    .addCheckConstraint(
      'jobs_state',
      sql`state in ('queued', 'running', 'done', 'dead', 'superseded')`,
    )
    .execute()
  for (const index of queueIndexes) await sql.raw(index).execute(db)
  if (kind === 'postgres') await sql.raw(tuneQueue).execute(db)
}

const queueIndexes = [
  'create index deliveries_received on deliveries (received_at)',
  `create unique index jobs_one_queued on jobs (queue, key) where state = 'queued'`,
  `create unique index jobs_one_running on jobs (queue, key) where state = 'running'`,
  `create index jobs_ready on jobs (priority, run_at, id) where state = 'queued'`,
  `create index jobs_leases on jobs (lease_until) where state = 'running'`,
  `create index jobs_dead on jobs (queue, key) where state = 'dead'`,
  'create index jobs_finished on jobs (finished_at)',
] as const

/** Rows of the queue change often and live briefly: room for updates in place, and vacuum by number, not by share. */
const tuneQueue = `alter table jobs set
  (fillfactor = 70, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 200)`

async function createRecord(db: Kysely<unknown>, kind: StoreKind): Promise<void> {
  await createAuditTables(db)
  await createAssessmentTables(db)
  await guardAuditTables(db, kind)
}

async function createAuditTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('audit_log')
    .addColumn('id', 'text', primaryKey)
    .addColumn('size', 'bigint', required)
    .addColumn('created_at', 'bigint', required)
    .execute()
  await db.schema
    .createTable('audit_event')
    .addColumn('log_id', 'text', (column) => column.notNull().references('audit_log.id'))
    .addColumn('seq', 'bigint', required)
    .addColumn('id', 'text', required)
    .addColumn('type', 'text', required)
    .addColumn('time', 'bigint', required)
    .addColumn('leaf', 'text', required)
    .addColumn('body', 'text', required)
    .addPrimaryKeyConstraint('audit_event_place', ['log_id', 'seq'])
    .addUniqueConstraint('audit_event_once', ['log_id', 'id'])
    .execute()
}

async function createAssessmentTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('assessments')
    .addColumn('id', 'text', primaryKey)
    .addColumn('installation_id', 'bigint', required)
    .addColumn('repository_id', 'bigint', required)
    .addColumn('owner', 'text', required)
    .addColumn('repo', 'text', required)
    .addColumn('number', 'bigint', required)
    .addColumn('head_sha', 'text', required)
    .addColumn('base_sha', 'text', required)
    .addColumn('policy_hash', 'text', required)
    .addColumn('engine_version', 'text', required)
    .addColumn('rules_hash', 'text', required)
    .addColumn('digest', 'text', required)
    .addColumn('action', 'text', required)
    .addColumn('body', 'text', required)
    .addColumn('log_id', 'text', required)
    .addColumn('seq', 'bigint', required)
    .addColumn('recorded_at', 'bigint', required)
    .addUniqueConstraint('assessments_once', [...assessmentIdentity])
    .addForeignKeyConstraint('assessments_event', ['log_id', 'seq'], 'audit_event', [
      'log_id',
      'seq',
    ])
    .execute()
  await sql
    .raw('create index assessments_time on assessments (installation_id, recorded_at, id)')
    .execute(db)
  await db.schema
    .createTable('publications')
    .addColumn('assessment_id', 'text', (column) => column.notNull().references('assessments.id'))
    .addColumn('surface', 'text', required)
    .addColumn('remote_id', 'text', required)
    .addColumn('digest', 'text')
    .addColumn('published_at', 'bigint', required)
    .addPrimaryKeyConstraint('publications_once', ['assessment_id', 'surface'])
    .execute()
}

async function createOrigins(db: Kysely<unknown>): Promise<void> {
  for (const table of ['commit_origins', 'line_origins']) {
    await db.schema
      .createTable(table)
      .addColumn('repository_id', 'bigint', required)
      .addColumn('name', 'text', required)
      .addColumn('origin', 'text', required)
      .addColumn('involvement', 'text', required)
      .addColumn('evidence', 'text', required)
      .addColumn('number', 'bigint', required)
      .addColumn('head_sha', 'text', required)
      .addColumn('merge_sha', 'text')
      .addColumn('recorded_at', 'bigint', required)
      .addPrimaryKeyConstraint(`${table}_once`, ['repository_id', 'name'])
      .execute()
  }
}

async function createWaivers(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('waivers')
    .addColumn('repository_id', 'bigint', required)
    .addColumn('id', 'text', required)
    .addColumn('installation_id', 'bigint', required)
    .addColumn('number', 'bigint', required)
    .addColumn('body', 'text', required)
    .addColumn('until', 'text', required)
    .addColumn('ended_at', 'bigint')
    .addColumn('granted_at', 'bigint', required)
    .addPrimaryKeyConstraint('waivers_once', ['repository_id', 'id'])
    .execute()
  await sql.raw('create index waivers_open on waivers (until) where ended_at is null').execute(db)
}

async function createCheckpoints(db: Kysely<unknown>, kind: StoreKind): Promise<void> {
  await db.schema
    .alterTable('audit_log')
    .addColumn('frontier', 'text', (column) => column.notNull().defaultTo(''))
    .execute()
  await db.schema
    .alterTable('audit_log')
    .addColumn('vkey', 'text', (column) => column.notNull().defaultTo(''))
    .execute()
  await db.schema
    .createTable('audit_checkpoint')
    .addColumn('log_id', 'text', (column) => column.notNull().references('audit_log.id'))
    .addColumn('size', 'bigint', required)
    .addColumn('note', 'text', required)
    .addPrimaryKeyConstraint('audit_checkpoint_once', ['log_id', 'size'])
    .execute()
  await db.schema
    .createTable('audit_private')
    .addColumn('digest', 'text', primaryKey)
    .addColumn('log_id', 'text', (column) => column.notNull().references('audit_log.id'))
    .addColumn('salt', 'text')
    .addColumn('data', 'text')
    .execute()
  await guardCheckpoints(db, kind)
}

async function createPolicies(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('policies')
    .addColumn('hash', 'text', primaryKey)
    .addColumn('body', 'text', required)
    .addColumn('recorded_at', 'bigint', required)
    .execute()
  await db.schema
    .createTable('organisation_policies')
    .addColumn('installation_id', 'bigint', required)
    .addColumn('owner', 'text', required)
    .addColumn('path', 'text', required)
    .addColumn('commit_sha', 'text', required)
    .addColumn('body', 'text', required)
    .addColumn('recorded_at', 'bigint', required)
    .addPrimaryKeyConstraint('organisation_policies_once', ['installation_id', 'owner'])
    .execute()
}

const assessmentIdentity = [
  'repository_id',
  'number',
  'head_sha',
  'policy_hash',
  'engine_version',
  'rules_hash',
  'base_sha',
  'digest',
] as const

function primaryKey(column: ColumnDefinitionBuilder): ColumnDefinitionBuilder {
  return column.notNull().primaryKey()
}

function required(column: ColumnDefinitionBuilder): ColumnDefinitionBuilder {
  return column.notNull()
}
