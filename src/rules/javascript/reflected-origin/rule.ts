import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'javascript/reflected-origin',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Any origin may read answers with credentials',
  message:
    'The allowed origin is whatever the request says. Every website a signed-in user visits can then read their data from this server.',
  remediation:
    'Compare the `Origin` header with a fixed list and send it back only when it is in there, with `Vary: Origin`.',
  severity: 'high',
  confidence: 'high',
  cwe: [942, 346],
  owasp: 'A05:2021',
  references: ['https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS'],
  sources: ['remote'],
  context: 'trust',
  sinks: [
    {
      call: [
        'http.ServerResponse#{setHeader,header,set,append}',
        'fastify.Reply#header',
        'koa.Context#set',
        'koa.Response#set',
      ],
      arguments: [1],
      when: [{ at: 0, matches: '^access-control-allow-origin$' }],
    },
    {
      call: ['http.ServerResponse#writeHead'],
      arguments: [1],
      options: ['Access-Control-Allow-Origin', 'access-control-allow-origin'],
    },
    {
      call: ['express.Response#{set,header}'],
      arguments: [0],
      options: ['Access-Control-Allow-Origin', 'access-control-allow-origin'],
    },
  ],
}
