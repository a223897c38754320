import { escaped, type Html } from '../compliance/html-text.ts'

/** Days, `YYYY-MM-DD`, UTC, both inclusive. */
export interface Days {
  readonly from: string
  readonly to: string
}

/** Chooses the days a page is about; a plain form, so that the address says all. */
export function periodForm({
  action,
  period,
}: {
  readonly action: string
  readonly period: Days
}): Html {
  return `<form class="filter" method="get" action="${escaped(action, 10_000)}">
<label>From <input type="date" name="from" value="${escaped(period.from)}" required></label>
<label>To <input type="date" name="to" value="${escaped(period.to)}" required></label>
<button type="submit">Show</button>
</form>
`
}
