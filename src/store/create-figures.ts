import { type Kysely, sql } from 'kysely'
import { refillFigures } from './refill-figures.ts'
import { type Tables } from './tables.ts'

/** Tables that answer questions about many pull requests without reading their verdicts, filled from what is on record. */
export async function createFigures(db: Kysely<Tables>): Promise<void> {
  await sql
    .raw(
      `create table event_subjects (
        log_id text not null, seq bigint not null, repository_id bigint, number bigint,
        type text not null, time bigint not null, primary key (log_id, seq))`,
    )
    .execute(db)
  await sql
    .raw(
      `create table pull_figures (
        repository_id bigint not null, number bigint not null, assessment_id text, action text, mode text,
        judged_at bigint, lines_ai bigint not null, lines_mixed bigint not null, lines_bot bigint not null,
        lines_human bigint not null, lines_unknown bigint not null, findings bigint not null,
        gaps bigint not null, waived bigint not null, merged_at bigint, merged_action text,
        changed_at bigint not null, primary key (repository_id, number))`,
    )
    .execute(db)
  await sql
    .raw(
      `create table seen_findings (
        repository_id bigint not null, number bigint not null, fingerprint text not null, rule_id text not null,
        category text not null, severity text not null, origin text not null, path text not null,
        seen_at bigint not null, gone_at bigint, merged_at bigint, primary key (repository_id, number, fingerprint))`,
    )
    .execute(db)
  for (const index of indexes) await sql.raw(index).execute(db)
  await refillFigures(db)
}

const indexes = [
  'create index assessments_place on assessments (log_id, seq)',
  'create index event_subjects_repository on event_subjects (repository_id, time)',
  'create index event_subjects_type on event_subjects (repository_id, type, time)',
  'create index event_subjects_pull on event_subjects (repository_id, number, seq)',
  'create index pull_figures_changed on pull_figures (repository_id, changed_at)',
  'create index pull_figures_merged on pull_figures (repository_id, merged_at)',
  'create index seen_findings_time on seen_findings (repository_id, seen_at)',
] as const
