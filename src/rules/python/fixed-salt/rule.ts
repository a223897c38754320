import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'python/fixed-salt',
  languages: ['python'],
  title: 'All passwords get the same salt',
  message:
    'With a constant salt one table of guesses serves for all passwords at once, and equal passwords give equal hashes.',
  remediation: 'Make a salt per password with `os.urandom(16)` and store it beside the hash.',
  severity: 'medium',
  confidence: 'high',
  cwe: [760, 759],
  owasp: 'A02:2021',
  references: [
    'https://docs.python.org/3/library/hashlib.html#key-derivation',
    'https://cwe.mitre.org/data/definitions/760.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      call: 'hashlib.pbkdf2_hmac',
      arguments: [{ at: 2, keyword: 'salt', constant: true, kind: 'string' }],
    },
    { call: 'hashlib.scrypt', arguments: [{ keyword: 'salt', constant: true, kind: 'string' }] },
    {
      call: 'cryptography.hazmat.primitives.kdf.{pbkdf2.PBKDF2HMAC,scrypt.Scrypt,argon2.Argon2id}',
      arguments: [{ keyword: 'salt', constant: true, kind: 'string' }],
    },
    {
      call: '{Crypto,Cryptodome}.Protocol.KDF.{PBKDF2,scrypt,bcrypt}',
      arguments: [{ at: 1, keyword: 'salt', constant: true, kind: 'string' }],
    },
    {
      call: 'bcrypt.hashpw',
      arguments: [{ at: 1, keyword: 'salt', constant: true, kind: 'string' }],
    },
    {
      call: 'django.contrib.auth.hashers.make_password',
      arguments: [{ at: 1, keyword: 'salt', constant: true, kind: 'string' }],
    },
    {
      call: 'argon2.low_level.{hash_secret,hash_secret_raw}',
      arguments: [{ at: 1, keyword: 'salt', constant: true, kind: 'string' }],
    },
  ],
}
