import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { type Assessment } from '../core/assessment.ts'
import { readGauges } from '../store/read-gauges.ts'
import { type Store } from '../store/store.ts'
import { createCallBudget } from './call-budget.ts'
import { type EndedRun } from './worker.ts'

/** `refused`: not signed, not JSON, too large, or not stored. */
export type DeliveryOutcome = 'accepted' | 'duplicate' | 'ignored' | 'refused'

/** What this process counts and what the store holds, for Prometheus. Every label has a closed list of values. */
export interface Metrics {
  readonly delivered: (outcome: DeliveryOutcome) => void
  readonly ran: (run: EndedRun) => void
  /** A verdict that went on record. */
  readonly decided: (assessment: Assessment) => void
  /** Headers of an answer of GitHub. */
  readonly answered: (headers: Readonly<Record<string, string | number | undefined>>) => void
  readonly contentType: string
  /** The exposition text. Throws when the store does not answer. */
  readonly render: () => Promise<string>
}

/** Reviews take seconds; a fetch of a large change takes minutes. */
const buckets = [0.1, 0.5, 1, 2, 5, 10, 30, 60, 120, 300]

export function createMetrics(store: Store): Metrics {
  const register = new Registry()
  const registers = [register]
  collectDefaultMetrics({ register })
  const counters = createCounters(registers)
  const gauges = createGauges(registers)
  const budget = createCallBudget()
  return {
    delivered: (outcome) => counters.deliveries.inc({ outcome }),
    ran: ({ queue, outcome, ms }) => {
      counters.runs.inc({ kind: queue, outcome })
      counters.seconds.observe({ kind: queue }, ms / 1000)
    },
    decided: ({ decision, analysis, attribution }) => {
      counters.decisions.inc({ action: decision.action })
      for (const { reason } of [...analysis.gaps, ...attribution.gaps])
        counters.gaps.inc({ reason })
    },
    answered: (headers) => budget.note(headers, Date.now()),
    contentType: register.contentType,
    render: async () => {
      const now = Date.now()
      await fill(gauges, store, now)
      setOrRemove(gauges.calls, budget.lowest(now))
      return register.metrics()
    },
  }
}

function createCounters(registers: Registry[]) {
  return {
    deliveries: new Counter({
      name: 'countersign_deliveries_total',
      help: 'Webhook deliveries by what became of them.',
      labelNames: ['outcome'],
      registers,
    }),
    runs: new Counter({
      name: 'countersign_job_runs_total',
      help: 'Runs of jobs by kind and outcome.',
      labelNames: ['kind', 'outcome'],
      registers,
    }),
    seconds: new Histogram({
      name: 'countersign_job_seconds',
      help: 'How long runs of jobs took.',
      labelNames: ['kind'],
      buckets,
      registers,
    }),
    decisions: new Counter({
      name: 'countersign_decisions_total',
      help: 'Verdicts put on record by what they ask for.',
      labelNames: ['action'],
      registers,
    }),
    gaps: new Counter({
      name: 'countersign_gaps_total',
      help: 'What verdicts could not look at, by reason.',
      labelNames: ['reason'],
      registers,
    }),
  } as const
}

function createGauges(registers: Registry[]) {
  function gauge(name: string, help: string): Gauge {
    return new Gauge({ name: `countersign_${name}`, help, registers })
  }
  return {
    jobs: new Gauge({
      name: 'countersign_jobs',
      help: 'Jobs by state, of all processes that share the store.',
      labelNames: ['state'],
      registers,
    }),
    due: gauge(
      'job_due_seconds',
      'How long the job waits that is due the longest; 0: none is due.',
    ),
    calls: gauge(
      'github_calls_remaining',
      'Lowest number of calls GitHub leaves any installation until its limit resets.',
    ),
    events: gauge('log_events', 'Events of all audit logs.'),
    checkpoint: gauge('log_checkpoint_age_seconds', 'Age of the newest signed checkpoint.'),
    anchor: gauge('log_anchor_age_seconds', 'Age of the newest anchor outside the server.'),
  } as const
}

async function fill(
  gauges: ReturnType<typeof createGauges>,
  store: Store,
  now: number,
): Promise<void> {
  const { jobs, dueSince, events, checkpointAt, anchorAt } = await readGauges(store, now)
  for (const [state, count] of Object.entries(jobs)) gauges.jobs.set({ state }, count)
  gauges.due.set(dueSince === null ? 0 : (now - dueSince) / 1000)
  gauges.events.set(events)
  setOrRemove(gauges.checkpoint, checkpointAt === null ? null : (now - checkpointAt) / 1000)
  setOrRemove(gauges.anchor, anchorAt === null ? null : (now - anchorAt) / 1000)
}

/** What is not known is not 0. */
function setOrRemove(gauge: Gauge, value: number | null): void {
  if (value === null) gauge.remove()
  else gauge.set(value)
}
