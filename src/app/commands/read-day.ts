/** A day as `YYYY-MM-DD`, UTC. */
export type Day = string

const dayMs = 24 * 3600 * 1000

export function dayOf(time: number): Day {
  return new Date(time).toISOString().slice(0, 10)
}

/** `2027-01-31`, or a span from today: `30d`, `6 weeks`, `3 months` (of 30 days). Null for anything else and for days that do not exist. */
export function readDay(text: string, today: Day): Day | null {
  const span = /^(\d{1,4})\s{0,3}(d|w|m|days?|weeks?|months?)$/iu.exec(text.trim())
  if (span !== null) return addDays(today, Number(span[1]) * unitDays(span[2] ?? 'd'))
  const day = /^\d{4}-\d{2}-\d{2}$/u.exec(text.trim())?.[0]
  if (day === undefined) return null
  const time = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(time) || dayOf(time) !== day ? null : day
}

function unitDays(unit: string): number {
  const first = unit.charAt(0).toLowerCase()
  if (first === 'w') return 7
  return first === 'm' ? 30 : 1
}

export function addDays(day: Day, days: number): Day {
  return dayOf(Date.parse(`${day}T00:00:00Z`) + days * dayMs)
}
