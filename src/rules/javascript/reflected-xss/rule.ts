import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'javascript/reflected-xss',
  languages: ['javascript'],
  title: 'Request data written into a page',
  message:
    'A value from the request is sent back as HTML as it came. A link with a script in it then runs in the browser of whoever follows the link, with their session.',
  remediation:
    'Render through a template engine that escapes, send data with `res.json`, or escape the value for the place it stands in.',
  severity: 'high',
  confidence: 'high',
  cwe: [79],
  owasp: 'A03:2021',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Cross_Site_Scripting_Prevention_Cheat_Sheet.html',
  ],
  lifecycle: 'stable',
  sources: ['remote'],
  context: 'html',
  sinks: [
    { call: 'express.Response#send', arguments: [0], proven: true },
    { call: 'express.Response#send', arguments: [0], text: 'built' },
    { call: 'http.ServerResponse#{write,end}', arguments: [0] },
    { call: 'hono.Context#html', arguments: [0] },
    { call: 'hapi.Toolkit#response', arguments: [0], text: 'html' },
    { call: 'fastify.Reply#send', arguments: [0], text: 'html' },
    { assign: 'koa.{Context,Response}#body', text: 'html' },
  ],
}
