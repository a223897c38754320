import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'javascript/weak-hash',
  languages: ['javascript'],
  title: 'Broken hash function',
  message:
    'MD5 and SHA-1 are broken: two inputs with one hash can be made on purpose, and passwords hashed with them are guessed quickly.',
  remediation:
    'Use SHA-256 for checksums and signatures, and scrypt, bcrypt or Argon2 for passwords.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [327, 328],
  owasp: 'A02:2021',
  references: ['https://cwe.mitre.org/data/definitions/328.html'],
  lifecycle: 'stable',
  matches: [
    {
      call: 'crypto.{createHash,createHmac,hash}',
      arguments: [
        {
          at: 0,
          matches: '^(?:md[245]|sha-?1|ripemd(?:160)?)$',
        },
      ],
    },
    {
      call: 'crypto.{createSign,createVerify}',
      arguments: [
        {
          at: 0,
          matches: '(?:md[245]|sha-?1)$',
        },
      ],
    },
    {
      call: 'crypto.{pbkdf2,pbkdf2Sync}',
      arguments: [
        {
          at: 4,
          matches: '^(?:md[245]|sha-?1)$',
        },
      ],
    },
  ],
}
