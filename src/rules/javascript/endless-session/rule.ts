import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'javascript/endless-session',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Session that lasts for years',
  message:
    'The session cookie stays valid for a year or more. Whoever gets hold of it once, or sits at the same computer later, is signed in.',
  remediation:
    'Let sessions end after hours or days without use, and ask for the password again for important changes.',
  severity: 'low',
  confidence: 'high',
  cwe: [539, 613],
  owasp: 'A07:2021',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Session_Management_Cheat_Sheet.html#session-expiration',
  ],
  matches: [
    {
      call: 'express-session',
      arguments: [{ at: 0, options: { 'cookie.maxAge': { atLeast: 31536000000 } } }],
    },
    {
      call: 'cookie-session',
      arguments: [{ at: 0, options: { maxAge: { atLeast: 31536000000 } } }],
    },
    {
      call: 'express.Response#cookie',
      arguments: [
        {
          at: 0,
          matches:
            '^(?:.*[-_.])?(?:sess(?:ion)?(?:[-_]?id)?|sid|token|auth|jwt|access[-_]?token|remember[-_]?me)$',
        },
        { at: 2, options: { maxAge: { atLeast: 31536000000 } } },
      ],
    },
    {
      call: ['fastify.Reply#{setCookie,cookie}', 'cookie.serialize'],
      arguments: [
        {
          at: 0,
          matches: '^(?:.*[-_.])?(?:sess(?:ion)?(?:[-_]?id)?|sid|token|auth|jwt|access[-_]?token)$',
        },
        { at: 2, options: { maxAge: { atLeast: 31536000 } } },
      ],
    },
    {
      call: ['js-cookie.set'],
      arguments: [
        { at: 0, matches: 'sess|token|auth|jwt' },
        { at: 2, options: { expires: { atLeast: 365 } } },
      ],
    },
    {
      call: 'jsonwebtoken.sign',
      arguments: [
        {
          at: 2,
          options: {
            expiresIn: {
              any: [
                {
                  matches: '^\\s*(?:[1-9]\\d*\\s*y|(?:36[5-9]|3[7-9]\\d|[4-9]\\d\\d|\\d{4,})\\s*d)',
                },
                { atLeast: 31536000 },
              ],
            },
          },
        },
      ],
    },
  ],
}
