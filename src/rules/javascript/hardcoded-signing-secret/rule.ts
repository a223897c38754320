import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'javascript/hardcoded-signing-secret',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Secret for sessions or tokens written in the code',
  message:
    'Sessions or tokens are signed with a value from the source. Everyone who can read it can sign in as anyone.',
  remediation:
    'Load the secret from a secret store or the environment, fail at start when it is missing, and change this one.',
  severity: 'critical',
  confidence: 'high',
  cwe: [798, 321],
  owasp: 'A07:2021',
  references: ['https://cwe.mitre.org/data/definitions/798.html'],
  matches: [
    {
      call: 'jsonwebtoken.{sign,verify}',
      arguments: [
        {
          at: 1,
          constant: true,
          minLength: 1,
          not: { matches: '^-----BEGIN (?:RSA |EC )?(?:PUBLIC KEY|CERTIFICATE)' },
        },
      ],
    },
    { call: 'jwt-simple.{encode,decode}', arguments: [{ at: 1, constant: true, minLength: 1 }] },
    {
      call: [
        'express-session',
        'cookie-session',
        'iron-session.getIronSession',
        '@fastify/session',
        '@fastify/cookie',
      ],
      arguments: [
        {
          at: 'any',
          any: [
            { options: { secret: { constant: true, minLength: 1 } } },
            { options: { password: { constant: true, minLength: 1 } } },
            { options: { keys: { items: { constant: true, minLength: 1 } } } },
          ],
        },
      ],
    },
    { call: 'cookie-parser', arguments: [{ at: 0, constant: true, minLength: 1 }] },
    {
      call: ['express-jwt', 'express-jwt.expressjwt', 'koa-jwt'],
      arguments: [
        {
          at: 0,
          options: { secret: { constant: true, minLength: 1, not: { matches: '^-----BEGIN' } } },
        },
      ],
    },
    {
      call: 'passport-jwt.Strategy',
      arguments: [
        {
          at: 0,
          options: {
            secretOrKey: { constant: true, minLength: 1, not: { matches: '^-----BEGIN' } },
          },
        },
      ],
    },
    {
      call: ['@nestjs/jwt.JwtModule.register'],
      arguments: [{ at: 0, options: { secret: { constant: true, minLength: 1 } } }],
    },
    {
      call: '*.register',
      arguments: [
        { at: 0, refers: ['@fastify/{session,cookie,jwt,secure-session}'] },
        {
          at: 1,
          any: [
            { options: { secret: { constant: true, minLength: 1 } } },
            { options: { key: { constant: true, minLength: 1 } } },
          ],
        },
      ],
    },
    { assign: 'koa#keys', value: { items: { constant: true, minLength: 1 } } },
  ],
}
