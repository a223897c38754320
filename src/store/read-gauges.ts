import { type Store } from './store.ts'
import { type JobState } from './tables.ts'

/** What the store holds, for whoever watches over it. */
export interface Gauges {
  readonly jobs: Readonly<Record<'queued' | 'running' | 'dead', number>>
  /** Epoch milliseconds since when the job waits that is due the longest; null when none is due. */
  readonly dueSince: number | null
  /** Events of all logs. */
  readonly events: number
  /** Epoch milliseconds of the newest checkpoint; null before the first. */
  readonly checkpointAt: number | null
  /** Epoch milliseconds of the newest anchor; null before the first. */
  readonly anchorAt: number | null
}

export async function readGauges(store: Store, now: number): Promise<Gauges> {
  const { db } = store
  const count = db.fn.countAll<number>().as('count')
  const states = await db
    .selectFrom('jobs')
    .select(['state', count])
    .where('state', 'in', ['queued', 'running', 'dead'])
    .groupBy('state')
    .execute()
  const due = await db
    .selectFrom('jobs')
    .select((column) => column.fn.min('run_at').as('since'))
    .where('state', '=', 'queued')
    .where('run_at', '<=', now)
    .executeTakeFirst()
  const { events, checkpointAt } = await readLogs(store)
  const anchor = await db
    .selectFrom('audit_anchor')
    .select((column) => column.fn.max('created_at').as('at'))
    .executeTakeFirst()
  return {
    jobs: {
      queued: countOf(states, 'queued'),
      running: countOf(states, 'running'),
      dead: countOf(states, 'dead'),
    },
    dueSince: due?.since ?? null,
    events,
    checkpointAt,
    anchorAt: anchor?.at ?? null,
  }
}

async function readLogs({ db }: Store): Promise<Pick<Gauges, 'events' | 'checkpointAt'>> {
  const logs = await db
    .selectFrom('audit_log')
    .leftJoin('audit_event', (join) =>
      join
        .onRef('audit_event.log_id', '=', 'audit_log.id')
        .on((on) => on('audit_event.seq', '=', on('audit_log.size', '-', 1))),
    )
    .select(['audit_log.size', 'audit_event.time'])
    .execute()
  const times = logs.flatMap(({ time }) => time ?? [])
  return {
    events: logs.reduce((sum, { size }) => sum + size, 0),
    checkpointAt: times.length === 0 ? null : times.reduce((a, b) => Math.max(a, b)),
  }
}

function countOf(
  states: readonly { readonly state: JobState; readonly count: number }[],
  state: JobState,
): number {
  return states.find((one) => one.state === state)?.count ?? 0
}
