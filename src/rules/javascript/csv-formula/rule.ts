import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'javascript/csv-formula',
  languages: ['javascript'],
  title: 'Request data in a spreadsheet',
  message:
    'A value that begins with `=`, `+`, `-` or `@` is a formula to the program that opens the file. It can send the contents of the sheet elsewhere or start programs.',
  remediation:
    "Put a quote (`'`) or a tab before values that begin with one of `= + - @`; `escapeFormulas: true` of papaparse and `escape_formulas: true` of csv-stringify do so.",
  severity: 'medium',
  confidence: 'medium',
  cwe: [1236],
  owasp: 'A03:2021',
  references: ['https://owasp.org/www-community/attacks/CSV_Injection'],
  lifecycle: 'trial',
  sources: ['remote', 'database'],
  context: 'csv',
  sinks: [
    {
      call: 'papaparse.unparse',
      arguments: [0],
      deep: true,
      when: [{ at: 1, options: { escapeFormulae: { not: { is: true } } } }],
    },
    {
      call: ['csv-stringify', 'csv-stringify.stringify', 'csv-stringify/sync.stringify'],
      arguments: [0],
      deep: true,
      when: [{ at: 1, options: { escape_formulas: { not: { is: true } } } }],
    },
    {
      call: [
        'fast-csv.{write,writeToString,writeToBuffer,writeToStream}',
        '@fast-csv/format.{write,writeToString}',
      ],
      arguments: [0],
      deep: true,
    },
    {
      call: [
        'json2csv.{parse,parseAsync}',
        'json2csv.Parser#parse',
        '@json2csv/plainjs.Parser#parse',
      ],
      arguments: [0],
      deep: true,
    },
    { call: 'express.Response#attachment()#send', arguments: [0], text: 'built' },
  ],
}
