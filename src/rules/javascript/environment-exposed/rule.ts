import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'javascript/environment-exposed',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Whole environment sent to the client',
  message:
    'The answer holds all environment variables, where passwords and keys of the program are kept.',
  remediation: 'Send single values that are meant for the client, by name.',
  severity: 'high',
  confidence: 'high',
  cwe: [497, 526, 200],
  owasp: 'A05:2021',
  references: ['https://cwe.mitre.org/data/definitions/526.html'],
  matches: [
    {
      call: [
        'express.Response#{send,json,jsonp,end}',
        'fastify.Reply#send',
        'next/server.NextResponse.json',
        'Response.json',
      ],
      arguments: [
        {
          at: 0,
          any: [
            { refers: ['process.env', 'process.argv', 'process.report'] },
            { options: { env: { refers: 'process.env' } } },
            { options: { environment: { refers: 'process.env' } } },
            { options: { config: { refers: 'process.env' } } },
          ],
        },
      ],
    },
    {
      call: 'express.Response#render',
      arguments: [
        {
          at: 1,
          any: [
            { refers: 'process.env' },
            { options: { env: { refers: 'process.env' } } },
            { options: { process: { refers: 'process' } } },
          ],
        },
      ],
    },
    {
      assign: 'koa.{Context,Response}#body',
      value: { any: [{ refers: 'process.env' }, { options: { env: { refers: 'process.env' } } }] },
    },
  ],
}
