import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'go/tls-old-version',
  languages: ['go'],
  title: 'Outdated version of TLS allowed',
  message:
    'TLS 1.0 and 1.1 and SSL 3 are broken. Whoever stands between can make both sides agree on them and attack the connection.',
  remediation: 'Leave `MinVersion` out or set it to `tls.VersionTLS12` or `tls.VersionTLS13`.',
  severity: 'high',
  confidence: 'high',
  cwe: [327, 757],
  owasp: 'A02:2021',
  references: ['https://pkg.go.dev/crypto/tls#Config'],
  lifecycle: 'stable',
  matches: [
    {
      object: 'crypto/tls.Config',
      options: { MinVersion: { refers: 'crypto/tls.{VersionSSL30,VersionTLS10,VersionTLS11}' } },
    },
    {
      object: 'crypto/tls.Config',
      options: { MaxVersion: { refers: 'crypto/tls.{VersionSSL30,VersionTLS10,VersionTLS11}' } },
    },
    {
      assign: 'crypto/tls.Config#{MinVersion,MaxVersion}',
      value: { refers: 'crypto/tls.{VersionSSL30,VersionTLS10,VersionTLS11}' },
    },
  ],
}
