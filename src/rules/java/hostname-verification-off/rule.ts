import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'java/hostname-verification-off',
  languages: ['java'],
  title: 'Host name of the certificate is not checked',
  message:
    'Any valid certificate of any host is accepted. Whoever has one sits in the middle and reads the traffic.',
  remediation: 'Remove the verifier: the default one checks the name.',
  severity: 'high',
  confidence: 'high',
  cwe: [297, 295],
  owasp: 'A02:2021',
  references: [
    'https://docs.oracle.com/en/java/javase/17/docs/api/java.base/javax/net/ssl/HostnameVerifier.html',
    'https://cwe.mitre.org/data/definitions/297.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      function: {
        named: '^verify$',
        memberOf: 'javax.net.ssl.HostnameVerifier',
        body: 'returns-true',
      },
    },
    {
      refers: [
        'org.apache.http.conn.ssl.NoopHostnameVerifier.INSTANCE',
        'org.apache.hc.client5.http.ssl.NoopHostnameVerifier.INSTANCE',
        'org.apache.http.conn.ssl.SSLConnectionSocketFactory.ALLOW_ALL_HOSTNAME_VERIFIER',
        'org.apache.http.conn.ssl.SSLSocketFactory.ALLOW_ALL_HOSTNAME_VERIFIER',
      ],
    },
    {
      call: [
        'org.apache.http.conn.ssl.{NoopHostnameVerifier,AllowAllHostnameVerifier}',
        'org.apache.hc.client5.http.ssl.NoopHostnameVerifier',
      ],
    },
    {
      call: 'java.lang.System.setProperty',
      arguments: [
        { at: 0, matches: 'jdk\\.internal\\.httpclient\\.disableHostnameVerification' },
        { at: 1, is: ['true', ''] },
      ],
    },
    {
      call: '*.{put,setProperty}',
      arguments: [
        { at: 0, matches: '^mail\\.smtps?\\.ssl\\.checkserveridentity$' },
        { at: 1, is: ['false', false] },
      ],
    },
    {
      call: 'org.apache.commons.mail.Email#setSSLCheckServerIdentity',
      arguments: [{ at: 0, is: false }],
    },
    {
      call: '*.{setHostnameVerifier,setDefaultHostnameVerifier,hostnameVerifier,setSSLHostnameVerifier}',
      arguments: [{ at: 0, body: 'returns-true' }],
    },
  ],
}
