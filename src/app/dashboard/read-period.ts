import { type Days } from '../../report/pages/period-form.ts'

/** A period of whole days, and the same in epoch milliseconds, `to` exclusive. */
export interface Period {
  readonly days: Days
  readonly from: number
  readonly to: number
}

const dayMs = 86_400_000
const usualDays = 84
const mostDays = 366 * 5

/** The days a query asks for, twelve weeks until today when it does not say; or what is wrong with them. */
export function readPeriod(
  query: URLSearchParams,
  now: number,
): Period | { readonly problem: string } {
  const to = query.get('to') ?? dayOf(now)
  const until = startOf(to)
  if (until === null) return { problem: notADay('to', to) }
  const from = query.get('from') ?? dayOf(until - (usualDays - 1) * dayMs)
  const since = startOf(from)
  if (since === null) return { problem: notADay('from', from) }
  if (since > until)
    return { problem: `The first day, ${from}, is after the last, ${to}. Swap them.` }
  if (until - since >= mostDays * dayMs) {
    return { problem: 'The period is longer than five years. Choose a shorter one.' }
  }
  return { days: { from, to }, from: since, to: until + dayMs }
}

function notADay(name: string, text: string): string {
  return `“${text}” in “${name}” is no day of the calendar. Write it as 2026-01-31.`
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

/** Null for what is no day from 2000 to 2199. */
function startOf(text: string): number | null {
  if (!/^2[01]\d\d-\d\d-\d\d$/u.test(text)) return null
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && dayOf(time) === text ? time : null
}
