import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'go/weak-password-hash',
  languages: ['go'],
  title: 'Passwords hashed too fast',
  message:
    'Stolen password hashes made this way are guessed by the billion: the function is fast, or its cost is set too low.',
  remediation:
    'Use `bcrypt.GenerateFromPassword` with a cost of 12 or `argon2.IDKey`; give PBKDF2 at least 600,000 rounds.',
  severity: 'high',
  confidence: 'high',
  cwe: [916],
  owasp: 'A02:2021',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html',
    'https://pkg.go.dev/golang.org/x/crypto/bcrypt',
  ],
  lifecycle: 'stable',
  matches: [
    {
      call: 'golang.org/x/crypto/bcrypt.GenerateFromPassword',
      arguments: [{ at: 1, below: 10, atLeast: 1 }],
    },
    {
      call: 'golang.org/x/crypto/bcrypt.GenerateFromPassword',
      arguments: [{ at: 1, refers: 'golang.org/x/crypto/bcrypt.MinCost' }],
    },
    { call: 'golang.org/x/crypto/pbkdf2.Key', arguments: [{ at: 2, below: 100000 }] },
    { call: 'crypto/pbkdf2.Key', arguments: [{ at: 3, below: 100000 }] },
    { call: 'golang.org/x/crypto/scrypt.Key', arguments: [{ at: 2, below: 16384 }] },
    {
      call: 'crypto/{md5,sha1,sha256,sha512}.{Sum,Sum256,Sum512,Sum224}',
      arguments: [{ at: 0, named: '^(?:.*passw(?:or)?d.*|passwd|pwd|pass|passphrase|pin)$' }],
    },
  ],
}
