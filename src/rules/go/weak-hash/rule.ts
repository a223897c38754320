import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'go/weak-hash',
  languages: ['go'],
  title: 'Broken hash function',
  message:
    'MD5 and SHA-1 are broken: two inputs with one hash can be made on purpose, so signatures and checks made with them prove nothing.',
  remediation: 'Use `crypto/sha256`, and `bcrypt` or `argon2` for passwords.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [328, 327],
  owasp: 'A02:2021',
  references: ['https://pkg.go.dev/crypto/sha256'],
  lifecycle: 'stable',
  matches: [
    {
      call: 'crypto/{md5,sha1}.Sum',
      arguments: [
        { at: 0, not: { named: '^(?:.*passw(?:or)?d.*|passwd|pwd|pass|passphrase|pin)$' } },
      ],
    },
    { call: 'crypto/{md5,sha1}.New' },
    { call: 'golang.org/x/crypto/{md4,ripemd160}.New' },
    { call: 'crypto/hmac.New', arguments: [{ at: 0, refers: 'crypto/{md5,sha1}.New' }] },
  ],
}
