import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'javascript/jwt-expiry-ignored',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Expiry of tokens not checked',
  message:
    'With `ignoreExpiration` a token is good for ever: one that was stolen or belongs to a closed account still opens everything.',
  remediation: 'Leave `ignoreExpiration` out, and give tokens a short life with `expiresIn`.',
  severity: 'medium',
  confidence: 'high',
  cwe: [613],
  owasp: 'A07:2021',
  references: ['https://cwe.mitre.org/data/definitions/613.html'],
  matches: [
    {
      call: ['jsonwebtoken.verify', '*.verifyAsync', '*.verify'],
      imports: ['jsonwebtoken', '@nestjs/jwt', '@fastify/jwt'],
      arguments: [{ at: 'any', options: { ignoreExpiration: { is: true } } }],
    },
    {
      call: 'passport-jwt.Strategy',
      arguments: [{ at: 0, options: { ignoreExpiration: { is: true } } }],
    },
    { call: ['super'], arguments: [{ at: 0, options: { ignoreExpiration: { is: true } } }] },
    {
      call: ['express-jwt', 'express-jwt.expressjwt', 'koa-jwt'],
      arguments: [{ at: 0, options: { ignoreExpiration: { is: true } } }],
    },
  ],
}
