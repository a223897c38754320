import { type Kysely, sql } from 'kysely'
import { type StoreKind } from './tables.ts'

/**
 * Makes the database itself refuse to change or remove an audit event, to add one out of turn, and to shrink or remove a
 * log. It stops mistakes and casual tampering; whoever owns the database can drop a trigger, and is found out by the log's
 * hashes.
 */
export async function guardAuditTables(db: Kysely<unknown>, kind: StoreKind): Promise<void> {
  for (const statement of guards[kind]) await sql.raw(statement).execute(db)
}

/** The same for checkpoints: what was signed once stays. */
export async function guardCheckpoints(db: Kysely<unknown>, kind: StoreKind): Promise<void> {
  for (const statement of checkpointGuards[kind]) await sql.raw(statement).execute(db)
}

const refuseInSqlite = `select raise(abort, 'the audit log is append-only')`

/** `insert or replace` fires no delete trigger in SQLite, hence the look for equal keys before an insert. */
const sqliteGuards = [
  `create trigger audit_event_no_update before update on audit_event begin ${refuseInSqlite}; end`,
  `create trigger audit_event_no_delete before delete on audit_event begin ${refuseInSqlite}; end`,
  `create trigger audit_event_in_turn before insert on audit_event
    when new.seq is not (select size from audit_log where id = new.log_id)
      or exists (select 1 from audit_event where log_id = new.log_id and id = new.id)
    begin ${refuseInSqlite}; end`,
  `create trigger audit_log_no_delete before delete on audit_log begin ${refuseInSqlite}; end`,
  `create trigger audit_log_no_replace before insert on audit_log
    when exists (select 1 from audit_log where id = new.id)
    begin ${refuseInSqlite}; end`,
  `create trigger audit_log_grows before update on audit_log
    when new.size < old.size or new.id <> old.id
    begin ${refuseInSqlite}; end`,
]

const postgresGuards = [
  `create function audit_refuse() returns trigger language plpgsql as
    $$ begin raise exception 'the audit log is append-only'; end $$`,
  `create function audit_event_turn() returns trigger language plpgsql as
    $$ begin
      if new.seq is distinct from (select size from audit_log where id = new.log_id) then
        raise exception 'the audit log is append-only';
      end if;
      return new;
    end $$`,
  `create trigger audit_event_fixed before update or delete on audit_event
    for each row execute function audit_refuse()`,
  `create trigger audit_event_no_truncate before truncate on audit_event
    for each statement execute function audit_refuse()`,
  `create trigger audit_event_in_turn before insert on audit_event
    for each row execute function audit_event_turn()`,
  `create trigger audit_log_no_delete before delete on audit_log
    for each row execute function audit_refuse()`,
  `create trigger audit_log_no_truncate before truncate on audit_log
    for each statement execute function audit_refuse()`,
  `create trigger audit_log_grows before update on audit_log
    for each row when (new.size < old.size or new.id <> old.id) execute function audit_refuse()`,
]

const guards = { sqlite: sqliteGuards, postgres: postgresGuards } as const satisfies Record<
  StoreKind,
  readonly string[]
>

const checkpointGuards = {
  sqlite: [
    `create trigger audit_checkpoint_no_update before update on audit_checkpoint begin ${refuseInSqlite}; end`,
    `create trigger audit_checkpoint_no_delete before delete on audit_checkpoint begin ${refuseInSqlite}; end`,
    `create trigger audit_checkpoint_no_replace before insert on audit_checkpoint
      when exists (select 1 from audit_checkpoint where log_id = new.log_id and size = new.size)
      begin ${refuseInSqlite}; end`,
  ],
  postgres: [
    `create trigger audit_checkpoint_fixed before update or delete on audit_checkpoint
      for each row execute function audit_refuse()`,
    `create trigger audit_checkpoint_no_truncate before truncate on audit_checkpoint
      for each statement execute function audit_refuse()`,
  ],
} as const satisfies Record<StoreKind, readonly string[]>
