import { counted } from '../report/markdown.ts'
import { listLogs } from '../store/audit-export.ts'
import { pruneBodies } from '../store/audit-prune.ts'
import { chosenLog } from './audit-files.ts'
import { type Invocation, textOf, UsageError } from './command.ts'
import { openExistingStore } from './open-existing-store.ts'
import { writeText } from './output.ts'

/** PCI DSS 10.5.1 asks for twelve months; one more, so that a yearly audit finds its year whole. */
const leastMonths = 13

/** Drops the bodies of old events; the log keeps their hashes and says that it was done. */
export async function pruneLog(invocation: Invocation): Promise<number> {
  const before = readBefore(invocation, new Date())
  const forcedBecause = readReason(invocation, before)
  const store = await openExistingStore(invocation)
  try {
    const named = textOf(invocation, 'log')
    const logs = named === null ? await listLogs(store) : [await chosenLog(store, invocation)]
    for (const log of logs) {
      const pruned = await pruneBodies(store, { log, before: before.getTime(), forcedBecause })
      const text =
        pruned === null
          ? `Nothing to prune in ${log}.`
          : `${counted(pruned.bodies, 'body', 'bodies')} of ${log} pruned, below place ${pruned.below}, on record.`
      await writeText(invocation.stdout, `${text}\n`)
    }
    return 0
  } finally {
    await store.close()
  }
}

function readBefore(invocation: Invocation, now: Date): Date {
  const day = textOf(invocation, 'before')
  const months = textOf(invocation, 'keep')
  if ((day === null) === (months === null)) {
    throw new UsageError('Say what may go: --before YYYY-MM-DD, or --keep MONTHS.')
  }
  if (months !== null) return monthsBefore(now, readMonths(months))
  const date = new Date(`${day}T00:00:00.000Z`)
  const isDay = !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === day
  if (isDay && date <= now) return date
  throw new UsageError(`${JSON.stringify(day)} is no day up to today: --before YYYY-MM-DD, UTC.`)
}

function readMonths(text: string): number {
  if (/^\d{1,4}$/u.test(text)) return Number(text)
  throw new UsageError('Give whole months: --keep 24.')
}

/** The same day so many months earlier, or the last day of that month when it is shorter; UTC. */
function monthsBefore(now: Date, months: number): Date {
  const [year, month] = [now.getUTCFullYear(), now.getUTCMonth() - months]
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month, Math.min(now.getUTCDate(), lastDay)))
}

/** Null when retention is long enough. */
function readReason(invocation: Invocation, before: Date): string | null {
  if (before <= monthsBefore(new Date(), leastMonths)) return null
  const reason = textOf(invocation, 'reason')
  if (invocation.flags.has('force') && reason !== null) return reason
  throw new UsageError(
    `That keeps less than ${leastMonths} months, and auditors ask for a year. Keep more, or say why not: --force --reason TEXT.`,
  )
}
