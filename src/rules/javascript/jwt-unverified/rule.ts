import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'javascript/jwt-unverified',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Token accepted without a checked signature',
  message:
    'The signature of the token is not checked, or the token needs none. Anyone can write a token with any name and any rights.',
  remediation:
    "Call `jwt.verify(token, key, { algorithms: ['RS256'] })` with the real key and the one algorithm in use.",
  severity: 'critical',
  confidence: 'high',
  cwe: [347],
  owasp: 'A07:2021',
  references: [
    'https://cwe.mitre.org/data/definitions/347.html',
    'https://github.com/auth0/node-jsonwebtoken#jwtverifytoken-secretorpublickey-options-callback',
  ],
  matches: [
    {
      call: 'jsonwebtoken.verify',
      arguments: [{ at: 2, options: { algorithms: { items: { matches: '^none$' } } } }],
    },
    { call: 'jsonwebtoken.verify', arguments: [{ at: 1, is: [null, '', false] }] },
    {
      call: 'jsonwebtoken.sign',
      arguments: [{ at: 2, options: { algorithm: { matches: '^none$' } } }],
    },
    { call: 'jwt-simple.decode', arguments: [{ at: 2, is: true }] },
    { call: 'jose.UnsecuredJWT.decode' },
    {
      call: ['express-jwt', 'express-jwt.expressjwt', 'koa-jwt'],
      arguments: [{ at: 0, options: { algorithms: { items: { matches: '^none$' } } } }],
    },
    {
      call: 'passport-jwt.Strategy',
      arguments: [{ at: 0, options: { algorithms: { items: { matches: '^none$' } } } }],
    },
  ],
}
