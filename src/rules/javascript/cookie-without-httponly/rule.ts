import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'javascript/cookie-without-httponly',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Session cookie readable by scripts',
  message:
    'Without `HttpOnly` any script in the page can read the cookie. One cross-site scripting flaw is then enough to take over sessions.',
  remediation: 'Set `httpOnly: true` on every cookie that identifies a session or a user.',
  severity: 'medium',
  confidence: 'high',
  cwe: [1004],
  owasp: 'A05:2021',
  references: [
    'https://cwe.mitre.org/data/definitions/1004.html',
    'https://expressjs.com/en/4x/api.html#res.cookie',
  ],
  matches: [
    {
      call: 'express.Response#cookie',
      arguments: [
        {
          at: 0,
          not: { matches: 'xsrf|csrf' },
          matches:
            '^(?:.*[-_.])?(?:sess(?:ion)?(?:[-_]?id)?|sid|token|auth|jwt|access[-_]?token|refresh[-_]?token|remember[-_]?me|id[-_]?token|auth[-_]?token)$',
        },
        { at: 2, options: { httpOnly: { not: { is: true } } } },
      ],
      fix: {
        description: 'Hide the cookie from scripts',
        edit: { kind: 'add-option', at: 2, text: 'httpOnly: true' },
      },
    },
    {
      call: 'fastify.Reply#{setCookie,cookie}',
      arguments: [
        {
          at: 0,
          not: { matches: 'xsrf|csrf' },
          matches:
            '^(?:.*[-_.])?(?:sess(?:ion)?(?:[-_]?id)?|sid|token|auth|jwt|access[-_]?token|refresh[-_]?token)$',
        },
        { at: 2, options: { httpOnly: { not: { is: true } } } },
      ],
    },
    {
      call: ['express-session', 'cookie-session'],
      arguments: [
        {
          at: 0,
          any: [
            { options: { 'cookie.httpOnly': { is: false } } },
            { options: { httpOnly: { is: false } } },
          ],
        },
      ],
    },
    {
      call: 'koa.Context#cookies.set',
      arguments: [{ at: 2, options: { httpOnly: { is: false } } }],
    },
    {
      call: ['*.set'],
      imports: ['next/headers', 'cookies', 'next/server'],
      arguments: [
        {
          at: 0,
          not: { matches: 'xsrf|csrf' },
          matches: '^(?:.*[-_.])?(?:sess(?:ion)?(?:[-_]?id)?|sid|token|auth|jwt)$',
        },
        { at: 2, options: { httpOnly: { is: false } } },
      ],
    },
    {
      call: ['cookie.serialize'],
      arguments: [
        {
          at: 0,
          not: { matches: 'xsrf|csrf' },
          matches: '^(?:.*[-_.])?(?:sess(?:ion)?(?:[-_]?id)?|sid|token|auth|jwt)$',
        },
        { at: 2, options: { httpOnly: { not: { is: true } } } },
      ],
    },
  ],
}
