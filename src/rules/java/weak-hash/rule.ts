import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'java/weak-hash',
  languages: ['java'],
  title: 'Broken hash function',
  message:
    'MD5 and SHA-1 are broken: two inputs with one hash can be made on purpose, and passwords hashed with them are guessed quickly.',
  remediation:
    'Use SHA-256 for checksums and signatures, and PBKDF2, bcrypt or Argon2 for passwords.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [327, 328],
  owasp: 'A02:2021',
  references: ['https://cwe.mitre.org/data/definitions/328.html'],
  lifecycle: 'stable',
  matches: [
    {
      call: 'java.security.MessageDigest.getInstance',
      arguments: [
        {
          at: 0,
          matches: '^(?:md[245]|sha-?1|sha)$',
        },
      ],
    },
    {
      call: 'javax.crypto.Mac.getInstance',
      arguments: [
        {
          at: 0,
          matches: '^hmac(?:md5|sha-?1)$',
        },
      ],
    },
    {
      call: 'java.security.Signature.getInstance',
      arguments: [
        {
          at: 0,
          matches: '^(?:md[25]|sha-?1)with',
        },
      ],
    },
    {
      call: 'org.apache.commons.codec.digest.DigestUtils.{md5,md5Hex,md2,md2Hex,sha,sha1,sha1Hex,shaHex,getMd5Digest,getSha1Digest}',
    },
  ],
}
