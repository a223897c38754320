import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'python/fast-password-derivation',
  languages: ['python'],
  title: 'Password hash that is computed too quickly',
  message: 'With so few rounds, whoever steals the hashes tries billions of passwords a day.',
  remediation:
    'Use at least 600,000 rounds for PBKDF2 with SHA-256, a bcrypt cost of at least 12, or `hashlib.scrypt` with `n=2**14` and more.',
  severity: 'high',
  confidence: 'high',
  cwe: [916],
  owasp: 'A02:2021',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html',
    'https://cwe.mitre.org/data/definitions/916.html',
  ],
  lifecycle: 'stable',
  matches: [
    { call: 'hashlib.pbkdf2_hmac', arguments: [{ at: 3, keyword: 'iterations', below: 100000 }] },
    {
      call: 'cryptography.hazmat.primitives.kdf.pbkdf2.PBKDF2HMAC',
      arguments: [{ at: 3, keyword: 'iterations', below: 100000 }],
    },
    {
      call: '{Crypto,Cryptodome}.Protocol.KDF.PBKDF2',
      arguments: [{ at: 3, keyword: 'count', any: [{ below: 100000 }, { present: false }] }],
    },
    { call: 'bcrypt.gensalt', arguments: [{ at: 0, keyword: 'rounds', below: 10 }] },
    { call: 'hashlib.scrypt', arguments: [{ keyword: 'n', below: 8192 }] },
    {
      call: 'passlib.hash.{pbkdf2_sha256,pbkdf2_sha512}.{using,hash}',
      arguments: [{ keyword: 'rounds', below: 20000 }],
    },
    {
      call: 'hashlib.{sha224,sha256,sha384,sha512,sha3_256,sha3_512,blake2b,blake2s}',
      arguments: [
        {
          at: 0,
          keyword: 'data',
          named:
            '^(?:new_?|old_?|user_?|plain_?|raw_?|hashed_?)?(?:password|passwd|pwd|passphrase)(?:1|2|_?text)?$',
        },
      ],
    },
  ],
}
