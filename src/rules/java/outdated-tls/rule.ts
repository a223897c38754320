import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'java/outdated-tls',
  languages: ['java'],
  title: 'Outdated version of TLS',
  message:
    'SSL 3 and TLS 1.0 and 1.1 have known weaknesses and are no longer supported by browsers.',
  remediation: 'Ask for `TLSv1.3`, or `TLS` and leave the choice to the platform.',
  severity: 'medium',
  confidence: 'high',
  cwe: [327, 757],
  owasp: 'A02:2021',
  references: [
    'https://datatracker.ietf.org/doc/html/rfc8996',
    'https://cwe.mitre.org/data/definitions/327.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      call: ['javax.net.ssl.SSLContext.getInstance'],
      arguments: [{ at: 0, matches: '^(?:sslv2|sslv3|tlsv1|tlsv1\\.0|tlsv1\\.1)$' }],
    },
    {
      call: '*.{setEnabledProtocols,setProtocols,setIncludeProtocols}',
      arguments: [
        {
          at: 'any',
          any: [
            { items: { matches: '^(?:sslv2|sslv2hello|sslv3|tlsv1|tlsv1\\.1)$' } },
            { matches: '^(?:sslv2|sslv3|tlsv1|tlsv1\\.1)$' },
          ],
        },
      ],
    },
    {
      call: 'java.lang.System.setProperty',
      arguments: [
        { at: 0, matches: '^(?:https\\.protocols|jdk\\.tls\\.client\\.protocols)$' },
        { at: 1, matches: '(?:^|,)\\s*(?:sslv3|tlsv1|tlsv1\\.1)\\s*(?:,|$)' },
      ],
    },
    { refers: 'okhttp3.TlsVersion.{SSL_3_0,TLS_1_0,TLS_1_1}' },
  ],
}
