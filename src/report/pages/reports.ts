import { escaped, type Html } from '../compliance/html-text.ts'
import { code, empty, notice } from './markup.ts'
import { type Days } from './period-form.ts'

export interface ReportsModel {
  readonly period: Days
  readonly frameworks: readonly {
    readonly id: string
    readonly name: string
    readonly version: string
  }[]
  readonly formats: readonly string[]
  /** Logs the viewer has repositories in. */
  readonly logs: readonly string[]
  /** What a report made here may hold at most. */
  readonly mostChanges: number
}

/** Chooses what a compliance report is about; it is made of the repositories the viewer can read. */
export function reportsPage({
  period,
  frameworks,
  formats,
  logs,
  mostChanges,
}: ReportsModel): Html {
  if (logs.length === 0)
    return empty('There is no repository to report on.', 'Install the App on one.')
  const checks = frameworks.map(
    ({ id, name, version }) =>
      `<label><input type="checkbox" name="framework" value="${escaped(id)}"> ${escaped(`${name} ${version}`)}</label>\n`,
  )
  return `<p>Change-control evidence of a period: every merged pull request, every exception, and per control of a standard what was recorded and what that does not show. It never says that a control is met.</p>
<form class="report" method="get" action="/reports/file">
<div class="filter">
<label>From <input type="date" name="from" value="${escaped(period.from)}" required></label>
<label>To <input type="date" name="to" value="${escaped(period.to)}" required></label>
<label>Log <select name="log">${options(logs)}</select></label>
<label>Format <select name="format">${options(formats)}</select></label>
</div>
<fieldset><legend>Frameworks; none chosen means all</legend>
${checks.join('')}</fieldset>
<p><button class="main" type="submit">Make the report</button></p>
</form>
<p class="soft">It holds the repositories you can read on GitHub, at most ${mostChanges} merged changes, and is not put on record. For more, for the log itself and for a signed manifest, run on the server:</p>
<pre><code>countersign report --from ${escaped(period.from)} --to ${escaped(period.to)} --out report.zip</code></pre>
`
}

function options(values: readonly string[]): Html {
  return values.map((value) => `<option>${escaped(value)}</option>`).join('')
}

/** What to do with a report that is too much for a page. */
export function tooBig(what: string, { from, to }: Days): Html {
  return notice(
    `${escaped(what)} Choose a shorter period, or run on the server: ${code(`countersign report --from ${from} --to ${to} --out report.zip`)}`,
  )
}
