import { type Kysely, sql } from 'kysely'
import { type StoreKind } from './tables.ts'

/**
 * Lets the database accept one change of an audit event: that its body goes, its leaf hash and place stay, and the log itself says so.
 * A log's mark `pruned_below` moves only up, and only right after an appended `retention.pruned` that names the same place; bodies go
 * only below the mark. Everything else stays refused.
 */
export async function allowPruning(db: Kysely<unknown>, kind: StoreKind): Promise<void> {
  await db.schema
    .alterTable('audit_log')
    .addColumn('pruned_below', 'bigint', (column) => column.notNull().defaultTo(0))
    .execute()
  for (const statement of guards[kind]) await sql.raw(statement).execute(db)
}

/** Those of `careTypes` when this migration was written. */
const kept = `'key.rotated', 'privacy.erased', 'retention.pruned', 'checkpoint.anchored'`

const refuseInSqlite = `select raise(abort, 'the audit log is append-only')`

const sqliteGuards = [
  'drop trigger audit_event_no_update',
  `create trigger audit_event_no_update before update on audit_event
    when coalesce(
      new.body = '' and old.body <> '' and old.type not in (${kept})
      and new.log_id is old.log_id and new.seq is old.seq and new.id is old.id
      and new.type is old.type and new.time is old.time and new.leaf is old.leaf
      and old.seq < (select pruned_below from audit_log where id = old.log_id), 0) = 0
    begin ${refuseInSqlite}; end`,
  `create trigger audit_log_prunes before update of pruned_below on audit_log
    when new.pruned_below is not old.pruned_below and coalesce(
      new.pruned_below > old.pruned_below and new.pruned_below = (
        select json_extract(body, '$.body.below') from audit_event
        where log_id = new.id and seq = new.size - 1 and type = 'retention.pruned'), 0) = 0
    begin ${refuseInSqlite}; end`,
  `create trigger audit_log_starts_whole before insert on audit_log
    when new.pruned_below is not 0
    begin ${refuseInSqlite}; end`,
]

const postgresGuards = [
  'drop trigger audit_event_fixed on audit_event',
  `create function audit_event_prune() returns trigger language plpgsql as
    $$ begin
      if new.body = '' and old.body <> '' and old.type not in (${kept})
        and (new.log_id, new.seq, new.id, new.type, new.time, new.leaf)
          is not distinct from (old.log_id, old.seq, old.id, old.type, old.time, old.leaf)
        and old.seq < (select pruned_below from audit_log where id = old.log_id) then
        return new;
      end if;
      raise exception 'the audit log is append-only';
    end $$`,
  `create trigger audit_event_fixed before update on audit_event
    for each row execute function audit_event_prune()`,
  `create trigger audit_event_no_delete before delete on audit_event
    for each row execute function audit_refuse()`,
  `create function audit_log_prune() returns trigger language plpgsql as
    $$ begin
      if new.pruned_below > old.pruned_below and new.pruned_below = (
        select (body::jsonb -> 'body' ->> 'below')::bigint from audit_event
        where log_id = new.id and seq = new.size - 1 and type = 'retention.pruned') then
        return new;
      end if;
      raise exception 'the audit log is append-only';
    end $$`,
  `create trigger audit_log_prunes before update on audit_log
    for each row when (new.pruned_below is distinct from old.pruned_below)
    execute function audit_log_prune()`,
  `create trigger audit_log_starts_whole before insert on audit_log
    for each row when (new.pruned_below <> 0) execute function audit_refuse()`,
]

const guards = { sqlite: sqliteGuards, postgres: postgresGuards } as const satisfies Record<
  StoreKind,
  readonly string[]
>
