import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'javascript/weak-password-hash',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Password hash too fast',
  message:
    'The number of rounds is so low that a graphics card tries billions of passwords in a short time once the hashes are stolen.',
  remediation:
    'Use Argon2id or scrypt with their defaults, bcrypt with cost 12, or PBKDF2 with at least 210,000 rounds of SHA-512 (600,000 of SHA-256).',
  severity: 'medium',
  confidence: 'high',
  cwe: [916],
  owasp: 'A02:2021',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html'],
  matches: [
    { call: 'crypto.{pbkdf2,pbkdf2Sync}', arguments: [{ at: 2, below: 100000 }] },
    {
      call: '{bcrypt,bcryptjs}.{hash,hashSync,genSalt,genSaltSync}',
      arguments: [{ at: 'any', kind: 'number', below: 10 }],
    },
    {
      call: 'crypto.{scrypt,scryptSync}',
      arguments: [
        {
          at: 'any',
          any: [{ options: { N: { below: 16384 } } }, { options: { cost: { below: 16384 } } }],
        },
      ],
    },
    {
      call: 'crypto-js.PBKDF2',
      arguments: [{ at: 2, options: { iterations: { below: 100000 } } }],
    },
    {
      call: '{crypto.subtle,crypto.webcrypto.subtle}.{deriveKey,deriveBits}',
      arguments: [{ at: 0, options: { iterations: { below: 100000 } } }],
    },
    {
      call: 'crypto.createHash()#update',
      arguments: [
        { at: 0, named: '^(?:password|passwd|pwd|passphrase|plain_?password|new_?password)$' },
      ],
    },
  ],
}
