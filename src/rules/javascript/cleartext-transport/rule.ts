import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'javascript/cleartext-transport',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Connection without encryption',
  message: 'Data is sent over a connection that anyone on the way can read and change.',
  remediation:
    'Use `https:`, `wss:`, `ftps` or SFTP, and `secure: true` or `requireTLS: true` for mail.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [319, 311],
  owasp: 'A02:2021',
  references: ['https://cwe.mitre.org/data/definitions/319.html'],
  matches: [
    {
      call: ['WebSocket', 'ws', 'ws.WebSocket', 'isomorphic-ws', 'reconnecting-websocket'],
      arguments: [
        {
          at: 0,
          matches:
            '^ws://(?!localhost|127\\.|\\[::1\\]|0\\.0\\.0\\.0|10\\.|192\\.168\\.|[a-z0-9-]+(?::|/|$))',
        },
      ],
    },
    {
      call: [
        'fetch',
        'axios',
        '{axios,got,ky,superagent}.{get,post,put,patch,delete}',
        'node-fetch',
        '{got,ky}',
      ],
      arguments: [
        {
          at: 0,
          matches:
            '^http://(?!localhost|127\\.|\\[::1\\]|0\\.0\\.0\\.0|10\\.|192\\.168\\.|169\\.254\\.|172\\.(?:1[6-9]|2\\d|3[01])\\.|[a-z0-9_-]+(?::|/|$)|[a-z0-9.-]+\\.(?:local|localhost|internal|test|svc)(?::|/|$)|www\\.w3\\.org)',
        },
      ],
    },
    {
      call: 'axios.create',
      arguments: [
        {
          at: 0,
          options: {
            baseURL: {
              matches:
                '^http://(?!localhost|127\\.|0\\.0\\.0\\.0|10\\.|192\\.168\\.|[a-z0-9_-]+(?::|/|$))',
            },
          },
        },
      ],
    },
    {
      call: 'nodemailer.createTransport',
      arguments: [{ at: 0, options: { ignoreTLS: { is: true } } }],
    },
    {
      call: 'basic-ftp.Client#access',
      arguments: [
        {
          at: 0,
          options: {
            secure: { any: [{ is: false }, { present: false }] },
            host: { not: { matches: '^(?:localhost|127\\.)' } },
          },
        },
      ],
    },
    {
      call: ['{ldapjs.createClient,ldapts.Client}'],
      arguments: [{ at: 0, options: { url: { matches: '^ldap://(?!localhost|127\\.)' } } }],
    },
    {
      call: 'mqtt.connect',
      arguments: [{ at: 0, matches: '^mqtt://(?!localhost|127\\.|[a-z0-9-]+(?::|/|$))' }],
    },
  ],
}
