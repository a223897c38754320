import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'javascript/tls-hostname-unchecked',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Name in the certificate not checked',
  message:
    '`checkServerIdentity` is replaced by a function that accepts everything. A certificate for any other name is taken, so whoever sits on the way can read and change the connection.',
  remediation:
    'Leave `checkServerIdentity` out, or call `tls.checkServerIdentity` in it and return its error.',
  severity: 'high',
  confidence: 'high',
  cwe: [297, 295],
  owasp: 'A07:2021',
  references: ['https://cwe.mitre.org/data/definitions/297.html'],
  matches: [
    { function: { named: '^checkServerIdentity$', body: 'empty' } },
    { function: { named: '^checkServerIdentity$', body: 'returns-null' } },
    { function: { named: '^checkServerIdentity$', body: 'returns-true' } },
  ],
}
