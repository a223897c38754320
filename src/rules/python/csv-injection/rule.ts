import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'python/csv-injection',
  languages: ['python'],
  title: 'Spreadsheet cell from request data',
  message:
    'A cell that begins with `=`, `+`, `-` or `@` is a formula to a spreadsheet. Whoever sends one runs it on the machine of the person who opens the file.',
  remediation: "Put a `'` before cells that begin with one of these characters.",
  severity: 'low',
  confidence: 'medium',
  cwe: [1236],
  owasp: 'A03:2021',
  references: [
    'https://owasp.org/www-community/attacks/CSV_Injection',
    'https://cwe.mitre.org/data/definitions/1236.html',
  ],
  lifecycle: 'trial',
  sources: ['remote'],
  context: 'csv',
  sinks: [
    {
      call: [
        'csv.writer()#{writerow,writerows}',
        'csv.DictWriter#{writerow,writerows}',
        '*.{writerow,writerows}',
      ],
      arguments: [0],
      deep: true,
    },
  ],
}
