import { type Kysely } from 'kysely'
import { type AuditEvent, type AuditValue } from '../core/audit-event.ts'
import { type Tables } from './tables.ts'

/** Notes which repository and pull request an event is about, and a merge with its pull request, within the caller's transaction. */
export async function indexEvent(db: Kysely<Tables>, event: AuditEvent): Promise<void> {
  await db.insertInto('event_subjects').values(subjectOf(event)).execute()
  await countMerge(db, event)
}

export function subjectOf({ log, seq, type, time, body }: AuditEvent): Tables['event_subjects'] {
  const { subject } = body
  return {
    log_id: log,
    seq,
    repository_id: countOf(memberOf(subject, 'repo_id')),
    number: countOf(memberOf(subject, 'pr')),
    type,
    time: Date.parse(time),
  }
}

/** Takes a merge into the figures of its pull request; any other event changes none. The first merge counts. */
export async function countMerge(db: Kysely<Tables>, event: AuditEvent): Promise<void> {
  const { repository_id: repositoryId, number, type, time: at } = subjectOf(event)
  if (type !== 'pr.merged' && type !== 'merge.without_decision') return
  if (repositoryId === null || number === null) return
  const result = memberOf(event.body['decision'], 'result')
  const action = typeof result === 'string' ? result : null
  const merge = { merged_at: at, merged_action: action, changed_at: at }
  const updated = await db
    .updateTable('pull_figures')
    .set(merge)
    .where('repository_id', '=', repositoryId)
    .where('number', '=', number)
    .where('merged_at', 'is', null)
    .returning('number')
    .executeTakeFirst()
  if (updated !== undefined) return mergeFindings(db, { repositoryId, number, at })
  await db
    .insertInto('pull_figures')
    .values({ repository_id: repositoryId, number, ...neverJudged, ...merge })
    .onConflict((conflict) => conflict.columns(['repository_id', 'number']).doNothing())
    .execute()
}

/** What the newest verdict still had goes in. */
async function mergeFindings(
  db: Kysely<Tables>,
  merge: { readonly repositoryId: number; readonly number: number; readonly at: number },
): Promise<void> {
  await db
    .updateTable('seen_findings')
    .set({ merged_at: merge.at })
    .where('repository_id', '=', merge.repositoryId)
    .where('number', '=', merge.number)
    .where('gone_at', 'is', null)
    .execute()
}

const neverJudged = {
  assessment_id: null,
  action: null,
  mode: null,
  judged_at: null,
  lines_ai: 0,
  lines_mixed: 0,
  lines_bot: 0,
  lines_human: 0,
  lines_unknown: 0,
  findings: 0,
  gaps: 0,
  waived: 0,
} as const

function memberOf(value: AuditValue | undefined, key: string): AuditValue {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  return new Map<string, AuditValue>(Object.entries(value)).get(key) ?? null
}

function countOf(value: AuditValue): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : null
}
