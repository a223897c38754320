import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'javascript/tls-verification-off',
  languages: ['javascript'],
  title: 'TLS certificates are not checked',
  message:
    'The connection accepts any certificate. Whoever stands between can read and change everything, passwords included.',
  remediation:
    'Leave verification on. For a private certificate authority pass its certificate in `ca`, or set NODE_EXTRA_CA_CERTS.',
  severity: 'high',
  confidence: 'high',
  cwe: [295],
  owasp: 'A02:2021',
  references: ['https://cwe.mitre.org/data/definitions/295.html'],
  lifecycle: 'stable',
  unless: String.raw`insecure|unauthori[sz]ed|self.?signed|verif|\bssl.?mode|ignore|skip|allow|NODE_ENV|\bdev|develop|debug|localhost|invalid.?cert`,
  matches: [
    {
      object: '*',
      options: {
        rejectUnauthorized: {
          is: false,
        },
      },
    },
    {
      assign: 'process.env.NODE_TLS_REJECT_UNAUTHORIZED',
      value: {
        is: ['0', 0, false],
      },
    },
  ],
  fix: {
    description: 'Check certificates',
    edit: {
      kind: 'value',
      to: 'true',
    },
  },
}
