import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'go/tls-verification-off',
  languages: ['go'],
  title: 'TLS certificates are not checked',
  message:
    'The connection accepts any certificate. Whoever stands between can read and change everything, passwords included.',
  remediation:
    'Leave verification on. For a private certificate authority put its certificate into `RootCAs`.',
  severity: 'high',
  confidence: 'high',
  cwe: [295],
  owasp: 'A02:2021',
  references: ['https://cwe.mitre.org/data/definitions/295.html'],
  lifecycle: 'stable',
  matches: [
    {
      object: 'crypto/tls.Config',
      asked: 'insecure|skip|verif|valid|trust|self.?signed|localhost|loopback',
      options: {
        InsecureSkipVerify: {
          is: true,
        },
        ClientAuth: { present: false },
      },
    },
    /** A server asks for certificates with `ClientAuth`; the other field means nothing to it. */
    {
      object: 'crypto/tls.Config',
      options: { InsecureSkipVerify: { is: true }, ClientAuth: { present: true } },
      confidence: 'low',
    },
    {
      assign: 'crypto/tls.Config#InsecureSkipVerify',
      asked: 'insecure|skip|verif|valid|trust|self.?signed|localhost|loopback',
      value: {
        is: true,
      },
    },
  ],
  fix: {
    description: 'Check certificates',
    edit: {
      kind: 'value',
      to: 'false',
    },
  },
}
