import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'javascript/stored-markup',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Stored data written into a page',
  message:
    'A value from the database becomes part of the markup as it is. What one user stored as their name or comment runs as a script in the browsers of others.',
  remediation:
    'Render through a template engine that escapes, or escape the value (`escape-html`).',
  severity: 'medium',
  confidence: 'medium',
  cwe: [79, 80],
  owasp: 'A03:2021',
  references: ['https://cwe.mitre.org/data/definitions/79.html'],
  sources: ['database'],
  context: 'html',
  sinks: [
    {
      call: [
        'express.Response#{send,write,end}',
        'http.ServerResponse#{write,end}',
        'fastify.Reply#send',
      ],
      arguments: [0],
      text: 'html',
    },
    { assign: 'koa.{Context,Response}#body', text: 'html' },
  ],
}
