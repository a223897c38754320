import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'python/weak-hash',
  languages: ['python'],
  title: 'Broken hash function',
  message:
    'MD5 and SHA-1 are broken: two inputs with one hash can be made on purpose, and passwords hashed with them are guessed quickly.',
  remediation:
    'Use SHA-256 for checksums and signatures, and scrypt, bcrypt or Argon2 for passwords. Where nothing depends on security, say so with `usedforsecurity=False`.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [327, 328],
  owasp: 'A02:2021',
  references: ['https://cwe.mitre.org/data/definitions/328.html'],
  lifecycle: 'stable',
  matches: [
    {
      call: 'hashlib.{md5,sha1,md4}',
      arguments: [
        {
          keyword: 'usedforsecurity',
          not: {
            is: false,
          },
        },
      ],
    },
    {
      call: 'hashlib.new',
      arguments: [
        {
          at: 0,
          matches: '^(?:md[245]|sha-?1|ripemd160)$',
        },
        {
          keyword: 'usedforsecurity',
          not: {
            is: false,
          },
        },
      ],
    },
    {
      call: 'hmac.{new,digest,HMAC}',
      arguments: [
        {
          at: 2,
          keyword: 'digestmod',
          any: [
            {
              refers: 'hashlib.{md5,sha1}',
            },
            {
              matches: '^(?:md[245]|sha-?1)$',
            },
          ],
        },
      ],
    },
    {
      call: 'hashlib.pbkdf2_hmac',
      arguments: [
        {
          at: 0,
          matches: '^(?:md[245]|sha-?1)$',
        },
      ],
    },
  ],
}
