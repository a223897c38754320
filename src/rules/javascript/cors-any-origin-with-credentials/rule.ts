import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'javascript/cors-any-origin-with-credentials',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Every origin is allowed with credentials',
  message:
    'With `origin: true` the server allows whatever origin asks, and `credentials: true` lets the browser send cookies. Every website can then act as, and read data of, signed-in users.',
  remediation:
    "List the origins that may call this server: `cors({ origin: ['https://shop.example.com'], credentials: true })`.",
  severity: 'high',
  confidence: 'high',
  cwe: [942],
  owasp: 'A05:2021',
  references: ['https://github.com/expressjs/cors#configuration-options'],
  matches: [
    {
      call: ['cors', '@koa/cors'],
      arguments: [
        {
          at: 0,
          options: {
            credentials: { is: true },
            origin: {
              any: [
                { is: [true, '*'] },
                { kind: 'regex', matches: '^\\^?(?:https\\?://)?\\.\\*\\$?$' },
              ],
            },
          },
        },
      ],
    },
    {
      call: ['*.register'],
      arguments: [
        { at: 0, refers: ['@fastify/cors', 'fastify-cors'] },
        { at: 1, options: { credentials: { is: true }, origin: { is: [true, '*'] } } },
      ],
    },
    {
      call: ['*.enableCors'],
      arguments: [{ at: 0, options: { credentials: { is: true }, origin: { is: [true, '*'] } } }],
    },
    {
      call: ['socket.io.Server', 'socket.io'],
      arguments: [
        {
          at: 'any',
          options: { 'cors.credentials': { is: true }, 'cors.origin': { is: [true, '*'] } },
        },
      ],
    },
  ],
}
