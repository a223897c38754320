import { type Kysely } from 'kysely'
import { type AuditEvent, type AuditValue } from '../core/audit-event.ts'
import { type Tables } from './tables.ts'

/** Notes which repository and pull request an event is about, and a merge with its pull request, within the caller's transaction. */
export async function indexEvent(db: Kysely<Tables>, event: AuditEvent): Promise<void> {
  const { log, seq, type, body } = event
  const time = Date.parse(event.time)
  const repositoryId = countOf(memberOf(body['subject'], 'repo_id'))
  const number = countOf(memberOf(body['subject'], 'pr'))
  await db
    .insertInto('event_subjects')
    .values({ log_id: log, seq, repository_id: repositoryId, number, type, time })
    .onConflict((conflict) => conflict.columns(['log_id', 'seq']).doNothing())
    .execute()
  if (repositoryId === null || number === null) return
  if (type !== 'pr.merged' && type !== 'merge.without_decision') return
  const result = memberOf(body['decision'], 'result')
  await countMerge(db, {
    repositoryId,
    number,
    at: time,
    action: typeof result === 'string' ? result : null,
  })
}

interface CountedMerge {
  readonly repositoryId: number
  readonly number: number
  readonly at: number
  readonly action: string | null
}

/** The first merge counts: a pull request is merged once. */
async function countMerge(
  db: Kysely<Tables>,
  { repositoryId, number, at, action }: CountedMerge,
): Promise<void> {
  const merge = { merged_at: at, merged_action: action, changed_at: at }
  const updated = await db
    .updateTable('pull_figures')
    .set(merge)
    .where('repository_id', '=', repositoryId)
    .where('number', '=', number)
    .where('merged_at', 'is', null)
    .returning('number')
    .executeTakeFirst()
  if (updated !== undefined) return
  await db
    .insertInto('pull_figures')
    .values({ repository_id: repositoryId, number, ...neverJudged, ...merge })
    .onConflict((conflict) => conflict.columns(['repository_id', 'number']).doNothing())
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
