import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'python/hardcoded-encryption-key',
  languages: ['python'],
  title: 'Encryption key written in the code',
  message:
    'The key stands in the source. Whoever sees the source or the package reads everything that was encrypted with it.',
  remediation:
    'Read the key from a secret store or the environment, and replace the one that was committed.',
  severity: 'critical',
  confidence: 'high',
  cwe: [321, 798],
  owasp: 'A02:2021',
  references: ['https://cwe.mitre.org/data/definitions/321.html'],
  lifecycle: 'stable',
  matches: [
    {
      call: '{Crypto,Cryptodome}.Cipher.{AES,DES,DES3,ARC4,Blowfish,ChaCha20,ChaCha20_Poly1305,Salsa20}.new',
      arguments: [{ at: 0, keyword: 'key', constant: true, kind: 'string' }],
    },
    {
      call: [
        'cryptography.fernet.{Fernet,MultiFernet}',
        'cryptography.hazmat.primitives.ciphers.aead.{AESGCM,ChaCha20Poly1305,AESCCM,AESSIV}',
      ],
      arguments: [{ at: 0, keyword: 'key', constant: true, kind: 'string' }],
    },
    {
      call: 'cryptography.hazmat.primitives.ciphers.algorithms.{AES,AES128,AES256,ChaCha20,TripleDES,Camellia}',
      arguments: [{ at: 0, keyword: 'key', constant: true, kind: 'string' }],
    },
    {
      call: 'nacl.secret.SecretBox',
      arguments: [{ at: 0, keyword: 'key', constant: true, kind: 'string' }],
    },
  ],
}
