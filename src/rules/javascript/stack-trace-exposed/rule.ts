import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'javascript/stack-trace-exposed',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Stack trace sent to the client',
  message:
    'The answer holds a stack trace. It tells whoever caused the error file paths, versions and how the program is built.',
  remediation:
    'Log the error on the server and send a short message with an identifier by which the log entry can be found.',
  severity: 'medium',
  confidence: 'high',
  cwe: [209, 497, 200],
  owasp: 'A05:2021',
  references: ['https://cwe.mitre.org/data/definitions/209.html'],
  unless: String.raw`NODE_ENV|\benv\b|\bdev|develop|debug|production|verbose|showStack|expose`,
  sources: [{ member: '*.stack', note: 'stack trace' }],
  context: 'expose',
  sinks: [
    {
      call: [
        'express.Response#{send,json,jsonp,end,write,render}',
        'http.ServerResponse#{write,end}',
        'fastify.Reply#send',
      ],
      arguments: ['any'],
      deep: true,
    },
    { call: ['next/server.NextResponse.json', 'Response.json'], arguments: [0], deep: true },
    { assign: 'koa.{Context,Response}#body' },
  ],
}
