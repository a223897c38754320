import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'go/constant-salt',
  languages: ['go'],
  title: 'Salt written in the code',
  message:
    'With one salt for all passwords equal passwords have equal hashes, and one table breaks all of them.',
  remediation:
    'Fill a salt of 16 bytes with `rand.Read` for every password and store it with the hash.',
  severity: 'medium',
  confidence: 'high',
  cwe: [760, 759],
  owasp: 'A02:2021',
  references: ['https://pkg.go.dev/golang.org/x/crypto/argon2'],
  lifecycle: 'stable',
  matches: [
    {
      call: ['golang.org/x/crypto/{pbkdf2,scrypt}.Key', 'golang.org/x/crypto/argon2.{Key,IDKey}'],
      arguments: [{ at: 1, constant: true }],
    },
    { call: 'crypto/pbkdf2.Key', arguments: [{ at: 2, constant: true }] },
  ],
}
