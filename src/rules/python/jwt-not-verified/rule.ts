import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'python/jwt-not-verified',
  languages: ['python'],
  title: 'Token read without checking its signature',
  message: 'Anyone can write such a token. Whoever sends one is whoever they say they are.',
  remediation:
    'Call `jwt.decode(token, key, algorithms=["RS256"])` with the one algorithm in use, and never allow `none`.',
  severity: 'high',
  confidence: 'high',
  cwe: [347],
  owasp: 'A07:2021',
  references: [
    'https://pyjwt.readthedocs.io/en/stable/usage.html',
    'https://cwe.mitre.org/data/definitions/347.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      call: '{jwt,jose.jwt}.decode',
      arguments: [{ keyword: 'options', options: { verify_signature: { is: false } } }],
    },
    { call: '{jwt,jose.jwt}.decode', arguments: [{ at: 2, keyword: 'verify', is: false }] },
    {
      call: '{jwt,jose.jwt}.decode',
      arguments: [
        { keyword: 'algorithms', any: [{ items: { matches: '^none$' } }, { matches: '^none$' }] },
      ],
    },
    {
      call: '{jwt,jose.jwt,authlib.jose.jwt}.encode',
      arguments: [{ at: 2, keyword: 'algorithm', matches: '^none$' }],
    },
    { call: 'jose.jwt.{get_unverified_claims}' },
    { call: 'jose.jws.verify', arguments: [{ keyword: 'verify', is: false }] },
    {
      call: 'jwt.PyJWT#decode',
      arguments: [{ keyword: 'options', options: { verify_signature: { is: false } } }],
    },
  ],
}
