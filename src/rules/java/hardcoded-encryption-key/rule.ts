import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'java/hardcoded-encryption-key',
  languages: ['java'],
  title: 'Key written in the source',
  message:
    'The key stands in the source, so everyone who reads the code or the package can decrypt and sign with it.',
  remediation: 'Load the key at run time from a key store or a secret manager.',
  severity: 'high',
  confidence: 'high',
  cwe: [321, 798],
  owasp: 'A02:2021',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Key_Management_Cheat_Sheet.html',
    'https://cwe.mitre.org/data/definitions/321.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      call: 'javax.crypto.spec.SecretKeySpec',
      arguments: [
        {
          at: 0,
          any: [
            { constant: true, present: true, kind: 'string' },
            { constant: true, minLength: 1 },
            { constant: true, kind: 'list' },
          ],
        },
      ],
    },
    {
      call: 'com.auth0.jwt.algorithms.Algorithm.{HMAC256,HMAC384,HMAC512}',
      arguments: [
        {
          at: 0,
          any: [
            { constant: true, present: true, kind: 'string' },
            { constant: true, minLength: 1 },
            { constant: true, kind: 'list' },
          ],
        },
      ],
    },
    {
      call: 'io.jsonwebtoken.security.Keys.hmacShaKeyFor',
      arguments: [
        {
          at: 0,
          any: [
            { constant: true, present: true, kind: 'string' },
            { constant: true, minLength: 1 },
            { constant: true, kind: 'list' },
          ],
        },
      ],
    },
    {
      call: '*.{setSigningKey,signWith}',
      imports: ['io.jsonwebtoken.Jwts', 'io.jsonwebtoken'],
      arguments: [
        {
          at: 'any',
          any: [
            { constant: true, present: true, kind: 'string' },
            { constant: true, minLength: 1 },
            { constant: true, kind: 'list' },
          ],
          minLength: 1,
        },
      ],
    },
    {
      call: 'com.nimbusds.jose.crypto.{MACSigner,MACVerifier}',
      arguments: [
        {
          at: 0,
          any: [
            { constant: true, present: true, kind: 'string' },
            { constant: true, minLength: 1 },
            { constant: true, kind: 'list' },
          ],
        },
      ],
    },
  ],
}
