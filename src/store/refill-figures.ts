import { type Kysely } from 'kysely'
import { type AuditEvent } from '../core/audit-event.ts'
import { countVerdict } from './count-verdict.ts'
import { countMerge, subjectOf } from './index-event.ts'
import { readStored } from './read-stored.ts'
import { isAssessment, isAuditEvent } from './stored-shapes.ts'
import { type Tables } from './tables.ts'

/** Rows read at once: a verdict can be some 100 kB. */
const page = 100

/**
 * Makes all figures again from the logs and the verdicts that belong to their events. What cannot be read is left out: figures prove
 * nothing, and the verifier of the log is who tells of it.
 */
export async function refillFigures(db: Kysely<Tables>): Promise<void> {
  for (const table of ['event_subjects', 'pull_figures', 'seen_findings'] as const) {
    await db.deleteFrom(table).execute()
  }
  for (const { id } of await db.selectFrom('audit_log').select('id').orderBy('id').execute()) {
    await refillFromLog(db, id)
  }
}

async function refillFromLog(db: Kysely<Tables>, log: string): Promise<void> {
  for (let seq = -1; ; ) {
    const rows = await readRows(db, { log, after: seq })
    const last = rows.at(-1)
    if (last === undefined) return
    const read = rows.map((row) => ({ row, event: readOrNull(row.body, isAuditEvent) }))
    await db
      .insertInto('event_subjects')
      .values(read.map(({ row, event }) => (event === null ? unreadable(row) : subjectOf(event))))
      .execute()
    for (const one of read) await take(db, one)
    seq = last.seq
  }
}

type Row = Awaited<ReturnType<typeof readRows>>[number]

async function readRows(
  db: Kysely<Tables>,
  { log, after }: { readonly log: string; readonly after: number },
) {
  return db
    .selectFrom('audit_event as event')
    .leftJoin('assessments as verdict', (join) =>
      join.onRef('verdict.log_id', '=', 'event.log_id').onRef('verdict.seq', '=', 'event.seq'),
    )
    .select(['event.log_id', 'event.seq', 'event.type', 'event.time', 'event.body'])
    .select(['verdict.id', 'verdict.repository_id', 'verdict.number', 'verdict.body as verdict'])
    .where('event.log_id', '=', log)
    .where('event.seq', '>', after)
    .orderBy('event.seq')
    .limit(page)
    .execute()
}

function unreadable({ log_id, seq, type, time }: Row): Tables['event_subjects'] {
  return { log_id, seq, type, time, repository_id: null, number: null }
}

async function take(
  db: Kysely<Tables>,
  { row, event }: { readonly row: Row; readonly event: AuditEvent | null },
): Promise<void> {
  if (event !== null) await countMerge(db, event)
  const { id, repository_id: repositoryId, number, verdict, time: at } = row
  if (id === null || repositoryId === null || number === null) return
  const assessment = readOrNull(verdict ?? '', isAssessment)
  if (assessment === null) return
  await countVerdict(db, { id, key: { repositoryId, number }, assessment, at })
}

function readOrNull<Value>(text: string, isIt: (value: unknown) => value is Value): Value | null {
  try {
    return readStored(text, isIt)
  } catch {
    return null
  }
}
