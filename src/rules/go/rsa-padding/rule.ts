import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'go/rsa-padding',
  languages: ['go'],
  title: 'RSA encryption with the old padding',
  message:
    'PKCS #1 v1.5 padding of encrypted data lets an attacker who sees which messages fail decrypt others.',
  remediation: 'Use `rsa.EncryptOAEP` and `rsa.DecryptOAEP` with SHA-256.',
  severity: 'medium',
  confidence: 'high',
  cwe: [780],
  owasp: 'A02:2021',
  references: ['https://pkg.go.dev/crypto/rsa#EncryptOAEP'],
  lifecycle: 'stable',
  matches: [{ call: 'crypto/rsa.{EncryptPKCS1v15,DecryptPKCS1v15,DecryptPKCS1v15SessionKey}' }],
}
