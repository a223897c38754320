import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'go/constant-iv',
  languages: ['go'],
  title: 'Nonce or initialization vector written in the code',
  message:
    'The same vector for every message shows which messages begin alike; with GCM and CTR it gives away the text and lets others forge messages.',
  remediation: 'Fill the nonce with `rand.Read` for every message and send it along.',
  severity: 'high',
  confidence: 'high',
  cwe: [329, 1204],
  owasp: 'A02:2021',
  references: ['https://pkg.go.dev/crypto/cipher#NewGCM'],
  lifecycle: 'stable',
  matches: [
    {
      call: 'crypto/cipher.{NewCBCEncrypter,NewCTR,NewOFB,NewCFBEncrypter}',
      arguments: [{ at: 1, constant: true }],
    },
    { call: 'crypto/cipher.AEAD#Seal', arguments: [{ at: 1, constant: true }] },
  ],
}
