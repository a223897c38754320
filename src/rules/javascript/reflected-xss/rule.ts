import { type CallMatch, type TaintRule } from '../../../core/rule.ts'

/** Content types no browser reads as a page. */
const plain =
  '^(?:(?:text|txt|json)$|text/(?:plain|css|csv|javascript|event-stream)|application/(?:json|javascript|octet-stream|pdf|zip)|image/(?!svg)|audio/|video/|font/)'

/** Calls that say the answer is no page. */
const noPage: readonly CallMatch[] = [
  {
    call: 'http.ServerResponse#{setHeader,header,set,append}',
    arguments: [
      { at: 0, matches: '^content-type$' },
      { at: 1, matches: plain },
    ],
  },
  { call: 'express.Response#{type,contentType}', arguments: [{ at: 0, matches: plain }] },
  { call: 'express.Response#attachment' },
  {
    call: 'http.ServerResponse#{setHeader,header,set}',
    arguments: [
      { at: 0, matches: '^content-disposition$' },
      { at: 1, matches: '^attachment' },
    ],
  },
  ...['Content-Type', 'content-type', 'Content-type'].flatMap((name): CallMatch[] => [
    {
      call: 'http.ServerResponse#writeHead',
      arguments: [{ at: -1, options: { [name]: { matches: plain } } }],
    },
    {
      call: 'express.Response#{set,header}',
      arguments: [{ at: 0, options: { [name]: { matches: plain } } }],
    },
  ]),
]

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
    { call: 'express.Response#send', arguments: [0], proven: true, without: noPage },
    { call: 'express.Response#send', arguments: [0], text: 'built', without: noPage },
    { call: 'http.ServerResponse#{write,end}', arguments: [0], text: 'html', without: noPage },
    { call: 'http.ServerResponse#{write,end}', arguments: [0], text: 'start', without: noPage },
    {
      call: 'http.ServerResponse#{write,end}',
      arguments: [0],
      confidence: 'medium',
      without: noPage,
    },
    { call: 'hono.Context#html', arguments: [0] },
    { call: 'hapi.Toolkit#response', arguments: [0], text: 'html' },
    { call: 'fastify.Reply#send', arguments: [0], text: 'html' },
    { assign: 'koa.{Context,Response}#body', text: 'html' },
  ],
}
