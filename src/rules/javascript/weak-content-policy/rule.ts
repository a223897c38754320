import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'javascript/weak-content-policy',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Content security policy off or without effect',
  message:
    'The policy is off, or lets inline scripts and `eval` through. It then stops no script that was smuggled into a page.',
  remediation:
    'Leave the policy of helmet on and allow single scripts by nonce or hash in place of `unsafe-inline`.',
  severity: 'low',
  confidence: 'high',
  cwe: [693],
  owasp: 'A05:2021',
  references: ['https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CSP'],
  matches: [
    {
      call: ['helmet', 'koa-helmet'],
      arguments: [{ at: 0, options: { contentSecurityPolicy: { is: false } } }],
    },
    {
      call: ['helmet', 'koa-helmet'],
      arguments: [
        {
          at: 0,
          any: [
            {
              options: {
                'contentSecurityPolicy.directives.scriptSrc': {
                  items: { is: ["'unsafe-inline'", "'unsafe-eval'", '*'] },
                },
              },
            },
            {
              options: {
                'contentSecurityPolicy.directives.script-src': {
                  items: { is: ["'unsafe-inline'", "'unsafe-eval'", '*'] },
                },
              },
            },
          ],
        },
      ],
    },
    {
      call: ['helmet.contentSecurityPolicy', 'helmet-csp'],
      arguments: [
        {
          at: 0,
          any: [
            {
              options: {
                'directives.scriptSrc': {
                  items: { is: ["'unsafe-inline'", "'unsafe-eval'", '*'] },
                },
              },
            },
            {
              options: {
                'directives.script-src': {
                  items: { is: ["'unsafe-inline'", "'unsafe-eval'", '*'] },
                },
              },
            },
          ],
        },
      ],
    },
    {
      call: '*.register',
      arguments: [
        { at: 0, refers: '@fastify/helmet' },
        { at: 1, options: { contentSecurityPolicy: { is: false } } },
      ],
    },
    {
      call: 'http.ServerResponse#{setHeader,header,set}',
      arguments: [
        { at: 0, matches: '^content-security-policy$' },
        {
          at: 1,
          matches:
            "(?:script-src|default-src)(?![^;]*'nonce-)(?![^;]*'strict-dynamic')[^;]*'unsafe-(?:inline|eval)'",
        },
      ],
    },
    {
      call: ['helmet', 'koa-helmet'],
      arguments: [
        {
          at: 0,
          any: [
            { options: { hsts: { is: false } } },
            { options: { strictTransportSecurity: { is: false } } },
            { options: { noSniff: { is: false } } },
          ],
        },
      ],
    },
  ],
}
