import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'python/outdated-tls',
  languages: ['python'],
  title: 'Outdated version of TLS',
  message:
    'SSL 2, SSL 3, TLS 1.0 and TLS 1.1 have known breaks. Whoever stands between can read or change the connection.',
  remediation:
    'Use `ssl.create_default_context()`, or set `minimum_version = ssl.TLSVersion.TLSv1_2`.',
  severity: 'high',
  confidence: 'high',
  cwe: [327, 757],
  owasp: 'A02:2021',
  references: [
    'https://docs.python.org/3/library/ssl.html#ssl-security',
    'https://cwe.mitre.org/data/definitions/757.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      call: 'ssl.SSLContext',
      arguments: [
        {
          at: 0,
          keyword: 'protocol',
          refers: 'ssl.{PROTOCOL_SSLv2,PROTOCOL_SSLv3,PROTOCOL_TLSv1,PROTOCOL_TLSv1_1}',
        },
      ],
    },
    {
      call: 'ssl.{wrap_socket,get_server_certificate}',
      arguments: [
        {
          keyword: 'ssl_version',
          refers:
            'ssl.{PROTOCOL_SSLv2,PROTOCOL_SSLv3,PROTOCOL_SSLv23,PROTOCOL_TLSv1,PROTOCOL_TLSv1_1}',
        },
      ],
    },
    {
      assign: 'ssl.SSLContext#minimum_version',
      value: { refers: 'ssl.TLSVersion.{SSLv3,TLSv1,TLSv1_1,MINIMUM_SUPPORTED}' },
    },
    {
      assign: 'ssl.SSLContext#maximum_version',
      value: { refers: 'ssl.TLSVersion.{SSLv3,TLSv1,TLSv1_1}' },
    },
    {
      call: 'OpenSSL.SSL.Context',
      arguments: [
        {
          at: 0,
          keyword: 'method',
          refers: 'OpenSSL.SSL.{SSLv2_METHOD,SSLv3_METHOD,TLSv1_METHOD,TLSv1_1_METHOD}',
        },
      ],
    },
    {
      call: 'ssl.SSLContext#set_ciphers',
      arguments: [
        {
          at: 0,
          matches:
            '(?:^|:)(?:RC4|DES|3DES|NULL|aNULL|eNULL|EXPORT|EXP|LOW|ADH|MD5)(?:$|[:+-])|SECLEVEL=0',
        },
      ],
    },
  ],
}
