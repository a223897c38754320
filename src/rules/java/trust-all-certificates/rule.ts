import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'java/trust-all-certificates',
  languages: ['java'],
  title: 'Every certificate is accepted',
  message:
    'The certificate of the server is not checked. Whoever sits on the way reads and changes the traffic.',
  remediation:
    'Leave the default trust manager; for own authorities load them into a `KeyStore` and a `TrustManagerFactory`.',
  severity: 'high',
  confidence: 'high',
  cwe: [295],
  owasp: 'A02:2021',
  references: [
    'https://docs.oracle.com/en/java/javase/17/docs/api/java.base/javax/net/ssl/X509TrustManager.html',
    'https://cwe.mitre.org/data/definitions/295.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      function: {
        named: '^checkServerTrusted$',
        memberOf: 'javax.net.ssl.X509TrustManager',
        body: 'empty',
      },
    },
    {
      refers: [
        'org.apache.http.conn.ssl.TrustAllStrategy.INSTANCE',
        'org.apache.hc.client5.http.ssl.TrustAllStrategy.INSTANCE',
        'io.netty.handler.ssl.util.InsecureTrustManagerFactory.INSTANCE',
      ],
    },
    {
      call: [
        'org.apache.http.conn.ssl.{TrustAllStrategy,TrustSelfSignedStrategy}',
        'org.eclipse.jetty.util.ssl.SslContextFactory.Client',
      ],
      arguments: [{ at: 0, is: true }],
    },
    {
      call: 'org.eclipse.jetty.util.ssl.SslContextFactory.Client#setTrustAll',
      arguments: [{ at: 0, is: true }],
    },
    { call: 'android.webkit.SslErrorHandler#proceed' },
    {
      function: {
        named: '^isTrusted$',
        memberOf: [
          'org.apache.http.conn.ssl.TrustStrategy',
          'org.apache.http.ssl.TrustStrategy',
          'org.apache.hc.core5.ssl.TrustStrategy',
        ],
        body: 'returns-true',
      },
    },
  ],
}
