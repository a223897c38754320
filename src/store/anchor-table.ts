import { type Kysely, sql } from 'kysely'
import { type StoreKind } from './tables.ts'

/** Where checkpoints were told; what is in it stays. */
export async function createAnchors(db: Kysely<unknown>, kind: StoreKind): Promise<void> {
  await db.schema
    .createTable('audit_anchor')
    .addColumn('log_id', 'text', (column) => column.notNull().references('audit_log.id'))
    .addColumn('size', 'bigint', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('ref', 'text', (column) => column.notNull())
    .addColumn('proof', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('audit_anchor_once', ['log_id', 'size', 'kind'])
    .execute()
  for (const statement of guards[kind]) await sql.raw(statement).execute(db)
}

const refuse = `select raise(abort, 'the audit log is append-only')`

const guards = {
  sqlite: [
    `create trigger audit_anchor_no_update before update on audit_anchor begin ${refuse}; end`,
    `create trigger audit_anchor_no_delete before delete on audit_anchor begin ${refuse}; end`,
  ],
  postgres: [
    `create trigger audit_anchor_fixed before update or delete on audit_anchor
      for each row execute function audit_refuse()`,
    `create trigger audit_anchor_no_truncate before truncate on audit_anchor
      for each statement execute function audit_refuse()`,
  ],
} as const satisfies Record<StoreKind, readonly string[]>
