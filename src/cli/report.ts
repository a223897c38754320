import { type Command } from './command.ts'

export const report: Command = {
  usage: ['report --from DAY --to DAY --out FILE [--format NAME] [OPTION…]'],
  about: [
    'Change-control evidence of a period from the audit log and the recorded verdicts: every merged',
    'pull request, every exception, and per control of a standard what was recorded, how much of the',
    'population it covers, and what it does not show. It never says that a control is met.',
    'The ZIP holds all formats, the log, and a signed manifest; its VERIFY.md says how to check it.',
    'Frameworks: ssdf, pci, cra, owasp-2025, owasp-2021, cwe-top25, asvs, soc2, iso27001, slsa.',
    'Reads DATABASE_URL or DATA_DIR (default ./data) from the environment, then from ./.env.',
  ],
  flags: [
    { name: 'from', value: 'DAY', about: 'first day, YYYY-MM-DD, UTC' },
    { name: 'to', value: 'DAY', about: 'last day, inclusive' },
    { name: 'out', value: 'FILE', about: 'where to write' },
    { name: 'format', value: 'NAME', about: 'zip (default), html, json, csv or oscal' },
    { name: 'framework', value: 'NAME,…', about: 'only these; all by default' },
    { name: 'repo', value: 'OWNER/NAME', about: 'only this repository; may be given again' },
    { name: 'log', value: 'NAME', about: 'which log, when there are several' },
    { name: 'at', value: 'SIZE', about: 'as the log was at SIZE events: to make a report again' },
    { name: 'no-record', about: 'put no `report.issued` event on record' },
    { name: 'quiet', short: 'q', about: 'no progress' },
  ],
  examples: [
    {
      line: 'countersign report --from 2026-01-01 --to 2026-12-31 --out 2026.zip',
      about: 'a year, everything',
    },
    {
      line: 'countersign report --from 2026-01-01 --to 2026-03-31 --framework soc2 --out q1.zip',
      about: 'a quarter, one standard',
    },
  ],
  run: async (invocation) => (await import('./run-report.ts')).runReport(invocation),
}
