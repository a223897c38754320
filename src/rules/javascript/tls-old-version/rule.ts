import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'javascript/tls-old-version',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Outdated TLS version or cipher allowed',
  message:
    'SSL 3, TLS 1.0 and 1.1 and the ciphers of their time have known attacks. Whoever sits between both ends can bring a connection down to them and read it.',
  remediation:
    "Set `minVersion: 'TLSv1.2'` or leave the defaults of Node; name only ciphers with forward secrecy and AEAD.",
  severity: 'medium',
  confidence: 'high',
  cwe: [757, 326, 327],
  owasp: 'A02:2021',
  references: [
    'https://nodejs.org/api/tls.html#tlscreatesecurecontextoptions',
    'https://datatracker.ietf.org/doc/html/rfc8996',
  ],
  matches: [
    {
      call: [
        '{https,http2}.{createServer,createSecureServer,request,get,Agent}',
        'tls.{connect,createServer,createSecureContext}',
      ],
      arguments: [
        {
          at: 'any',
          any: [
            { options: { minVersion: { is: ['TLSv1', 'TLSv1.1'] } } },
            { options: { maxVersion: { is: ['TLSv1', 'TLSv1.1'] } } },
            {
              options: {
                secureProtocol: {
                  matches: '^(?:SSLv[23]|TLSv1|TLSv1_1)(?:_(?:client|server))?_method$',
                },
              },
            },
            {
              options: {
                ciphers: {
                  matches: '(?:^|[:+])(?:RC4|NULL|EXPORT|DES|3DES|aNULL|eNULL|ADH|MD5)(?:$|[:+-])',
                },
              },
            },
          ],
        },
      ],
    },
    {
      assign: ['tls.DEFAULT_MIN_VERSION', 'tls.DEFAULT_MAX_VERSION'],
      value: { is: ['TLSv1', 'TLSv1.1'] },
    },
    {
      call: ['axios.create', 'got.extend', 'undici.{Agent,Pool,Client}'],
      arguments: [
        {
          at: 'any',
          any: [
            { options: { 'https.minVersion': { is: ['TLSv1', 'TLSv1.1'] } } },
            { options: { 'connect.minVersion': { is: ['TLSv1', 'TLSv1.1'] } } },
          ],
        },
      ],
    },
  ],
}
