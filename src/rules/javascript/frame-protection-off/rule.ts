import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'javascript/frame-protection-off',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Page may be framed by any site',
  message:
    'Without frame protection another site can show this page invisibly under its own and have clicks land on it (clickjacking).',
  remediation:
    "Leave `frameguard` of helmet on, or send `Content-Security-Policy: frame-ancestors 'self'`.",
  severity: 'medium',
  confidence: 'high',
  cwe: [1021, 693],
  owasp: 'A05:2021',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Clickjacking_Defense_Cheat_Sheet.html',
  ],
  matches: [
    {
      call: ['helmet', '@fastify/helmet', 'koa-helmet'],
      arguments: [
        {
          at: 0,
          any: [
            { options: { frameguard: { is: false } } },
            { options: { xFrameOptions: { is: false } } },
          ],
        },
      ],
    },
    {
      call: ['helmet', 'helmet.contentSecurityPolicy', 'koa-helmet'],
      arguments: [
        {
          at: 0,
          any: [
            {
              options: {
                'contentSecurityPolicy.directives.frameAncestors': { items: { is: '*' } },
              },
            },
            { options: { 'directives.frameAncestors': { items: { is: '*' } } } },
          ],
        },
      ],
    },
    {
      call: '*.register',
      arguments: [
        { at: 0, refers: '@fastify/helmet' },
        { at: 1, options: { frameguard: { is: false } } },
      ],
    },
    {
      call: 'http.ServerResponse#{setHeader,header,set}',
      arguments: [
        { at: 0, matches: '^x-frame-options$' },
        { at: 1, matches: '^(?:allowall|allow-from\\s+\\*|\\*|none)$' },
      ],
    },
    {
      call: 'http.ServerResponse#{setHeader,header,set}',
      arguments: [
        { at: 0, matches: '^content-security-policy$' },
        { at: 1, matches: 'frame-ancestors[^;]*\\s\\*(?:\\s|;|$)' },
      ],
    },
    {
      call: 'http.ServerResponse#removeHeader',
      arguments: [{ at: 0, matches: '^x-frame-options$' }],
    },
    { call: 'lusca', arguments: [{ at: 0, options: { xframe: { is: false } } }] },
  ],
}
