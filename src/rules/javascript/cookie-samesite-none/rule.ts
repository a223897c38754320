import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'javascript/cookie-samesite-none',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Session cookie sent with requests of other sites',
  message:
    '`SameSite=None` sends the cookie with requests that other websites start, so a page elsewhere can act in the name of a signed-in user.',
  remediation:
    "Use `sameSite: 'lax'` or `'strict'`; where other sites must embed this one, add a token against forged requests.",
  severity: 'low',
  confidence: 'high',
  cwe: [1275, 352],
  owasp: 'A01:2021',
  references: ['https://cwe.mitre.org/data/definitions/1275.html'],
  matches: [
    {
      call: [
        'express.Response#cookie',
        'fastify.Reply#{setCookie,cookie}',
        'cookie.serialize',
        'koa.Context#cookies.set',
        'js-cookie.set',
        'Cookies.set',
      ],
      arguments: [
        { at: 0, matches: 'sess|sid|token|auth|jwt|user|remember' },
        { at: 2, options: { sameSite: { any: [{ is: false }, { matches: '^none$' }] } } },
      ],
    },
    {
      call: ['express-session'],
      arguments: [
        { at: 0, options: { 'cookie.sameSite': { any: [{ is: false }, { matches: '^none$' }] } } },
      ],
    },
    {
      call: ['cookie-session'],
      arguments: [
        { at: 0, options: { sameSite: { any: [{ is: false }, { matches: '^none$' }] } } },
      ],
    },
    {
      call: '*.register',
      arguments: [
        { at: 0, refers: '@fastify/session' },
        { at: 1, options: { 'cookie.sameSite': { any: [{ is: false }, { matches: '^none$' }] } } },
      ],
    },
  ],
}
