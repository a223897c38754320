import { type ComplianceReport } from './report.ts'

/** How whoever gets the ZIP checks it, without us and without the server. */
export function verifyText({ period, log }: ComplianceReport): string {
  return `# How to check this report

Change-control evidence from ${period.from} to ${period.to}, made from the first ${log.size} events of the log ${log.name}.
Root of the log: ${log.root}

You need the verifier key of the log, given to you by another way than this ZIP (the operator prints it with \`countersign audit key\`).
The copy in \`audit/vkey\` is only there to be compared.

1. **The log was not changed.** \`countersign audit verify audit --vkey YOUR-KEY\` reads \`audit/\` offline and says "Verified", with the size above.
   A checkpoint you kept earlier is checked with \`--checkpoint FILE\`. A second verifier needs only the format, which docs/audit-log.md describes.
2. **The files are those that were signed.** MANIFEST.json names each file with its SHA-256; \`sha256sum FILE\` must give the same.
   MANIFEST.dsse.json holds a DSSE envelope: its payload, base64, is MANIFEST.json byte for byte; its signature is Ed25519 with the key of the log over
   \`DSSEv1 <length of type> <type> <length of payload> <payload>\`.
3. **The numbers follow from the log.** population.csv has a row for every \`pr.merged\` and \`merge.without_decision\` of audit/events.ndjson in the
   period (and repositories, when the report is of some only); exceptions.csv one for every waiver, override, direct push and failed analysis. \`log_seq\` is the line, counted from 0.
   Every total in report.html is a sum over these rows.
4. **It comes out the same.** The operator makes the report again from the same log with \`countersign report --from ${period.from} --to ${period.to} --at ${log.size}\` and the same
   options and version of Countersign: the ZIP is the same, byte for byte.

What the log does not prove: that events were recorded at all. Compare the population with the merged pull requests GitHub lists.
Findings, and their origin, come from stored verdicts; each was used only when its SHA-256 is the one the log holds (column \`verdict\`: \`matches-log\`).
`
}
