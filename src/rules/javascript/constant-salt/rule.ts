import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'javascript/constant-salt',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Constant salt',
  message:
    'Every password is hashed with the same salt, so equal passwords have equal hashes and one precomputed table fits all of them.',
  remediation:
    'Make a salt for every password (`crypto.randomBytes(16)`) and store it beside the hash; `bcrypt.hash(password, 12)` does so by itself.',
  severity: 'medium',
  confidence: 'high',
  cwe: [760, 759],
  owasp: 'A02:2021',
  references: ['https://cwe.mitre.org/data/definitions/760.html'],
  matches: [
    {
      call: 'crypto.{pbkdf2,pbkdf2Sync,scrypt,scryptSync}',
      arguments: [{ at: 1, any: [{ constant: true }, { named: '^alloc$' }] }],
    },
    {
      call: '{bcrypt,bcryptjs}.{hash,hashSync}',
      arguments: [{ at: 1, kind: 'string', constant: true }],
    },
    {
      call: '{argon2,@node-rs/argon2}.hash',
      arguments: [{ at: 1, options: { salt: { constant: true } } }],
    },
    { call: 'crypto-js.{PBKDF2,EvpKDF}', arguments: [{ at: 1, constant: true }] },
    { call: 'scryptsy', arguments: [{ at: 1, constant: true }] },
  ],
}
