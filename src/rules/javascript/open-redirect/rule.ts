import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'javascript/open-redirect',
  languages: ['javascript'],
  title: 'Redirect to an address from request data',
  message:
    'The address a browser is sent to comes from the request. A link to this site can then lead to a copy of it that collects passwords.',
  remediation:
    'Redirect to fixed paths, or check that the target begins with a single `/` and stays on this host.',
  severity: 'medium',
  confidence: 'high',
  cwe: [601],
  owasp: 'A01:2021',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Unvalidated_Redirects_and_Forwards_Cheat_Sheet.html',
  ],
  lifecycle: 'stable',
  sources: ['remote', 'browser'],
  context: 'redirect',
  sinks: [
    {
      call: [
        'express.Response#redirect',
        'fastify.Reply#redirect',
        'hono.Context#redirect',
        'hapi.Toolkit#redirect',
        'koa.{Context,Response}#redirect',
        'next/server.NextResponse.redirect',
        'next/navigation.{redirect,permanentRedirect}',
      ],
      arguments: [0],
      text: 'url-host',
    },
    // An answer that creates something names its address so, and redirects nobody.
    {
      call: 'express.Response#location',
      arguments: [0],
      text: 'url-host',
      confidence: 'medium',
    },
    {
      call: 'express.Response#{header,set}',
      arguments: [1],
      when: [{ at: 0, matches: '^location$' }],
      text: 'url-host',
      confidence: 'medium',
    },
    {
      call: 'express.Response#redirect',
      arguments: [1],
      text: 'url-host',
    },
    {
      call: 'http.ServerResponse#setHeader',
      arguments: [1],
      when: [
        {
          at: 0,
          matches: '^location$',
        },
      ],
      text: 'url-host',
    },
    {
      call: 'http.ServerResponse#writeHead',
      arguments: [1, 2],
      options: ['Location', 'location'],
      text: 'url-host',
      when: [{ at: 0, any: [{ atLeast: 300, below: 400 }, { constant: false }] }],
    },
    {
      assign: [
        'location',
        'window.location',
        'document.location',
        'browser.Location#href',
        '{location,document.location,window.location}.href',
      ],
      text: 'url-host',
    },
    {
      call: ['browser.Location#{assign,replace}', '{location,document.location}.{assign,replace}'],
      arguments: [0],
      text: 'url-host',
    },
  ],
}
