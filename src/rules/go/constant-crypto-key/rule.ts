import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'go/constant-crypto-key',
  languages: ['go'],
  title: 'Encryption key written in the code',
  message:
    'The key is in the source. Everyone who can read the repository or the built program can decrypt and forge what it protects, and it can not be changed without a release.',
  remediation:
    'Load the key from a secret store or the environment and keep it out of the repository; change this one.',
  severity: 'critical',
  confidence: 'high',
  cwe: [321, 798],
  owasp: 'A02:2021',
  references: ['https://cwe.mitre.org/data/definitions/321.html'],
  lifecycle: 'stable',
  matches: [
    {
      call: ['crypto/aes.NewCipher', 'golang.org/x/crypto/chacha20poly1305.{New,NewX}'],
      arguments: [{ at: 0, constant: true, not: { is: null } }],
    },
    { call: 'crypto/hmac.New', arguments: [{ at: 1, constant: true, not: { is: [null, ''] } }] },
  ],
}
