import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'javascript/cookie-without-secure',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Session cookie sent over plain HTTP',
  message:
    'Without `Secure` the browser sends the cookie over unencrypted connections too, where anyone on the way can read it.',
  remediation: 'Set `secure: true` on every cookie that identifies a session or a user.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [614, 311],
  owasp: 'A05:2021',
  references: ['https://cwe.mitre.org/data/definitions/614.html'],
  matches: [
    {
      call: ['express.Response#cookie', 'fastify.Reply#{setCookie,cookie}', 'cookie.serialize'],
      arguments: [
        {
          at: 0,
          not: { matches: 'xsrf|csrf' },
          matches:
            '^(?:.*[-_.])?(?:sess(?:ion)?(?:[-_]?id)?|sid|token|auth|jwt|access[-_]?token|refresh[-_]?token|remember[-_]?me|id[-_]?token|auth[-_]?token)$',
        },
        { at: 2, options: { secure: { any: [{ present: false }, { is: false }] } } },
      ],
    },
    {
      call: ['express-session'],
      arguments: [{ at: 0, options: { 'cookie.secure': { is: false } } }],
    },
    { call: ['cookie-session'], arguments: [{ at: 0, options: { secure: { is: false } } }] },
    { call: 'koa.Context#cookies.set', arguments: [{ at: 2, options: { secure: { is: false } } }] },
    {
      call: ['js-cookie.set', 'Cookies.set'],
      arguments: [
        {
          at: 0,
          not: { matches: 'xsrf|csrf' },
          matches:
            '^(?:.*[-_.])?(?:sess(?:ion)?(?:[-_]?id)?|sid|token|auth|jwt|access[-_]?token|refresh[-_]?token)$',
        },
        { at: 2, options: { secure: { any: [{ present: false }, { is: false }] } } },
      ],
    },
    {
      assign: 'document.cookie',
      value: { matches: '^[^=;]*(?:sess|token|auth|jwt)[^=;]*=(?!.*;\\s*secure)' },
    },
  ],
}
