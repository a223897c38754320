import { createHash } from 'node:crypto'
import { controlSections } from './html-controls.ts'
import { changeList, exceptionSections } from './html-lists.ts'
import { style } from './html-style.ts'
import { summarySections } from './html-summary.ts'
import { escaped, figure, type Html, table } from './html-text.ts'
import { type ComplianceReport, type Silence } from './report.ts'

/** The report as one page that loads nothing, runs nothing and prints well. */
export function reportHtml(report: ComplianceReport, version: string): Html {
  const { from, to } = report.period
  const title = `Change-control evidence, ${from} to ${to}`
  const hash = createHash('sha256').update(style).digest('base64')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${basis(report, version)}${limits}${silenceSection(report.silences)}${summarySections(report)}${exceptionSections(report)}${controlSections(report)}${changeList(report)}</main>
</body>
</html>
`
}

function basis({ scope, log }: ComplianceReport, version: string): Html {
  const repositories =
    scope.repositories === null
      ? 'every repository of the log'
      : scope.repositories
          .map(({ id, name }) => `${name ?? 'no name on record'} (${id})`)
          .join(', ')
  return table({
    caption: 'What this report was made from',
    head: ['What', 'Value'],
    rows: [
      ['Scope', `${escaped(repositories, 20_000)}; merged pull requests and what went past them`],
      ['Audit log', `<code>${escaped(log.name)}</code>`],
      [
        'Checkpoint',
        `${figure('log.size', log.size)} events, root <code>${escaped(log.root)}</code>`,
      ],
      [
        'Verifier key',
        `<code>${escaped(log.vkey)}</code>. Compare it with the one you were given by another way.`,
      ],
      ['Log begins', escaped(log.firstEventAt ?? 'there is no readable event')],
      ['Log ends', escaped(log.lastEventAt ?? 'there is no readable event')],
      ['Events in the period', figure('log.eventsInPeriod', log.eventsInPeriod)],
      ['Made by', `countersign ${escaped(version)}`],
    ],
  })
}

const limits: Html = `<h2>How to read it</h2>
<ul>
<li>It lists what was recorded automatically. It does not say that a control is met: that is for whoever assesses it.</li>
<li>It speaks of governed repositories and of the merge. Build, release, deployment, operation and people are outside.</li>
<li>A category of weaknesses is covered only for the CWEs an enabled rule has. Those are printed.</li>
<li>That a review happened is on record; how good it was is not.</li>
<li>Origin rests on traces that tools leave. A line without one counts as unknown, not as written by a person.</li>
<li>Nothing is counted by person. Account ids stand in the lists so that single changes can be traced.</li>
<li>Times are those at which an event went on record, UTC. Repository names come from the database; the log holds ids.</li>
</ul>
`

const silenceTexts: Readonly<Record<Silence['kind'], string>> = {
  'before-the-log': 'The log does not reach back: nothing is known',
  'after-the-log': 'After the last event of this checkpoint: nothing is known',
  'no-events': 'No event: nothing happened, or nothing was recorded',
  pruned: 'Bodies were pruned: what happened is no longer told',
  unreadable: 'Events of an unknown form',
}

function silenceSection(silences: readonly Silence[]): Html {
  const rows = silences.map(({ kind, from, to, events }, index) => [
    silenceTexts[kind],
    escaped(from ?? 'the beginning'),
    escaped(to ?? 'the end'),
    figure(`silences.${index}.events`, events),
  ])
  return `<h2>What the log does not say</h2>\n${table({ caption: 'Stretches of the period without evidence', head: ['What', 'From', 'To', 'Events lost'], rows })}`
}
