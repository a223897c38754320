import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'go/weak-key-size',
  languages: ['go'],
  title: 'Key too short',
  message: 'RSA keys under 2048 bits, DSA and the curve P-224 can be broken with means that exist.',
  remediation: 'Generate RSA keys of 3072 bits, or use `elliptic.P256` or `ed25519.GenerateKey`.',
  severity: 'high',
  confidence: 'high',
  cwe: [326],
  owasp: 'A02:2021',
  references: ['https://pkg.go.dev/crypto/rsa#GenerateKey'],
  lifecycle: 'stable',
  matches: [
    { call: 'crypto/rsa.GenerateKey', arguments: [{ at: 1, below: 2048 }] },
    { call: 'crypto/rsa.GenerateMultiPrimeKey', arguments: [{ at: 2, below: 2048 }] },
    { call: 'crypto/dsa.{GenerateKey,GenerateParameters}' },
    { call: 'crypto/ecdsa.GenerateKey', arguments: [{ at: 0, type: 'crypto/elliptic.P224()' }] },
  ],
}
